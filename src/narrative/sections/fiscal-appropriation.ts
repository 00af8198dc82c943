import type { BudgetTable, ColumnKey } from "../../budget/table";
import { compared, type Compared } from "../comparison";
import { largestProjects } from "../largest-projects";
import { money } from "../phrases";
import { printedPrior, statedPrior, type PriorKey } from "../prior";
import { join, say, slot } from "../say";
import { defineSection, type Occasion } from "../section";
import { sharesOf } from "../shares";
import { statedTotal } from "../stated";

const budgets: readonly { readonly key: ColumnKey & PriorKey; readonly name: string }[] = [
  { key: "general", name: "一般公共预算" },
  { key: "fund", name: "政府性基金预算" },
  { key: "state-capital", name: "国有资本经营预算" },
];

/** 财政拨款收支预算总体情况: the totals, spending by the three budgets (三本预算), and what is known of last year's. */
export const fiscalAppropriationSection = defineSection({
  id: "fiscal-appropriation",
  heading: "财政拨款收支预算总体情况说明",
  needs: ["fiscal-appropriation"],

  *write({ "fiscal-appropriation": table }, occasion) {
    const { department, year, lastYear, options } = occasion;
    const income = statedTotal(table, "amount", "revenue");
    const spending = statedTotal(table, "total", "expenditure");
    const parts = budgets
      .filter(({ key }) => table.columns.some((column) => column.key === key))
      .map(({ key, name }) => ({ name, amount: statedTotal(table, key, "expenditure") }));
    const { each, remark } = sharesOf(parts, spending, options);
    const told = parts.map(({ name, amount }, i) => say`${name}${money(amount, `${name}支出`)}${each[i]!}`);
    const sources = told.length > 0 ? say`，其中：${join(told, "；")}` : "";
    const totals = say`收入总计${money(income, "财政拨款收入总计")}，支出总计${money(spending, "财政拨款支出总计")}`;
    yield say`${department}${year}财政拨款${totals}${sources}。${remark}`;
    const changes = changesOf(table, occasion);
    yield changes.some(({ prior, now }) => prior && now)
      ? compared(changes, occasion)
      : say`与${lastYear}相比，财政拨款收支增减情况：${slot("财政拨款收支增减情况及主要原因")}。`;
  },
});

/** Where a table of totals has no columns for the three budgets, only one of them can be all of it: nothing is said. */
function changesOf(table: BudgetTable, { facts, book }: Occasion): Compared[] {
  return budgets
    .filter(({ key }) => table.columns.some((column) => column.key === key))
    .map(({ key, name }) => ({
      what: `${name}收支`,
      prior: statedPrior(facts.prior, [key]) ?? printedPrior(table, key, "expenditure"),
      now: statedTotal(table, key, "expenditure"),
      offers: largestProjects(book),
    }));
}
