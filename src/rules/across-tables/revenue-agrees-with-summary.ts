import { totalRow, type BudgetRow, type BudgetTable, type ColumnKey } from "../../budget/table";
import { isCarryover } from "../funding";
import { totalTerms } from "../lookups";
import { tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages } from "../pair";
import { wholeOf } from "../row-tree";
import { defineRule } from "../rule";

/** Which columns of 收入总表 a line of 收支总表 is, in the first of its ways that the table has. */
const sources: readonly (readonly [RegExp, ...(readonly ColumnKey[])[]])[] = [
  [/^一般公共预算/, ["general"]],
  [/^政府性基金/, ["fund"]],
  [/^国有资本/, ["state-capital"]],
  [/^财政拨款(?:收入|资金)?$/, ["government"], ["general", "fund", "state-capital"]],
  [/专户/, ["special-account"]],
  [/^事业收入/, ["unit-funds.business"]],
  [/经营收入/, ["unit-funds.operation"]],
  [/^上级补助/, ["unit-funds.superior"]],
  [/附属单位/, ["unit-funds.affiliate"]],
  [/^其他收入/, ["unit-funds.other"]],
  [/^单位资金/, ["unit-funds"], unitColumns()],
  [/^上年结转/, ["carryover"]],
];

function unitColumns(): ColumnKey[] {
  return ["business", "operation", "superior", "affiliate", "other"].map(
    (kind) => `unit-funds.${kind}` as ColumnKey,
  );
}

/** 收支总表的收入＝收入总表：总额一致，每个来源与收入总表该列合计一致。 */
export const revenueAgreesWithSummary = defineRule({
  id: "revenue-agrees-with-summary",
  group: "across-tables",
  title: "收支总表的收入与收入总表一致",
  basis: "表间勾稽：总表＝分表；收入来源逐项一致",
  severity: "error",
  needs: ["budget-summary", "revenue"],
  sees: [],
  messages: tieMessages,
  example:
    "部门收支总表「财政拨款收入」为100.00，部门收入总表「合计」相应各列之和为115.00，相差15.00万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "budget-summary": summary, revenue: table }) {
    const total = totalRow(table);
    const grand = totalRow(summary, "revenue");
    if (!total || !grand) return;
    yield* tie(endOf(summary, grand, "amount"), endOf(table, total, "total"));
    for (const [row, keys] of matched(summary, table)) {
      const left = endOf(summary, row, "amount");
      if (keys.length === 1) yield* tie(left, endOf(table, total, keys[0]!));
      else {
        const terms = keys.flatMap((key) => totalTerms(table, key));
        yield* tie(left, endOfSum(terms, `${tableCalled(table)}「合计」相应各列之和`));
      }
    }
  },
});

/** Lines of 收支总表 with their columns. What has a column but no line of its own is part of 其他收入. */
function matched(summary: BudgetTable, table: BudgetTable): [BudgetRow, readonly ColumnKey[]][] {
  const has = (key: ColumnKey) => table.columns.some((column) => column.key === key);
  const pairs = summary.rows.flatMap((row): [BudgetRow, readonly ColumnKey[]][] => {
    const above = wholeOf(summary, row);
    const carriedPart = above !== undefined && above.role === "detail" && isCarryover(summary, above);
    if (row.side !== "revenue" || row.role !== "detail" || carriedPart) return [];
    const [, ...ways] = sources.find(([label]) => label.test(row.label)) ?? [/$/];
    const keys = ways.find((way) => way.some(has))?.filter(has);
    return keys ? [[row, keys]] : [];
  });
  const listed = new Set(pairs.flatMap(([, keys]) => keys));
  const unlisted = unitColumns().filter((key) => has(key) && !listed.has(key) && !listed.has("unit-funds"));
  return pairs.map(([row, keys]) => [row, keys[0] === "unit-funds.other" ? [...keys, ...unlisted] : keys]);
}
