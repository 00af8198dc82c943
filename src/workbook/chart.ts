import type { CellAddress, CellRange } from "./cell";

/** pie: parts of one whole; bar: lying, for many or long names; column: standing, for the same few things side by side. */
export type ChartKind = "pie" | "bar" | "column";

/** A chart that the program which shows the workbook draws from cells, all on the sheet that it stands on. */
export interface SheetChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What is compared, a cell each: one column or one row. */
  readonly categories: CellRange;
  /** As many values each as there are categories; a pie has one series. */
  readonly series: readonly SheetSeries[];
  /** The cells that it covers. */
  readonly over: CellRange;
}

export interface SheetSeries {
  readonly name: CellAddress;
  readonly values: CellRange;
}
