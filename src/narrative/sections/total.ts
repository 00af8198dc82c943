import { compared } from "../comparison";
import { largestProjects } from "../largest-projects";
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
    const income = statedTotal(table, "amount", "revenue");
    const spending = statedTotal(table, "amount", "expenditure");
    const stated = facts.priorTotal === undefined ? undefined : { amount: facts.priorTotal, from: [] };
    const offers = largestProjects(book);
    const changes = [
      { what: "收入", prior: stated ?? printedPrior(table, "amount", "revenue"), now: income, offers },
      { what: "支出", prior: stated ?? printedPrior(table, "amount", "expenditure"), now: spending, offers },
    ];
    const isKnown = changes.every(({ prior, now }) => prior && now);
    const comparison = isKnown
      ? compared(changes, occasion)
      : say`${lastYear}收支总计为${slot("上年收支总计")}，本年增减情况：${slot("收支增减情况及主要原因")}。`;
    const totals = say`收入总计${money(income, "收入总计")}，支出总计${money(spending, "支出总计")}`;
    yield say`${department}${year}${totals}。${comparison}`;
  },
});
