import { Decimal } from "../budget/decimal";
import type { Parameter } from "../formulas/formula";
import type { Refusal } from "../formulas/refusal";
import { isBlank } from "./cells";
import { cellError, Refused, refuse } from "./refused";

/** A range as Excel hands it over, row by row; one cell is a range of one. */
export type Range = readonly (readonly unknown[])[];

/** What a cell can show; an error stands in its own cell of a spilled range. */
export type Shown = number | string | CustomFunctions.Error;
export type Result = Decimal | string | Refusal;

/**
 * Works out one result for each cell of the ranges given, which must be of one size; a single cell counts for all.
 * A cell that cannot be read spoils its own result only. Where the ranges are blank the result is blank.
 */
export function eachCell(
  parameters: readonly Parameter[],
  given: readonly unknown[],
  one: (cells: readonly unknown[]) => Result,
): Shown[][] {
  return settled(() => {
    const ranges = parameters.map((parameter, index) => rangeIn(given[index], parameter));
    const { rows, columns } = commonSize(ranges, parameters);
    const isSingle = rows === 1 && columns === 1;
    const cell = (range: Range, row: number, column: number): unknown =>
      isOne(range) ? range[0]![0] : range[row]![column];
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const blank = ranges.every((range) => isOne(range) || isBlank(cell(range, row, column)));
        if (!isSingle && blank) return "";
        const cells = ranges.map((range) => cell(range, row, column));
        return isSingle ? show(one(cells)) : shownInPlace(() => one(cells));
      }),
    );
  });
}

/** Runs a whole call; whatever it refuses as a whole becomes the error of its cell. */
export function settled<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (reason) {
    throw reason instanceof Refused ? cellError(reason.refusal) : reason;
  }
}

/** One result among others; a refusal stays in its place. */
export function shownInPlace(one: () => Result): Shown {
  try {
    return show(one());
  } catch (reason) {
    if (reason instanceof Refused) return cellError(reason.refusal);
    throw reason;
  }
}

/** The only result of a call; a refusal is the whole call's. */
export function show(result: Result): number | string {
  if (typeof result === "string") return result;
  if (!(result instanceof Decimal)) throw new Refused(result);
  const number = result.toNumber();
  if (!Number.isFinite(number)) throw refuse("结果太大，单元格里放不下；请核对");
  return number;
}

/** The range of one argument, or the one cell that it is. */
export function rangeIn(given: unknown, { name }: Parameter): Range {
  if (!Array.isArray(given)) return [[given]];
  const rows: unknown[][] = given.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns))
    throw refuse(`${name}不是一块整齐的区域；请重新选择`);
  if (rows.length * columns > mostCells) throw refuse(`${name}有${sizeOf(rows)}，太大；请只选有数的部分`);
  return rows;
}

/** Excel restarts an add-in that does not answer for five seconds; a whole column has more than a million cells. */
const mostCells = 100_000;

const isOne = (range: Range): boolean => range.length === 1 && range[0]!.length === 1;

export const sizeOf = (range: Range): string => `${range.length}行${range[0]!.length}列`;

function commonSize(
  ranges: readonly Range[],
  parameters: readonly Parameter[],
): { readonly rows: number; readonly columns: number } {
  const first = ranges.findIndex((range) => !isOne(range));
  if (first < 0) return { rows: 1, columns: 1 };
  const size = sizeOf(ranges[first]!);
  const other = ranges.findIndex((range) => !isOne(range) && sizeOf(range) !== size);
  if (other >= 0)
    throw refuse(
      `${parameters[first]!.name}是${size}，${parameters[other]!.name}是${sizeOf(ranges[other]!)}；请选同样大小的区域，或只选一个单元格`,
    );
  return { rows: ranges[first]!.length, columns: ranges[first]![0]!.length };
}
