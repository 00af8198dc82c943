import { columnNames } from "../../budget/table";
import type { BudgetTable } from "../../budget/table";
import { sourcesOf } from "../income-sources";
import type { Part } from "../shares";
import { statedTotal } from "../stated";
import { defineChart } from "./define-chart";
import { partsChart } from "./parts-chart";
import { tableWanted } from "./table-wanted";

/** 收入构成: where the money comes from, as 收支总表 lists it, else by the columns of 收入总表. */
export const incomeChart = defineChart({
  id: "income",
  title: "收入构成",

  draw(called, { book }) {
    const wanted = tableWanted(book, "budget-summary", "revenue");
    if ("why" in wanted) return { ...called, ...wanted };
    const { table } = wanted;
    const isSummary = table.kind === "budget-summary";
    const stated = isSummary ? statedTotal(table, "amount", "revenue") : statedTotal(table, "total");
    const parts = isSummary ? sourcesOf(table) : columnsOf(table);
    return partsChart({ ...called, name: "收入总计", stated, parts });
  },
});

/** The columns that add up to the total, one way of splitting it. */
function columnsOf(table: BudgetTable): Part[] {
  const adding = table.columns.filter(({ addsTo, memoOf }) => addsTo === "total" && !memoOf);
  return adding
    .filter(({ breakdown }) => breakdown === adding[0]?.breakdown)
    .map(({ key }) => ({ name: columnNames[key].replace(/小计$/, ""), amount: statedTotal(table, key) }));
}
