import { change, money } from "../phrases";
import { say, slot, type Wording } from "../say";
import { defineSection, type Occasion } from "../section";
import { statedTotal, type Stated } from "../stated";

/** 收入支出预算总体情况: both totals, and how they moved since last year when last year's total is known. */
export const totalSection = defineSection({
  id: "total",
  heading: "收入支出预算总体情况说明",
  needs: ["budget-summary"],

  *write({ "budget-summary": table }, occasion) {
    const income = statedTotal(table, "amount", "revenue");
    const spending = statedTotal(table, "amount", "expenditure");
    const totals = say`收入总计${money(income, "收入总计")}，支出总计${money(spending, "支出总计")}`;
    yield say`${occasion.department}${occasion.year}${totals}。${comparison(income, spending, occasion)}`;
  },
});

function comparison(
  income: Stated | undefined,
  spending: Stated | undefined,
  { facts, lastYear }: Occasion,
): Wording {
  if (facts.priorTotal === undefined || !income || !spending) {
    return say`${lastYear}收支总计为${slot("上年收支总计")}，本年增减情况：${slot("收支增减情况及主要原因")}。`;
  }
  const prior = { amount: facts.priorTotal, from: [] };
  const moved = (what: string, now: Stated): Wording =>
    now.amount === prior.amount
      ? say`${what}${change(prior, now)}`
      : say`${what}${change(prior, now)}，主要原因：${slot(`${what}增减的主要原因`)}`;
  return say`与${lastYear}预算相比，${moved("收入", income)}；${moved("支出", spending)}。`;
}
