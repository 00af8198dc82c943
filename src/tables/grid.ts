import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { isCellError } from "../workbook/snapshot";
import { displayedAt } from "../workbook/displayed";
import { readAmount } from "../budget/amount";
import { normalise } from "./words";

/** A sheet as its reader looks at it: words without typing noise, and which cells are covered by a merge. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** Normalised displayed words; "" for a blank cell. */
  words(row: number, column: number): string;
  /** The words of the merged area that covers the cell, else its own. */
  coveredWords(row: number, column: number): string;
  /** A number, or text that is one; an index such as 1, 2, 3 is a number too. */
  isNumber(row: number, column: number): boolean;
  /** A number whose format shows no Chinese words: whoever looks for those need not print it. */
  isBareNumber(row: number, column: number): boolean;
  isBlankRow(row: number): boolean;
  /** The one column of the row that has words; undefined where none or several have. */
  onlyColumn(row: number): number | undefined;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = lastUsed(sheet.values);
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const words = sheet.values.map((row) => new Array<string | undefined>(row.length));
  const covering = new Map<string, { row: number; column: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if ((bottom - top + 1) * (right - left + 1) > MERGE_LIMIT) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        covering.set(`${row},${column}`, { row: top, column: left });
    }
  }
  const wordsAt = (row: number, column: number): string => {
    const known = words[row];
    if (!known) return "";
    return (known[column] ??= normalise(displayedAt(sheet, row, column)));
  };
  const value = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  return {
    sheet,
    rows,
    columns,
    value,
    words: wordsAt,
    coveredWords: (row, column) => {
      const origin = covering.get(`${row},${column}`);
      return origin ? wordsAt(origin.row, origin.column) : wordsAt(row, column);
    },
    isNumber: (row, column) => {
      const held = value(row, column);
      if (typeof held === "number") return true;
      return typeof held === "string" && readAmount(held, "元") !== undefined;
    },
    isBareNumber: (row, column) => {
      if (typeof value(row, column) !== "number") return false;
      const format = sheet.formats[row]?.[column];
      return format === undefined || !CHINESE.test(format);
    },
    onlyColumn: (row) => {
      let only: number | undefined;
      for (let column = 0; column < columns; column++) {
        if (wordsAt(row, column) === "") continue;
        if (only !== undefined) return undefined;
        only = column;
      }
      return only;
    },
    isBlankRow: (row) => !(sheet.values[row] ?? []).some((held) => !isBlank(held)),
  };
}

const CHINESE = /\p{Script=Han}/u;

/** A merge over thousands of cells is decoration, not a header. */
const MERGE_LIMIT = 20_000;

export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && !isCellError(value) && normalise(value) === "";
}

function lastUsed(values: SheetSnapshot["values"]): number {
  let last = values.length;
  while (last > 0 && !(values[last - 1] ?? []).some((value) => !isBlank(value))) last--;
  return last;
}
