import type { CellRange } from "../../workbook/cell";
import type { Watch } from "../../workbook/progress";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { askForBlocks, cellCount, columnCount, rowBlocks, rowCount, type AskedBlock } from "./cell-blocks";
import { formatFrom, formulaFrom, fromExcel } from "./cell-values";
import { surveySheets, type SurveyedSheet } from "./survey";

/** Beyond this it is no budget table but a stray entry far below it. */
const mostCells = 2_000_000;

/** The whole workbook in two round trips: what sheets there are, then their cells; large ones take more. */
export async function readWorkbook(context: Excel.RequestContext, watch?: Watch): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  const surveyed = await surveySheets(context);
  return { name: workbook.name, sheets: await readSheets(context, surveyed, watch) };
}

/** The cells of sheets that were surveyed. */
export async function readSheets(
  context: Excel.RequestContext,
  surveyed: readonly SurveyedSheet[],
  watch: Watch = () => undefined,
): Promise<SheetSnapshot[]> {
  const readings = surveyed.map((sheet) => new SheetReading(sheet));
  const blocks = readings.flatMap((reading) => reading.blocks());
  const sheets = surveyed.map(({ sheet }) => sheet);
  await askForBlocks(context, blocks, ({ sheet }) =>
    watch({ doing: "reading", done: sheets.indexOf(sheet), of: sheets.length }),
  );
  return readings.map((reading) => reading.snapshot());
}

/** One sheet on its way from Excel's blocks to grids that start at A1. */
class SheetReading {
  private readonly values: CellValue[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private readonly formulas: (string | undefined)[][] = [];

  constructor(private readonly surveyed: SurveyedSheet) {}

  blocks(): AskedBlock[] {
    const { used, name, sheet } = this.surveyed;
    if (!used) return [];
    if (cellCount(used) > mostCells)
      throw new HostRefusal(
        "too large",
        `工作表“${name}”用到了 ${rowCount(used)} 行 ${columnCount(used)} 列，远超一张预算表，请删去表格以外的内容后再核对。`,
      );
    return rowBlocks(used).map((block) => ({
      sheet,
      block,
      take: (taken, cells) => this.take(taken, cells),
    }));
  }

  private take({ top, left }: CellRange, { values, formulas, numberFormat, valueTypes }: Excel.Range): void {
    while (this.values.length < top) {
      this.values.push([]);
      this.formats.push([]);
      this.formulas.push([]);
    }
    const blank = Array<undefined>(left).fill(undefined);
    values.forEach((row: unknown[], r) => {
      this.values.push([
        ...blank.map(() => null),
        ...row.map((value, c) => fromExcel(value, valueTypes[r]?.[c])),
      ]);
      this.formats.push([...blank, ...row.map((_value, c) => formatFrom(numberFormat[r]?.[c]))]);
      this.formulas.push([...blank, ...row.map((value, c) => formulaFrom(formulas[r]?.[c], value))]);
    });
  }

  snapshot(): SheetSnapshot {
    const { name, visibility, merges, protected: isProtected } = this.surveyed;
    const { values, formats, formulas } = this;
    return { name, visibility, values, formats, formulas, merges, protected: isProtected };
  }
}
