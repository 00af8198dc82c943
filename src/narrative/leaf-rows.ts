import type { BudgetRow, BudgetTable } from "../budget/table";

/**
 * The rows that nothing else on the table adds into: 项 without their 类 and 款.
 * Counting only these, every amount is counted once, however many subtotals a table prints.
 */
export function leafRows(table: BudgetTable, side?: BudgetRow["side"]): BudgetRow[] {
  const isDetail = (row: BudgetRow): boolean => row.role === "detail" && row.side === side;
  const details = table.rows.filter(isDetail);
  const addedTo = new Set(details.map(({ addsTo }) => addsTo));
  const above = new Set(details.flatMap(codesAbove));
  return table.rows.filter(
    (row, index) =>
      isDetail(row) && !addedTo.has(index) && !(row.code && above.has(codeOf(row.unitCode, row.code))),
  );
}

/** 2010301 stands under 201 and 20103, if both belong to the same unit. */
const codesAbove = ({ code = "", unitCode }: BudgetRow): string[] =>
  Array.from({ length: Math.max(0, code.length - 1) }, (_, i) => codeOf(unitCode, code.slice(0, i + 1)));

const codeOf = (unitCode: string | undefined, code: string): string => `${unitCode ?? ""} ${code}`;
