import { zero } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import {
  rowsAddingTo,
  totalRow,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type Figure,
} from "../budget/table";
import { rowCalled, sayAmount, tableCalled } from "./naming";
import { termsOf } from "./terms";

/** The finest code rows: those that no other row adds into. */
export function leafRows(table: BudgetTable): BudgetRow[] {
  return table.rows.filter(
    (row, i) => row.role === "detail" && row.code !== undefined && rowsAddingTo(table, i).length === 0,
  );
}

/** The leaf rows of a code or of what stands under it: 208 takes in 2080505. */
export function rowsUnder(table: BudgetTable, code: string): BudgetRow[] {
  return leafRows(table).filter((row) => row.code!.startsWith(code));
}

export function termsUnder(table: BudgetTable, code: string, key: ColumnKey): Figure[] {
  return rowsUnder(table, code).flatMap((row) => termsOf(table, row, key));
}

/** The terms of a table's grand total in a column; none where the table has no such row or column. */
export function totalTerms(
  table: BudgetTable | undefined,
  key: ColumnKey,
  side?: BudgetRow["side"],
): readonly Figure[] {
  const row = table && totalRow(table, side);
  return row ? termsOf(table, row, key) : [];
}

/** 支出合计 of 财政拨款收支总表 stands under 合计; a table without that column prints 金额. */
export function sumKey(table: BudgetTable, side?: BudgetRow["side"]): ColumnKey {
  return table.columns.some((column) => column.key === "total" && column.side === side) ? "total" : "amount";
}

export const isZero = (figures: readonly Figure[]): boolean => figures.every(({ amount }) => amount === zero);

/** Tables in which the same row and column state the same fact or part of it. */
const SIBLINGS = ["expenditure", "general-public-expenditure"] as const;

/** "；一般公共预算支出预算表同一行为244.29" where another table already holds the amount, else "". */
export function alsoIn(
  book: BudgetBook,
  table: BudgetTable,
  row: BudgetRow,
  key: ColumnKey,
  expected: bigint,
): string {
  for (const other of book.tables) {
    if (
      other === table ||
      !SIBLINGS.some((kind) => kind === other.kind) ||
      !SIBLINGS.some((kind) => kind === table.kind)
    )
      continue;
    const same = other.rows.find((candidate) => sameRow(candidate, row));
    const figure = same?.figures[key];
    if (figure?.state === "amount" && figure.amount === expected) {
      return `；${tableCalled(other)}同一行为${sayAmount(figure.amount, table.unit)}`;
    }
  }
  return "";
}

function sameRow(a: BudgetRow, b: BudgetRow): boolean {
  if (a.role !== b.role) return false;
  if (a.role === "detail") return a.code !== undefined && a.code === b.code;
  return a.role === "total" || rowCalled(a) === rowCalled(b);
}
