import type { CellRange } from "../../workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { sameSheet } from "../known-sheets";
import { AnswerRoom } from "./answer-room";
import { cellCount, columnCount, rowCount } from "./cell-blocks";
import { formulaRegions } from "./formula-regions";
import { readSheets } from "./read-workbook";
import { SheetPatch } from "./sheet-patch";
import { askSurvey, type SurveyedSheet } from "./survey";

/** Excel does not tell of more merged areas than this at once. */
const mostMergedAreas = 512;

/**
 * What changes of cells may have touched, in one round trip: their blocks, and the results of all formulas.
 * A sheet that became larger or smaller is read anew, in one more. Undefined where only reading everything can tell.
 */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  known: WorkbookSnapshot,
  changes: readonly CellRange[],
): Promise<WorkbookSnapshot | undefined> {
  const looks = known.sheets.map((sheet) => lookFor(sheet, changes));
  const cells = looks.flatMap(({ blocks, results }) => [...blocks, ...results]);
  const isTooMuch = cells.reduce((sum, block) => sum + cellCount(block), 0) > new AnswerRoom().cells;
  if (isTooMuch || looks.some(({ sheet, changed }) => changed && sheet.merges.length >= mostMergedAreas))
    return undefined;
  const { worksheets } = context.workbook;
  const count = worksheets.getCount();
  const asked = looks.map((look) => askFor(look, worksheets.getItemOrNullObject(look.sheet.name)));
  await context.sync();
  if (count.value !== asked.length || asked.some(({ worksheet }) => worksheet.isNullObject)) return undefined;
  const reread = asked.map((each) => each.answer());
  const grown = await readSheets(
    context,
    reread.flatMap((each) => ("surveyed" in each ? each.surveyed : [])),
  );
  const anew = new Map(grown.map((sheet) => [sheet.name, sheet]));
  const sheets = reread.map((each, index) => {
    const before = looks[index]!.sheet;
    const now = "surveyed" in each ? anew.get(each.surveyed.name)! : each.patched;
    return sameSheet(before, now) ? before : now;
  });
  return { ...known, sheets };
}

/** What is looked at again on a sheet. */
interface SheetLook {
  readonly sheet: SheetSnapshot;
  readonly changed: boolean;
  readonly blocks: readonly CellRange[];
  readonly results: readonly CellRange[];
}

function lookFor(sheet: SheetSnapshot, changes: readonly CellRange[]): SheetLook {
  const here = changes.filter((change) => change.sheet === sheet.name);
  const blocks = here.flatMap((change) => within(change, extentOf(sheet)) ?? []);
  return { sheet, changed: here.length > 0, blocks, results: formulaRegions(sheet) };
}

function askFor({ sheet, changed, blocks, results }: SheetLook, worksheet: Excel.Worksheet) {
  const survey = askSurvey(worksheet, changed ? "merges too" : "not merges");
  const ask = (block: CellRange, ...load: (keyof Excel.Range)[]) => ({
    block,
    cells: worksheet
      .getRangeByIndexes(block.top, block.left, rowCount(block), columnCount(block))
      .load(["values", "valueTypes", ...load]),
  });
  const inBlocks = blocks.map((block) => ask(block, "formulas", "numberFormat"));
  const inResults = results.map((block) => ask(block));
  const answer = (): { readonly surveyed: SurveyedSheet } | { readonly patched: SheetSnapshot } => {
    const surveyed = survey();
    if (!reachesAsFar(surveyed.used, sheet)) return { surveyed };
    const patch = new SheetPatch(sheet);
    for (const { block, cells } of inResults) patch.putResults(block, cells);
    for (const { block, cells } of inBlocks) patch.putCells(block, cells);
    const { visibility, protected: locked } = surveyed;
    const merges = changed ? surveyed.merges : sheet.merges;
    return { patched: { ...patch.snapshot(), visibility, protected: locked, merges } };
  };
  return { worksheet, answer };
}

/** From A1 to the last row and column that hold something. */
function extentOf({ name, values }: SheetSnapshot): CellRange {
  const right = values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return { sheet: name, top: 0, left: 0, bottom: values.length - 1, right };
}

function reachesAsFar(used: CellRange | undefined, sheet: SheetSnapshot): boolean {
  const { bottom, right } = extentOf(sheet);
  return bottom === (used?.bottom ?? -1) && right === (used?.right ?? -1);
}

function within(range: CellRange, extent: CellRange): CellRange | undefined {
  const bottom = Math.min(range.bottom, extent.bottom);
  const right = Math.min(range.right, extent.right);
  return range.top <= bottom && range.left <= right ? { ...range, bottom, right } : undefined;
}
