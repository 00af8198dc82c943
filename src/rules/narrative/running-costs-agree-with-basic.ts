import { statesAmount } from "../../narrative/precision";
import { numberWritten, saidIn } from "../../narrative/said";
import { sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 机关运行经费一般就是基本支出中的公用经费；有事业单位的部门会小于它，要说明口径。 */
export const runningCostsAgreeWithBasic = defineRule({
  id: "running-costs-agree-with-basic",
  group: "narrative",
  title: "机关运行经费与基本支出中的公用经费一致",
  basis: "机关运行经费是行政单位和参公单位的公用经费；部门含其他事业单位时小于公用经费合计，应当说明口径",
  severity: "explain",
  needs: ["basic-expenditure"],
  messages: {
    differs:
      "情况说明“{section}”写{words}{written}，{table}的公用经费是{expected}；请核对，口径不同的请说明。",
  },
  example:
    "情况说明“机关运行经费支出情况”写机关运行经费支出预算9万元，一般公共预算基本支出表的公用经费是15.00万元；请核对，口径不同的请说明。",

  *check(_, book) {
    for (const { claim, paragraph, passage, topic, subject, words } of saidIn(book)) {
      if (topic !== "running-costs" || claim.states !== "amount" || !subject?.whole) continue;
      const [stated] = subject.stated;
      const span = spanIn(paragraph, claim);
      if (statesAmount(claim, stated!)) yield { outcome: "pass", at: paragraph.cell, span };
      else {
        yield {
          outcome: "finding",
          at: paragraph.cell,
          span,
          because: stated!.from,
          message: "differs",
          data: {
            section: passage.path.at(-1) ?? "",
            words,
            written: numberWritten({ claim, paragraph }),
            table: tableCalled(subject.table),
            expected: sayAmount(stated!.amount, stated!.unit) + stated!.unit,
          },
        };
      }
    }
  },
});
