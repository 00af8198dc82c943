import { totalRow, type ColumnKey } from "../../budget/table";
import { splitKeys, totalTerms } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";

const ties = [
  ["basic", "total"],
  ["basic.personnel", "basic.personnel"],
  ["basic.running", "basic.running"],
] as const;

/** 一般公共预算支出表的基本支出（功能）＝基本支出表（经济）：合计、人员经费、公用经费都一致。 */
export const basicAgreesWithGeneralPublic = defineRule({
  id: "basic-agrees-with-general-public",
  group: "across-tables",
  title: "一般公共预算支出表的基本支出与基本支出表一致",
  basis: "表间勾稽：同一笔基本支出按功能和按经济分类编列，总数相等（预算法第三十七条）",
  severity: "error",
  needs: ["general-public-expenditure", "basic-expenditure"],
  sees: [],
  messages: tieMessages,
  example:
    "一般公共预算基本支出表「合计」人员经费为105.02，一般公共预算支出预算表「合计」人员经费（工资福利支出＋对个人和家庭的补助）为105.00，相差0.02万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "general-public-expenditure": table, "basic-expenditure": basic }) {
    const ours = totalRow(table);
    const theirs = totalRow(basic);
    if (!ours || !theirs) return;
    for (const [key, basicKey] of ties) {
      const keys: readonly ColumnKey[] = key === "basic" ? [key] : splitKeys(table, key);
      const terms = keys.flatMap((part) => totalTerms(table, part));
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
