import type { SheetChart } from "../../workbook/chart";
import { HostRefusal } from "../../workbook/workbook-host";
import { formulaFrom, fromExcel } from "./cell-values";
import { drawCharts } from "./draw-charts";
import { fillSheet } from "./fill-sheet";
import { supportsExcelApi } from "./in-excel";
import { blockOf } from "./survey";
import { isAsWritten, type WrittenCell, type WrittenSheet } from "./written";

/** In points: for the paragraphs of a 情况说明 as they stand on a printed page, or for the words of a table's column. */
const paragraphWidth = 480;
const columnWidth = 110;

/** A new last sheet, for long texts below each other or for a table; those of the cells that are on it are written, and the charts drawn. Its id is loaded. */
export function addSheetFor(
  { workbook }: Excel.RequestContext,
  name: string,
  cells: readonly WrittenCell[],
  charts: readonly SheetChart[],
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name).load("id");
  const columns = Math.max(1, ...cells.map(({ cell }) => (cell.sheet === name ? cell.column + 1 : 0)));
  const paragraphs = sheet.getRange("A:A").format;
  if (columns === 1) paragraphs.wrapText = true;
  paragraphs.verticalAlignment = "Top";
  sheet.getRangeByIndexes(0, 0, 1, columns).format.columnWidth = columns === 1 ? paragraphWidth : columnWidth;
  fillSheet(
    sheet,
    cells.filter(({ cell }) => cell.sheet === name),
  );
  drawCharts(sheet, charts, cells);
  return sheet;
}

/** After a write that Excel refused half-way; by itself, for the sheet may be the very thing that was refused. */
export async function deleteAddedSheet(context: Excel.RequestContext, added: Excel.Worksheet): Promise<void> {
  try {
    added.delete();
    await context.sync();
  } catch {
    return; // it was never added
  }
}

/** A sheet that came with a write, asked for as it is now; after the next sync, refuses where somebody has used it since. */
export function openAddedSheet({ workbook }: Excel.RequestContext, written: WrittenSheet) {
  const sheet = workbook.worksheets.getItemOrNullObject(written.id).load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount", "values", "formulas", "valueTypes"]);
  const comments = supportsExcelApi("1.10") ? sheet.comments.load("items/id") : undefined;
  const charts = sheet.charts.load("items/name");
  const refuseUnlessAsWritten = (): void => {
    const isOurs = !sheet.isNullObject && (comments?.items ?? []).length === 0;
    if (isOurs && charts.items.length === written.charts && holdsJust(used, written)) return;
    throw new HostRefusal(
      "moved on",
      `工作表“${written.name}”在写入之后又改过，没有撤回任何内容，请自行删去不要的部分。`,
    );
  };
  return { sheet, refuseUnlessAsWritten };
}

function holdsJust(used: Excel.Range, { name, cells }: WrittenSheet): boolean {
  const wrote = cells.filter(({ cell, wrote }) => cell.sheet === name && wrote !== null);
  if (used.isNullObject) return wrote.length === 0;
  const { top, left } = blockOf(name, used);
  const expected = new Map(wrote.map((one) => [`${one.cell.row},${one.cell.column}`, one]));
  let held = 0;
  for (const [r, row] of used.values.entries())
    for (const [c, shown] of row.entries()) {
      const value = fromExcel(shown, used.valueTypes[r]?.[c]);
      const formula = formulaFrom(used.formulas[r]?.[c], shown);
      if (value === null && formula === undefined) continue;
      held++;
      const one = expected.get(`${top + r},${left + c}`);
      if (!one || !isAsWritten(one, { value, formula })) return false;
    }
  return held === expected.size;
}
