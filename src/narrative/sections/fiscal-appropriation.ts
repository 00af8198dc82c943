import type { ColumnKey } from "../../budget/table";
import { money, share } from "../phrases";
import { join, say, slot } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

const budgets: readonly { readonly key: ColumnKey; readonly name: string }[] = [
  { key: "general", name: "一般公共预算" },
  { key: "fund", name: "政府性基金预算" },
  { key: "state-capital", name: "国有资本经营预算" },
];

/**
 * 财政拨款收支预算总体情况: the totals, and spending by the three budgets (三本预算).
 * No table holds last year's 财政拨款, so the comparison is asked for.
 */
export const fiscalAppropriationSection = defineSection({
  id: "fiscal-appropriation",
  heading: "财政拨款收支预算总体情况说明",
  needs: ["fiscal-appropriation"],

  *write({ "fiscal-appropriation": table }, { department, year, lastYear }) {
    const income = statedTotal(table, "amount", "revenue");
    const spending = statedTotal(table, "total", "expenditure");
    const parts = budgets
      .filter(({ key }) => table.columns.some((column) => column.key === key))
      .map(({ key, name }) => {
        const part = statedTotal(table, key, "expenditure");
        return say`${name}${money(part, `${name}支出`)}${share(part, spending)}`;
      });
    const sources = parts.length > 0 ? say`，其中：${join(parts, "；")}` : "";
    const totals = say`收入总计${money(income, "财政拨款收入总计")}，支出总计${money(spending, "财政拨款支出总计")}`;
    yield say`${department}${year}财政拨款${totals}${sources}。`;
    yield say`与${lastYear}相比，财政拨款收支增减情况：${slot("财政拨款收支增减情况及主要原因")}。`;
  },
});
