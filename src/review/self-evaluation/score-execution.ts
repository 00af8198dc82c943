import { sum } from "../../budget/amount";
import { compare, fraction, multiply, whole } from "../../budget/fraction";
import type { Hundredths } from "../../budget/hundredths";
import type { BudgetRow, BudgetTable } from "../../budget/table";
import { executionRate } from "../../formulas/execution-rate";
import { sayAmount } from "../../rules/naming";
import { isFilled, termsOf } from "../../rules/terms";
import type { ExecutionLine } from "./evaluation";
import { readSpent } from "./read-typed";

interface Budgeted {
  readonly table: BudgetTable;
  readonly project: BudgetRow;
  readonly key: string;
  readonly weight: Hundredths;
}

/** 预算执行率得分: the points times 执行数÷预算数, at most all of them. Without a budget that can be read there is no rate. */
export function scoreExecution(
  { table, project, key, weight }: Budgeted,
  spent: string | undefined,
): ExecutionLine {
  const figures = termsOf(table, project, "total").filter(isFilled);
  const isKnown = figures.length > 0 && figures.every(({ state }) => state === "amount");
  const amount = sum(figures.map((figure) => figure.amount));
  const read = spent === undefined ? undefined : readSpent(spent, table.unit);
  const rate = isKnown && read && "value" in read ? executionRate.compute(read.value, amount) : undefined;
  const exact = typeof rate === "object" ? fraction(rate.part, rate.whole) : undefined;
  const all = whole(1n);
  return {
    key,
    name: executionRate.title,
    aspect: "预算执行",
    weight,
    unit: table.unit,
    ...(isKnown ? { budgeted: `${sayAmount(amount, table.unit)}${table.unit}` } : {}),
    ...(spent === undefined ? {} : { spent }),
    ...(read && "refused" in read ? { refused: read.refused } : {}),
    ...(exact ? { rate: exact, points: multiply(whole(weight), compare(exact, all) > 0 ? all : exact) } : {}),
  };
}
