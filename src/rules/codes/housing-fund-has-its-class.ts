import { sum, zero } from "../../budget/amount";
import { leafRows } from "../lookups";
import { rowCalled, sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { termsOf } from "../terms";

/** 单位缴的住房公积金通常列住房保障支出（2210201）；列在别处不算错，要说明。 */
export const housingFundHasItsClass = defineRule({
  id: "housing-fund-has-its-class",
  group: "codes",
  title: "住房公积金列住房保障支出",
  basis: "通行做法：单位为职工缴存的住房公积金列2210201住房公积金",
  severity: "explain",
  needs: ["basic-expenditure", "general-public-expenditure"],
  messages: {
    elsewhere:
      "{table}「{row}」为{amount}{unit}，{other}中住房保障支出（221）没有金额；住房公积金通常列2210201，请核实列在哪个科目，或说明原因。",
  },

  *check({ "basic-expenditure": basic, "general-public-expenditure": general }) {
    const funds = leafRows(basic).filter(
      (row) => row.code === "30113" && termsOf(basic, row, "total").some(({ amount }) => amount !== zero),
    );
    const leaves = leafRows(general);
    const [first, ...others] = funds;
    if (!first || leaves.length === 0) return;
    const housed = leaves.some(
      (row) =>
        (row.code!.startsWith("221") || /住房公积金/.test(row.label)) &&
        termsOf(general, row, "total").some(({ amount }) => amount !== zero),
    );
    if (housed) {
      yield { outcome: "pass", at: first.labelCell };
      return;
    }
    yield {
      outcome: "finding",
      at: first.labelCell,
      because: others.map(({ labelCell }) => labelCell),
      message: "elsewhere",
      data: {
        table: tableCalled(basic),
        row: rowCalled(first),
        amount: sayAmount(
          sum(funds.flatMap((row) => termsOf(basic, row, "total")).map(({ amount }) => amount)),
          basic.unit,
        ),
        unit: basic.unit,
        other: tableCalled(general),
      },
    };
  },
});
