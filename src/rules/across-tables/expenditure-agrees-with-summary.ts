import { functionClasses } from "../../budget/function-classes";
import { zero } from "../../budget/amount";
import { totalRow, type BudgetTable, type Figure } from "../../budget/table";
import { spendingRow } from "../funding";
import { leafRows, sumKey, termsUnder } from "../lookups";
import { tableCalled } from "../naming";
import { endOf, endOfSum, fits, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";
import { sumOf } from "../terms";

/** 收支总表的支出＝支出总表：总额一致，每一类＝支出总表该类各项之和。 */
export const expenditureAgreesWithSummary = defineRule({
  id: "expenditure-agrees-with-summary",
  group: "across-tables",
  title: "收支总表的支出与支出总表一致",
  basis: "表间勾稽：总表＝分表；功能分类逐类一致",
  severity: "error",
  needs: ["budget-summary", "expenditure"],
  sees: [],
  messages: tieMessages,
  example:
    "部门收支总表「本年支出合计」为120.01，部门支出总表「合计」为120.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "budget-summary": summary, expenditure: table }) {
    const total = totalRow(table);
    const spending = total && spentIn(summary, endOf(table, total, "total").terms);
    if (total && spending)
      yield* tie(endOf(summary, spending, sumKey(summary, "expenditure")), endOf(table, total, "total"));
    for (const { code, name } of functionClasses) {
      const rows = summary.rows.filter((row) => row.side === "expenditure" && row.code === code);
      if (rows.length === 0) {
        const at = leafRows(table).find((row) => row.code!.startsWith(code));
        if (at && sumOf(termsUnder(table, code, "total")) !== zero) {
          yield {
            outcome: "cannot tell",
            at: at.labelCell,
            why: `${tableCalled(summary)}中没有找到“${name}”一行`,
          };
        }
        continue;
      }
      const ends = rows.map((row) => endOf(summary, row, sumKey(summary, "expenditure")));
      const left =
        ends.length === 1
          ? ends[0]!
          : endOfSum(
              ends.flatMap(({ terms }) => terms),
              ends[0]!.called,
            );
      yield* tie(left, endOfSum(termsUnder(table, code, "total"), `${tableCalled(table)}${code}类各项之和`));
    }
  },
});

/** 本年支出合计; where the year ends with 结转结余 in the 支出总表 too, 支出总计 is the one that fits. */
function spentIn(summary: BudgetTable, expected: readonly Figure[]) {
  const grand = totalRow(summary, "expenditure");
  const spent = spendingRow(summary);
  if (!grand || !spent) return undefined;
  const termsIn = (row: typeof grand) => endOf(summary, row, sumKey(summary, "expenditure")).terms;
  return fits(termsIn(grand), expected) && !fits(termsIn(spent), expected) ? grand : spent;
}
