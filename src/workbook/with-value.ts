import type { CellAddress } from "./cell";
import { GENERAL } from "./edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** The workbook with that value in the cell, that formula or none, and that number format where one is given. */
export function withValue(
  workbook: WorkbookSnapshot,
  cell: CellAddress,
  value: CellValue,
  formula?: string,
  format?: string,
): WorkbookSnapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: withItem(sheet.values, cell, value, null),
    formulas: withItem(sheet.formulas, cell, formula, undefined),
    formats: format === undefined ? sheet.formats : withFormat(sheet.formats, cell, format),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === cell.sheet ? change(sheet) : sheet)),
  };
}

function withFormat(
  formats: SheetSnapshot["formats"],
  cell: CellAddress,
  format: string,
): SheetSnapshot["formats"] {
  const code = format === GENERAL ? undefined : format;
  return formats[cell.row]?.[cell.column] === code ? formats : withItem(formats, cell, code, undefined);
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
