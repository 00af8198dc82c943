import type { CellAddress } from "./cell";

/** A sheet of our own to be read by people: a few rows that say what it is, then a list. */
export interface ReportSheet extends ReportForm {
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What such a sheet looks like, whatever its rows. */
export interface ReportForm {
  readonly name: string;
  /** The rows up to this one, its titles included, are printed bold and stay in sight. */
  readonly headRows: number;
  /** One a column, in characters; texts wrap. */
  readonly widths: readonly number[];
}

/** A text stays a text, whatever it begins with. An amount is written as its digits, so that none is lost. */
export type ReportCell = string | number | null | LinkCell | { readonly amount: string };

/** A text by which people get to a cell of the workbook. */
export interface LinkCell {
  readonly text: string;
  readonly to: CellAddress;
}
