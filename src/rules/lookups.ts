import { zero } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import {
  totalRow,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type Figure,
  type TableKind,
} from "../budget/table";
import { rowCalled, sayAmount, tableCalled } from "./naming";
import { partsOf } from "./row-tree";
import { termsOf } from "./terms";

const leaves = new WeakMap<BudgetTable, readonly BudgetRow[]>();

/** The finest code rows: those that no other row adds into. */
export function leafRows(table: BudgetTable): readonly BudgetRow[] {
  const known = leaves.get(table);
  if (known) return known;
  const found = table.rows.filter(
    (row) => row.role === "detail" && row.code !== undefined && partsOf(table, row).length === 0,
  );
  leaves.set(table, found);
  return found;
}

/** Leaf rows by code: the same 项 of several units is one entry. */
export function leavesByCode(
  tables: readonly BudgetTable[],
): Map<string, (readonly [BudgetTable, BudgetRow])[]> {
  const byCode = new Map<string, (readonly [BudgetTable, BudgetRow])[]>();
  for (const table of tables) {
    for (const row of leafRows(table)) {
      const entry = byCode.get(row.code!);
      if (entry) entry.push([table, row]);
      else byCode.set(row.code!, [[table, row]]);
    }
  }
  return byCode;
}

/** The leaf rows of a code or of what stands under it: 208 takes in 2080505. */
export function rowsUnder(table: BudgetTable, code: string): BudgetRow[] {
  return leafRows(table).filter((row) => row.code!.startsWith(code));
}

export function termsUnder(table: BudgetTable, code: string, key: ColumnKey): Figure[] {
  return rowsUnder(table, code).flatMap((row) => termsOf(table, row, key));
}

/** 人员经费 may have no column of its own beside 工资福利支出 and 对个人和家庭的补助; likewise 公用经费. */
export function splitKeys(
  table: BudgetTable,
  key: "basic.personnel" | "basic.running",
): readonly ColumnKey[] {
  const has = (wanted: ColumnKey) => table.columns.some((column) => column.key === wanted);
  if (has(key)) return [key];
  const parts = {
    "basic.personnel": ["basic.wages", "basic.family"],
    "basic.running": ["basic.goods", "basic.capital"],
  } as const;
  return parts[key].filter(has);
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

/** What a table comes to: its grand total, or where it has none, its outermost rows. */
export function wholeTerms(table: BudgetTable, key: ColumnKey): readonly Figure[] {
  const total = totalRow(table);
  if (total) return termsOf(table, total, key);
  const outermost = table.rows.filter(
    ({ role, addsTo }) => (role === "detail" || role === "unit") && addsTo === undefined,
  );
  return outermost.flatMap((row) => termsOf(table, row, key));
}

/** 支出合计 of 财政拨款收支总表 stands under 合计; a table without that column prints 金额. */
export function sumKey(table: BudgetTable, side?: BudgetRow["side"]): ColumnKey {
  return table.columns.some((column) => column.key === "total" && column.side === side) ? "total" : "amount";
}

export const isZero = (figures: readonly Figure[]): boolean => figures.every(({ amount }) => amount === zero);

/** Tables in which the same row and column state the same fact or part of it. */
export const SIBLINGS: readonly TableKind[] = ["expenditure", "general-public-expenditure"];

/** "；一般公共预算支出预算表同一行为244.29" where another table already holds the amount, else "". */
export function alsoIn(
  book: BudgetBook,
  table: BudgetTable,
  row: BudgetRow,
  key: ColumnKey,
  expected: bigint,
): string {
  for (const other of [...book.tables, ...(book.beside ?? [])]) {
    if (other === table || !SIBLINGS.includes(other.kind) || !SIBLINGS.includes(table.kind)) continue;
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
