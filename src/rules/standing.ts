import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import { fits } from "./pair";
import { partsOf, wholeOf } from "./row-tree";
import { columnParts, isFilled, termsOf } from "./terms";

/**
 * Whether any sum of the table that the cell stands in, as total or as part, holds with what it says now. Such a cell is
 * more likely right than the one that contradicts it: nobody should be offered to change it.
 */
export function stands(table: BudgetTable, row: BudgetRow, key: ColumnKey): boolean {
  const above = wholeOf(table, row);
  const parent = table.columns.find((column) => column.key === key && column.side === row.side)?.addsTo;
  return [
    ...columnParts(table, row, key).map((parts) => [row.figures[key], parts] as const),
    ...rowParts(table, row, key).map((parts) => [row.figures[key], parts] as const),
    ...(parent ? columnParts(table, row, parent).map((parts) => [row.figures[parent], parts] as const) : []),
    ...(above ? rowParts(table, above, key, row).map((parts) => [above.figures[key], parts] as const) : []),
  ].some(([whole, parts]) => whole && isFilled(whole) && parts.some(isFilled) && fits([whole], parts));
}

/** The rows under one, as their sums in a column; a form is broken down in several ways. */
function rowParts(table: BudgetTable, row: BudgetRow, key: ColumnKey, sibling?: BudgetRow): Figure[][] {
  const byBreakdown = new Map<string, Figure[]>();
  for (const part of partsOf(table, row)) {
    if (sibling && part.breakdown !== sibling.breakdown) continue;
    const terms = byBreakdown.get(part.breakdown ?? "") ?? [];
    terms.push(...termsOf(table, part, key));
    byBreakdown.set(part.breakdown ?? "", terms);
  }
  return [...byBreakdown.values()];
}
