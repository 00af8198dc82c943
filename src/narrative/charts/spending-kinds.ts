import { sum } from "../../budget/amount";
import { tableOf, type BudgetBook } from "../../budget/book";
import type { Part } from "../shares";
import { statedTotal, type Stated } from "../stated";
import { defineChart } from "./define-chart";
import { partsChart } from "./parts-chart";
import { tableWanted } from "./table-wanted";

/** 支出构成: 基本支出 and 项目支出; 人员 and 公用 apart where they are known. */
export const spendingKindsChart = defineChart({
  id: "spending-kinds",
  title: "支出构成",

  draw(called, { book }) {
    const wanted = tableWanted(book, "expenditure");
    if ("why" in wanted) return { ...called, ...wanted };
    const { table } = wanted;
    const basic = statedTotal(table, "basic");
    const project = { name: "项目支出", amount: statedTotal(table, "project") };
    const parts = [...(basicParts(book, basic) ?? [{ name: "基本支出", amount: basic }]), project];
    return partsChart({ ...called, name: "支出总计", stated: statedTotal(table, "total"), parts });
  },
});

/** 人员经费 and 公用经费 of the first table in which they are exactly the 基本支出; 基本支出表 may tell less than all of it. */
function basicParts(book: BudgetBook, basic: Stated | undefined): Part[] | undefined {
  for (const kind of ["expenditure", "basic-expenditure"] as const) {
    const table = tableOf(book, kind);
    const personnel = table && statedTotal(table, "basic.personnel");
    const running = table && statedTotal(table, "basic.running");
    if (basic && personnel && running && sum([personnel.amount, running.amount]) === basic.amount)
      return [
        { name: "基本支出：人员经费", amount: personnel },
        { name: "基本支出：公用经费", amount: running },
      ];
  }
  return undefined;
}
