import { wholeInWords } from "../../narrative/rate-formula";
import { sayLine } from "../indicator-lines";
import { explainedRates } from "../rate-explanations";
import { defineRule } from "../rule";

/** 定义说占“应监控项目”的比重，公式却除以“全部项目”，同一项指标有两个算法。 */
export const rateDividesAsDefined = defineRule({
  id: "rate-divides-as-defined",
  group: "indicators",
  title: "指标的公式与定义除以同一个总数",
  basis: "同一条说明里，文字定义的总数就是公式的分母",
  severity: "explain",
  needs: ["overall-performance"],
  messages: {
    "two wholes":
      "{place}的说明定义为占“{defined}”的比重，公式却除以“{divided}”，两个分母可能不同；请统一，或说明两者相同。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const { line, explanation, formula, isOwn } of explainedRates(table)) {
        const whole = wholeInWords(explanation.text);
        if (!isOwn || !whole) continue;
        const { start, end, text } = formula.denominator;
        if (!isOfThoseDue(whole.text) || isOfThoseDue(text) || !OF_ALL.test(text)) {
          yield { outcome: "pass", at: explanation.cell };
          continue;
        }
        yield {
          outcome: "finding",
          at: explanation.cell,
          span: { start, end },
          because: [line.indicator.name.cell],
          message: "two wholes",
          data: { place: sayLine(line), defined: whole.text, divided: text },
        };
      }
    }
  },
});

/** 应实施绩效监控的项目: those that it is meant for, which need not be all. */
const isOfThoseDue = (text: string): boolean =>
  /^应|(?:部门|单位|年度|全部)应|按要求|按规定|纳入|需要?/.test(text);
const OF_ALL =
  /^(?:本|全)?(?:部门|单位|年度|所有|全部)*(?:项目|人员|资金|单位|科室)(?:的)?(?:总数|总量|总额|数量|数)$/;
