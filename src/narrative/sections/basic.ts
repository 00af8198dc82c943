import type { BudgetTable, ColumnKey } from "../../budget/table";
import { leafRows } from "../leaf-rows";
import { money, share } from "../phrases";
import { say, type Wording } from "../say";
import { defineSection } from "../section";
import { statedIn, statedTotal, type Stated } from "../stated";

/** 一般公共预算基本支出情况: people and running costs, with the items that really have amounts. */
export const basicSection = defineSection({
  id: "basic",
  heading: "一般公共预算基本支出预算情况说明",
  needs: ["basic-expenditure"],

  *write({ "basic-expenditure": table }, { department, year }) {
    const whole = statedTotal(table, "total");
    const part = (name: string, key: ColumnKey): Wording => {
      const amount = statedTotal(table, key);
      return say`${name}${money(amount, name)}${share(amount, whole)}${items(table, key, amount)}`;
    };
    const parts = say`${part("人员经费", "basic.personnel")}；${part("公用经费", "basic.running")}`;
    yield say`${department}${year}一般公共预算基本支出年初预算为${money(whole, "基本支出合计")}，其中：${parts}。`;
  },
});

/** ，主要包括：基本工资、奖金 … only what the table has amounts for. */
function items(table: BudgetTable, key: ColumnKey, whole: Stated | undefined): string {
  if (!whole || whole.amount === 0n) return "";
  const names = leafRows(table)
    .filter((row) => (statedIn(table, [row], key)?.amount ?? 0n) !== 0n)
    .map((row) => row.label);
  return names.length > 0 ? `，主要包括：${[...new Set(names)].join("、")}` : "";
}
