import { totalRow, type ColumnKey } from "../../budget/table";
import { endOf, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";

/** Which column of 收入总表 a line of 收支总表 is. */
const sources: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^一般公共预算/, "general"],
  [/^政府性基金/, "fund"],
  [/^国有资本/, "state-capital"],
  [/专户/, "special-account"],
  [/^事业收入/, "unit-funds.business"],
  [/经营收入/, "unit-funds.operation"],
  [/^上级补助/, "unit-funds.superior"],
  [/附属单位/, "unit-funds.affiliate"],
  [/^其他收入/, "unit-funds.other"],
  [/^单位资金/, "unit-funds"],
  [/^上年结转/, "carryover"],
];

/** 收支总表的收入＝收入总表：总额一致，每个来源与收入总表该列合计一致。 */
export const revenueAgreesWithSummary = defineRule({
  id: "revenue-agrees-with-summary",
  group: "across-tables",
  title: "收支总表的收入与收入总表一致",
  basis: "表间勾稽：总表＝分表；收入来源逐项一致",
  severity: "error",
  needs: ["budget-summary", "revenue"],
  messages: tieMessages,

  *check({ "budget-summary": summary, revenue: table }) {
    const total = totalRow(table);
    const grand = totalRow(summary, "revenue");
    if (!total || !grand) return;
    yield* tie(endOf(summary, grand, "amount"), endOf(table, total, "total"));
    for (const row of summary.rows) {
      if (row.side !== "revenue" || row.role !== "detail") continue;
      const key = sources.find(([label]) => label.test(row.label.trim()))?.[1];
      if (key && total.figures[key]) yield* tie(endOf(summary, row, "amount"), endOf(table, total, key));
    }
  },
});
