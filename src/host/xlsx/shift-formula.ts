import { columnIndex, columnName } from "../../workbook/cell";

/**
 * A shared formula is stored once, at its first cell; the others mean the same formula moved to where they stand.
 * Moves the relative references by rows and columns and leaves texts, sheet names, table names and functions alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (whole: string, offset: number) => {
    if (/^["'[]/.test(whole)) return whole;
    const follows = formula[offset + whole.length];
    if (follows === "(" || follows === "!") return whole;
    return shiftReference(whole, rows, columns) ?? whole;
  });
}

/** A text, a quoted sheet name, a bracket (with one level inside), A:B or 1:2, or a word. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])\$?\d+:\$?\d+(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.$\\?]+/gu;

function shiftReference(word: string, rows: number, columns: number): string | undefined {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(word);
  if (cell) {
    const column = shiftColumn(cell[1]!, cell[2]!, columns);
    const row = shiftRow(cell[3]!, cell[4]!, rows);
    if (column === undefined || row === undefined) return undefined;
    return column === OUTSIDE || row === OUTSIDE ? OUTSIDE : column + row;
  }
  const whole = /^(\$?)([A-Za-z]+|\d+):(\$?)([A-Za-z]+|\d+)$/.exec(word);
  if (!whole) return undefined;
  const shift = /\d/.test(word) ? shiftRow : shiftColumn;
  const by = /\d/.test(word) ? rows : columns;
  const [from, to] = [shift(whole[1]!, whole[2]!, by), shift(whole[3]!, whole[4]!, by)];
  if (from === undefined || to === undefined) return undefined;
  return from === OUTSIDE || to === OUTSIDE ? OUTSIDE : `${from}:${to}`;
}

/** What Excel makes of a reference that has left the sheet. */
const OUTSIDE = "#REF!";
const ROWS = 1048576;
const COLUMNS = 16384;

function shiftColumn(fixed: string, name: string, by: number): string | undefined {
  const column = columnIndex(name.toUpperCase());
  if (column === undefined) return undefined;
  if (fixed === "$") return fixed + name;
  const shifted = column + by;
  return shifted < 0 || shifted >= COLUMNS ? OUTSIDE : columnName(shifted);
}

function shiftRow(fixed: string, written: string, by: number): string | undefined {
  const row = Number(written);
  if (row < 1 || row > ROWS) return undefined;
  if (fixed === "$") return fixed + written;
  const shifted = row + by;
  return shifted < 1 || shifted > ROWS ? OUTSIDE : String(shifted);
}
