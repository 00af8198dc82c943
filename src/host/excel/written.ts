import type { CellAddress } from "../../workbook/cell";
import { sameFormula } from "../../workbook/edit";
import { sameValue, type CellValue } from "../../workbook/snapshot";
import type { CellState } from "./cell-state";

/** A cell that we wrote into: what it held before, and what we put there. */
export interface WrittenCell {
  readonly cell: CellAddress;
  readonly before: CellState;
  readonly wrote: CellValue;
  /** The formula that comes to it, if we put one. */
  readonly formula?: string;
  /** The number format that it got, if it got one. */
  readonly format?: string;
}

/** A write of ours, so that it can be taken back. */
export interface Written {
  /** Cells of sheets that were there before. */
  readonly cells: readonly WrittenCell[];
  /** The sheet that came with it. */
  readonly sheet?: WrittenSheet;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly WrittenCell[];
  /** How many charts stand on it. */
  readonly charts: number;
}

/** Whether a cell holds what we put there. What a formula of ours comes to may have changed since with the tables. */
export function isAsWritten({ wrote, formula }: WrittenCell, now: CellState): boolean {
  return sameFormula(now.formula, formula) && (formula !== undefined || sameValue(now.value, wrote));
}
