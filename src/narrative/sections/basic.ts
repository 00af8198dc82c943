import type { BudgetTable, ColumnKey } from "../../budget/table";
import { compared } from "../comparison";
import { leafRows } from "../leaf-rows";
import { money } from "../phrases";
import { printedPrior } from "../prior";
import { say, type Wording } from "../say";
import { defineSection } from "../section";
import { sharesOf } from "../shares";
import { statedIn, statedTotal, type Stated } from "../stated";

const kinds: readonly { readonly name: string; readonly key: ColumnKey }[] = [
  { name: "人员经费", key: "basic.personnel" },
  { name: "公用经费", key: "basic.running" },
];

/** 一般公共预算基本支出情况: people and running costs, with the items that really have amounts. */
export const basicSection = defineSection({
  id: "basic",
  heading: "一般公共预算基本支出预算情况说明",
  needs: ["basic-expenditure"],

  *write({ "basic-expenditure": table }, occasion) {
    const { department, year, options } = occasion;
    const whole = statedTotal(table, "total");
    const parts = kinds.map(({ name, key }) => ({ name, key, amount: statedTotal(table, key) }));
    const { each, remark } = sharesOf(parts, whole, options);
    const [personnel, running] = parts.map(
      ({ name, key, amount }, i): Wording =>
        say`${name}${money(amount, name)}${each[i]!}${items(table, key, amount)}`,
    );
    const prior = printedPrior(table, "total");
    const change = compared([{ what: "基本支出", prior, now: whole }], occasion);
    yield say`${department}${year}一般公共预算基本支出年初预算为${money(whole, "基本支出合计")}，其中：${personnel!}；${running!}。${remark}${change}`;
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
