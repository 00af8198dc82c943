/** Where a cell stands. Rows and columns count from 0; `a1` is what people read. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells on one sheet, both corners included. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "AB" → 27; undefined when it is not a column name that Excel has (A…XFD). */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(name)) return undefined;
  const index = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < 16384 ? index : undefined;
}

export function a1(cell: CellAddress): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

export function a1Range(range: CellRange): string {
  const first = a1({ sheet: range.sheet, row: range.top, column: range.left });
  const last = a1({ sheet: range.sheet, row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B3" or "B3:D9" (with or without $); undefined when it is neither. */
export function readA1(sheet: string, written: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(
    written.trim().toUpperCase(),
  );
  if (!match) return undefined;
  const left = columnIndex(match[1]!);
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const top = Number(match[2]) - 1;
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  if (left === undefined || right === undefined || top < 0 || bottom < top || right < left) return undefined;
  return { sheet, top, left, bottom, right };
}

/** A sheet's name as formulas write it before "!". */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export const asRange = ({ sheet, row, column }: CellAddress): CellRange => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});
