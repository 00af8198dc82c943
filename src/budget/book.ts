import type { CellAddress } from "../workbook/cell";
import type { BudgetTable, TableKind } from "./table";

/** One cell of the 情况说明 (or of another text sheet), as it stands. */
export interface NarrativeText {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A sheet that no table was found on, and why, in words for people. */
export interface Unrecognised {
  readonly sheet: string;
  readonly why: string;
}

/** Everything recognised in one department's workbook. */
export interface BudgetBook {
  readonly tables: readonly BudgetTable[];
  /** 情况说明 and other text sheets, in reading order. */
  readonly narrative: readonly NarrativeText[];
  /** 目录, line by line. */
  readonly contents: readonly NarrativeText[];
  readonly unrecognised: readonly Unrecognised[];
  /** 部门名称 as the tables print it. */
  readonly unitName?: string;
  /** The budget year, as the titles print it. */
  readonly year?: number;
}

/** The table of a kind that the checks use: the first that holds any amount, else the first. */
export function tableOf(book: BudgetBook, kind: TableKind): BudgetTable | undefined {
  const all = book.tables.filter((table) => table.kind === kind);
  return all.find(hasAmounts) ?? all[0];
}

export function hasAmounts(table: BudgetTable): boolean {
  return table.rows.some((row) => Object.values(row.figures).some((figure) => figure.state === "amount"));
}
