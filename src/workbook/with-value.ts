import type { CellAddress } from "./cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** The workbook with that value in the cell, and that formula or none. */
export function withValue(
  workbook: WorkbookSnapshot,
  cell: CellAddress,
  value: CellValue,
  formula?: string,
): WorkbookSnapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: withItem(sheet.values, cell, value, null),
    formulas: withItem(sheet.formulas, cell, formula, undefined),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === cell.sheet ? change(sheet) : sheet)),
  };
}

function withItem<Item>(
  grid: readonly (readonly Item[])[],
  { row, column }: CellAddress,
  item: Item,
  blank: Item,
): readonly (readonly Item[])[] {
  const rows = [...grid];
  while (rows.length <= row) rows.push([]);
  const line = [...rows[row]!];
  while (line.length < column) line.push(blank);
  line[column] = item;
  rows[row] = line;
  return rows;
}
