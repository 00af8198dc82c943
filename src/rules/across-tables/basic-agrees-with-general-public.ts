import { totalRow, type BudgetTable, type ColumnKey } from "../../budget/table";
import { totalTerms } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";

const ties: readonly (readonly [ColumnKey, ColumnKey])[] = [
  ["basic", "total"],
  ["basic.personnel", "basic.personnel"],
  ["basic.running", "basic.running"],
];

/** 一般公共预算支出表的基本支出（功能）＝基本支出表（经济）：合计、人员经费、公用经费都一致。 */
export const basicAgreesWithGeneralPublic = defineRule({
  id: "basic-agrees-with-general-public",
  group: "across-tables",
  title: "一般公共预算支出表的基本支出与基本支出表一致",
  basis: "表间勾稽：同一笔基本支出按功能和按经济分类编列，总数相等（预算法第三十七条）",
  severity: "error",
  needs: ["general-public-expenditure", "basic-expenditure"],
  messages: tieMessages,

  *check({ "general-public-expenditure": table, "basic-expenditure": basic }) {
    const ours = totalRow(table);
    const theirs = totalRow(basic);
    if (!ours || !theirs) return;
    for (const [key, basicKey] of ties) {
      const terms = partTerms(table, key);
      if (terms.length === 0 || !theirs.figures[basicKey]) continue;
      const called = ours.figures[key]
        ? sayPlace(placeOf(table, ours, key))
        : `${tableCalled(table)}「合计」${SUMS[key]}`;
      yield* tie(endOf(basic, theirs, basicKey), { ...endOfSum(terms, called) });
    }
  },
});

const SUMS: Partial<Record<ColumnKey, string>> = {
  "basic.personnel": "人员经费（工资福利支出＋对个人和家庭的补助）",
  "basic.running": "公用经费（商品和服务支出＋资本性支出）",
};

/** 人员经费 may have no column of its own beside 工资福利支出 and 对个人和家庭的补助. */
function partTerms(table: BudgetTable, key: ColumnKey) {
  if (table.columns.some((column) => column.key === key)) return totalTerms(table, key);
  const parts: readonly ColumnKey[] =
    key === "basic.personnel" ? ["basic.wages", "basic.family"] : ["basic.goods", "basic.capital"];
  return parts.flatMap((part) => totalTerms(table, part));
}
