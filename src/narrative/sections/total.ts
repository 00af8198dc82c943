import type { BudgetTable } from "../../budget/table";
import { compared, type Compared } from "../comparison";
import { largestProjects } from "../largest-projects";
import type { NarrativeFacts } from "../narrative";
import { money } from "../phrases";
import { printedPrior } from "../prior";
import { say, slot } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** 收入支出预算总体情况: both totals, and how they moved since last year when last year's total is known. */
export const totalSection = defineSection({
  id: "total",
  heading: "收入支出预算总体情况说明",
  needs: ["budget-summary"],

  *write({ "budget-summary": table }, occasion) {
    const { department, year, lastYear, facts, book } = occasion;
    const { income, spending } = comparedTotals(table, facts);
    const offers = largestProjects(book);
    const changes = [income, spending].map((one) => ({ ...one, offers }));
    const isKnown = changes.every(({ prior, now }) => prior && now);
    const comparison = isKnown
      ? compared(changes, occasion)
      : say`${lastYear}收支总计为${slot("上年收支总计")}，本年增减情况：${slot("收支增减情况及主要原因")}。`;
    const totals = say`收入总计${money(income.now, "收入总计")}，支出总计${money(spending.now, "支出总计")}`;
    yield say`${department}${year}${totals}。${comparison}`;
  },
});

/** 收入总计 and 支出总计 of both years; last year's total that a person stated counts for both. */
export function comparedTotals(
  table: BudgetTable,
  { priorTotal }: NarrativeFacts,
): { readonly income: Compared; readonly spending: Compared } {
  const stated = priorTotal === undefined ? undefined : { amount: priorTotal, from: [] };
  const total = (what: string, side: "revenue" | "expenditure"): Compared => ({
    what,
    prior: stated ?? printedPrior(table, "amount", side),
    now: statedTotal(table, "amount", side),
  });
  return { income: total("收入", "revenue"), spending: total("支出", "expenditure") };
}
