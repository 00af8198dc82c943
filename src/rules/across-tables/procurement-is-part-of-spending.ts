import { tableOf } from "../../budget/book";
import { splitKeys, wholeTerms } from "../lookups";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { atMost } from "../verdicts";

/** 采购只能用公用经费和项目支出的钱：采购合计比两者之和还大，总有一处没有列全。 */
export const procurementIsPartOfSpending = defineRule({
  id: "procurement-is-part-of-spending",
  group: "across-tables",
  title: "政府采购预算不大于项目支出与公用经费之和",
  basis:
    "政府采购的货物、工程和服务由公用经费或项目支出开支，人员经费不用于采购；政府采购预算是支出预算的一部分",
  severity: "explain",
  needs: [],
  sees: ["procurement", "expenditure"],
  messages: {
    exceeds:
      "{place}合计为{actual}，大于{other}的{expected}，多出{difference}{unit}；采购资金应当在支出预算之内，请核对，或说明多出的资金从哪里来。",
  },
  example:
    "政府采购预算表合计为70.00，大于部门支出总表公用经费与项目支出之和的65.00，多出5.00万元；采购资金应当在支出预算之内，请核对，或说明多出的资金从哪里来。",

  *check(_, book) {
    const bought = tableOf(book, "procurement");
    const spending = tableOf(book, "expenditure");
    if (!bought || !spending) return;
    const left = wholeTerms(bought, "total");
    const [at] = left;
    if (!at) return;
    const running = splitKeys(spending, "basic.running");
    const hasProjects = spending.columns.some(({ key }) => key === "project");
    const keys =
      running.length > 0 && hasProjects ? ([...running, "project"] as const) : (["total"] as const);
    const called = keys.length > 1 ? "公用经费与项目支出之和" : "合计";
    yield* atMost({
      at,
      left,
      right: keys.flatMap((key) => wholeTerms(spending, key)),
      data: { place: tableCalled(bought), other: `${tableCalled(spending)}${called}` },
      doubt:
        spending.strangeColumns.length > 0 ? `${tableCalled(spending)}有一列看不出是什么支出` : undefined,
    });
  },
});
