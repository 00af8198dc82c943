import type { CellRange } from "../../workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { formatFrom, formulaFrom, fromExcel } from "./cell-values";
import { surveySheets, type SurveyedSheet } from "./survey";

/** Cells asked for at once; an answer of this size stays below the 5 MB that Excel on the web allows. */
const cellsPerTrip = 50_000;
/** Beyond this it is no budget table but a stray entry far below it. */
const mostCells = 2_000_000;

/** The whole workbook in two round trips: what sheets there are, then their cells. Large sheets take more, in blocks of rows. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  const surveyed = await surveySheets(context);
  const readings = surveyed.map((sheet) => new SheetReading(sheet));
  for (const trip of tripsFor(readings)) {
    const asked = trip.map(({ reading, block }) => ({ reading, block, cells: reading.ask(block) }));
    await context.sync();
    for (const { reading, block, cells } of asked) reading.take(block, cells);
  }
  return { name: workbook.name, sheets: readings.map((reading) => reading.snapshot()) };
}

interface AskedBlock {
  readonly reading: SheetReading;
  readonly block: CellRange;
}

/** Packs the sheets' blocks into as few round trips as their size allows. */
function tripsFor(readings: readonly SheetReading[]): AskedBlock[][] {
  const trips: AskedBlock[][] = [];
  let room = 0;
  for (const reading of readings) {
    for (const block of reading.blocks()) {
      const cells = cellCount(block);
      if (cells > room) {
        trips.push([]);
        room = cellsPerTrip;
      }
      trips.at(-1)!.push({ reading, block });
      room -= cells;
    }
  }
  return trips;
}

const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
const columnCount = ({ left, right }: CellRange): number => right - left + 1;
const cellCount = (block: CellRange): number => rowCount(block) * columnCount(block);

/** One sheet on its way from Excel's blocks to grids that start at A1. */
class SheetReading {
  private readonly values: CellValue[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private readonly formulas: (string | undefined)[][] = [];

  constructor(private readonly surveyed: SurveyedSheet) {}

  blocks(): CellRange[] {
    const { used, name } = this.surveyed;
    if (!used) return [];
    if (cellCount(used) > mostCells)
      throw new HostRefusal(
        "too large",
        `工作表“${name}”用到了 ${rowCount(used)} 行 ${columnCount(used)} 列，远超一张预算表，请删去表格以外的内容后再核对。`,
      );
    const rows = Math.max(1, Math.floor(cellsPerTrip / columnCount(used)));
    const blocks: CellRange[] = [];
    for (let top = used.top; top <= used.bottom; top += rows)
      blocks.push({ ...used, top, bottom: Math.min(used.bottom, top + rows - 1) });
    return blocks;
  }

  ask(block: CellRange): Excel.Range {
    const range = this.surveyed.sheet.getRangeByIndexes(
      block.top,
      block.left,
      rowCount(block),
      columnCount(block),
    );
    return range.load(["values", "formulas", "numberFormat", "valueTypes"]);
  }

  take({ top, left }: CellRange, { values, formulas, numberFormat, valueTypes }: Excel.Range): void {
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
