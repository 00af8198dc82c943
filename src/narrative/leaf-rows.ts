import type { BudgetRow, BudgetTable } from "../budget/table";

/**
 * The rows that nothing else on the table adds into: 项 without their 类 and 款.
 * Counting only these, every amount is counted once, however many subtotals a table prints.
 */
export function leafRows(table: BudgetTable, side?: BudgetRow["side"]): BudgetRow[] {
  const details = table.rows.filter((row) => row.role === "detail" && row.side === side);
  return details.filter((row) => {
    const index = table.rows.indexOf(row);
    return !details.some((other) => other.addsTo === index || isUnder(other, row));
  });
}

/** 2010301 stands under 201 and 20103, if both belong to the same unit. */
function isUnder(row: BudgetRow, above: BudgetRow): boolean {
  if (!row.code || !above.code || row.unitCode !== above.unitCode) return false;
  return row.code.length > above.code.length && row.code.startsWith(above.code);
}
