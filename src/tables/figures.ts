import type { CellAddress } from "../workbook/cell";
import { formatDecimals } from "../workbook/displayed";
import { isCellError, type CellValue } from "../workbook/snapshot";
import { readAmount, zero, type Amount, type Unit } from "../budget/amount";
import type { Figure, TableColumn } from "../budget/table";
import { readNumber } from "../budget/written-number";
import { isBlank, type Grid } from "./grid";
import { normalise } from "./words";

/** Nothing finer than a fen (0.01元) is money; further digits come from dividing. */
const finest: Record<Unit, number> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/** What people put into an empty amount cell; it means the same as leaving it blank. */
const NOTHING = /^(?:[-–—－―/]+|无|空)$/;

/** What the rest of the workbook tells where a table says nothing itself. */
export interface Assumed {
  readonly unit: Unit;
  readonly leastDecimals: number;
  /** The title of a table that does not say its unit. */
  readonly unitUnsaid?: CellAddress;
}

export type FigureReader = (row: number, column: number) => Figure;

/** Cells below one another that hold a table's amounts. */
export interface Span {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Reads the amounts of one table. A cell with a fixed number format is written to that format's decimals; General and
 * text show no trailing zeros, so for them the most decimals in the table count, and `leastDecimals` where the rest of the
 * workbook tells more: 5 in a table of whole numbers is 5.00 when every other table prints 万元 to two decimals.
 */
export function figureReader(
  grid: Grid,
  { unit, leastDecimals, unitUnsaid }: Assumed,
  spans: readonly Span[],
): FigureReader {
  const formatOf = (row: number, column: number) => grid.sheet.formats[row]?.[column];
  let loose = leastDecimals;
  for (const { column, top, bottom } of spans) {
    for (let row = top; row <= bottom; row++) {
      const value = grid.value(row, column);
      if (typeof value === "number" && formatDecimals(formatOf(row, column)) !== undefined) continue;
      loose = Math.max(loose, decimalsOf(value, unit));
    }
  }
  return (row, column) => {
    const written = grid.value(row, column);
    const fixed = typeof written === "number" ? formatDecimals(formatOf(row, column)) : undefined;
    const formula = grid.sheet.formulas[row]?.[column];
    const read = readable(written, unit);
    const figure: Figure = {
      state: typeof read === "bigint" ? "amount" : read,
      amount: typeof read === "bigint" ? read : zero,
      unit,
      decimals: Math.min(fixed ?? loose, finest[unit]),
      cell: { sheet: grid.sheet.name, row, column },
      written,
    };
    if (unitUnsaid === undefined && formula === undefined) return figure;
    return {
      ...figure,
      ...(unitUnsaid ? { unitUnsaid } : {}),
      ...(formula === undefined ? {} : { formula }),
    };
  };
}

/** The figures of one row, by their columns. */
export function figuresOf(
  read: FigureReader,
  columns: readonly TableColumn[],
  row: number,
): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const { key, column } of columns) figures[key] = read(row, column);
  return figures;
}

function readable(written: CellValue, unit: Unit): Amount | "blank" | "unreadable" {
  if (isBlank(written)) return "blank";
  if (isCellError(written) || typeof written === "boolean") return "unreadable";
  if (typeof written === "string" && NOTHING.test(normalise(written))) return "blank";
  return readAmount(written!, unit)?.amount ?? "unreadable";
}

function decimalsOf(value: CellValue, unit: Unit): number {
  if ((typeof value !== "number" && typeof value !== "string") || Number.isInteger(value)) return 0;
  return Math.min(readNumber(value)?.decimals ?? 0, finest[unit]);
}
