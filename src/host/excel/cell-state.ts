import { type CellValue } from "../../workbook/snapshot";
import { formatFrom, formulaFrom, fromExcel, toEntry } from "./cell-values";
import type { WrittenCell } from "./written";

/** What a cell holds and how it is formatted, as Excel showed it. */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: string;
  /** A number-format code; General where it is absent. */
  readonly format?: string;
}

/** What a cell's state needs to be loaded. */
export const stateOf = {
  asks: ["values", "formulas", "numberFormat", "valueTypes"] as (keyof Excel.Range)[],
  from({ values, formulas, numberFormat, valueTypes }: Excel.Range): CellState {
    return {
      value: fromExcel(values[0]?.[0], valueTypes[0]?.[0]),
      formula: formulaFrom(formulas[0]?.[0], values[0]?.[0]),
      format: formatFrom(numberFormat[0]?.[0]),
    };
  },
};

/** Puts a state back. A formula enters a General cell first: in a cell of format text Excel would keep it as text. */
export function putState(cell: Excel.Range, { value, formula, format = "General" }: CellState): void {
  cell.numberFormat = [[formula === undefined ? format : "General"]];
  cell.formulas = [[formula ?? toEntry(value, format)]];
  if (formula !== undefined) cell.numberFormat = [[format]];
}

/** Puts another value into a cell and leaves its format, but for this: one of format text would keep a number as text. */
function putValue(cell: Excel.Range, value: CellValue, format: string | undefined): void {
  if (typeof value === "number" && format === "@") cell.numberFormat = [["General"]];
  cell.values = [[toEntry(value, format)]];
}

/** Puts in what a write puts there: a value, or the formula that comes to it, and a number format if it has one. */
export function putWritten(cell: Excel.Range, written: WrittenCell, had?: string): void {
  const { wrote, formula, format = had } = written;
  if (written.format !== undefined) cell.numberFormat = [[written.format]];
  if (formula === undefined) return putValue(cell, wrote, format);
  if (format === "@") cell.numberFormat = [["General"]];
  cell.formulas = [[formula]];
}

/** After a write that Excel refused half-way: one by one, for the cell that refused refuses this too and must not stop the others. */
export async function putAllBack(
  context: Excel.RequestContext,
  cells: readonly { readonly range: Excel.Range; readonly state: CellState }[],
): Promise<void> {
  for (const { range, state } of cells) {
    try {
      putState(range, state);
      await context.sync();
    } catch {
      continue; // it was never changed
    }
  }
}
