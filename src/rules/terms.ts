import type { Amount } from "../budget/amount";
import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import { partsOf } from "./row-tree";

/**
 * The figures that stand for an amount in a sum. A blank subtotal is not zero: where its parts are filled they stand in
 * for it, so that one blank 小计 is told once and does not break every sum above it.
 */
export function termsOf(table: BudgetTable, row: BudgetRow, key: ColumnKey): readonly Figure[] {
  const own = row.figures[key];
  if (own && own.state !== "blank") return [own];
  const byColumn = columnParts(table, row, key).find((parts) => parts.some(isFilled));
  if (byColumn) return byColumn;
  const byRow = partsOf(table, row).flatMap((child) => termsOf(table, child, key));
  if (byRow.some(isFilled)) return byRow;
  return own ? [own] : [];
}

/** The terms that a column's parts give in a row, one list for each way of splitting it. */
export function columnParts(table: BudgetTable, row: BudgetRow, key: ColumnKey): Figure[][] {
  const byBreakdown = new Map<string, Figure[]>();
  for (const column of table.columns) {
    if (column.addsTo !== key || column.side !== row.side) continue;
    const list = byBreakdown.get(column.breakdown ?? "") ?? [];
    list.push(...termsOf(table, row, column.key));
    byBreakdown.set(column.breakdown ?? "", list);
  }
  return [...byBreakdown.values()];
}

/** What figures come to together. */
export function sumOf(figures: readonly Figure[]): Amount {
  let total = 0n;
  for (const { amount } of figures) total += amount;
  return total as Amount;
}

export const isFilled = (figure: Figure): boolean => figure.state !== "blank";
