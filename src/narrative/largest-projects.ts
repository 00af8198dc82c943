import { sum, writeAmount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { leafRows } from "./leaf-rows";
import { statedIn, type Stated } from "./stated";

const HOW_MANY = 3;

/** 本年数额较大的项目有甲8.00万元、乙3.00万元: what the tables can say where a reason is asked for. */
export function largestProjects(book: BudgetBook): readonly string[] {
  const table = tableOf(book, "project-expenditure");
  if (!table) return [];
  const byName = new Map<string, Stated>();
  for (const row of leafRows(table)) {
    const stated = statedIn(table, [row], "total");
    if (!stated || row.label === "") continue;
    const before = byName.get(row.label);
    byName.set(row.label, before ? { ...before, amount: sum([before.amount, stated.amount]) } : stated);
  }
  const largest = [...byName]
    .filter(([, { amount }]) => amount > 0n)
    .sort(([, a], [, b]) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))
    .slice(0, HOW_MANY)
    .map(([name, { amount, unit, decimals }]) => `${name}${writeAmount(amount, unit, decimals)}${unit}`);
  return largest.length > 0 ? [`本年数额较大的项目有${largest.join("、")}`] : [];
}
