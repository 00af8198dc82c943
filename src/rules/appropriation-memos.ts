/**
 * “其中：财政拨款” of 一般公共预算: some localities say it in 收支总表 and 财政拨款收支总表 under the income, and beside every
 * amount in a column of 收入总表 and 财政拨款收支总表.
 */
import { tableOf, type BudgetBook } from "../budget/book";
import { totalRow, type BudgetRow, type BudgetTable, type TableKind } from "../budget/table";
import { sourceRow, spendingRow } from "./funding";
import { endOf, fits, type End } from "./pair";
import { isFilled } from "./terms";

/** What is said of all the money, and what it is a part of. */
export interface Memo {
  readonly memo: End;
  readonly whole: End;
}

export const MEMO = "general.appropriation";

/** The tables that may say it: their own totals, the income before the spending. */
export const memoTables: readonly TableKind[] = ["budget-summary", "fiscal-appropriation", "revenue"];

/** What the income side of a table says of all its money; undefined where it has no such cell. */
export function incomeMemo(table: BudgetTable): Memo | undefined {
  return table.kind === "revenue" ? columnMemo(table, totalRow(table)) : lineMemo(table);
}

/** The same of 本年支出. */
export const spendingMemo = (table: BudgetTable): Memo | undefined =>
  table.kind === "fiscal-appropriation" ? columnMemo(table, spendingRow(table)) : undefined;

function lineMemo(table: BudgetTable): Memo | undefined {
  const source = sourceRow(table, "general");
  const lines = table.rows.filter(
    ({ memoOf, label }) => source && memoOf === table.rows.indexOf(source) && LINE.test(label),
  );
  return lines.length === 1
    ? stated(endOf(table, lines[0]!, "amount"), endOf(table, source!, "amount"))
    : undefined;
}

const LINE = /^其中[:：]?\s*财政拨款(?:收入)?$/;

const columnMemo = (table: BudgetTable, row: BudgetRow | undefined): Memo | undefined =>
  row?.figures[MEMO] && stated(endOf(table, row, MEMO), endOf(table, row, "general"));

const stated = (memo: End, whole: End): Memo | undefined =>
  memo.at && whole.terms.some(isFilled) ? { memo, whole } : undefined;

/** A blank says nothing. */
export const isStated = ({ memo }: Memo): boolean => memo.at?.state === "amount";

/** All of 一般公共预算 is 财政拨款: two totals say so, and not more than one says otherwise. */
export function isAllFromAppropriation(book: BudgetBook): boolean {
  const memos = memoTables.flatMap((kind) => {
    const table = tableOf(book, kind);
    const said = table ? [incomeMemo(table) ?? [], spendingMemo(table) ?? []].flat() : [];
    return said.filter(isStated);
  });
  const agreeing = memos.filter(({ memo, whole }) => fits(memo.terms, whole.terms)).length;
  return agreeing >= 2 && memos.length - agreeing <= 1;
}
