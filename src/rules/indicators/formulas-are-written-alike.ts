import { tableCalled } from "../naming";
import { explainedRates, type ExplainedRate } from "../rate-explanations";
import { defineRule } from "../rule";

/** 同一张表的公式，有的写“×100%”，有的写“*100%”，看得出是几处拼起来的。 */
export const formulasAreWrittenAlike = defineRule({
  id: "formulas-are-written-alike",
  group: "indicators",
  title: "同一张表的公式写法一致",
  basis: "公开的表格用语和符号应当规范统一",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    signs: "{table}的公式有{times}处写“×100%”，{stars}处写“*100%”；可统一为“×100%”。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const rates = explainedRates(table);
      const times = rates.filter(isWritten(/×/));
      const stars = rates.filter(isWritten(/[*＊]/));
      const [first, ...rest] = stars;
      if (!first || times.length === 0) {
        for (const { explanation } of [...times, ...stars]) yield { outcome: "pass", at: explanation.cell };
        continue;
      }
      const { start, end } = first.formula.expression;
      yield {
        outcome: "finding",
        at: first.explanation.cell,
        span: { start, end },
        because: rest.map(({ explanation }) => explanation.cell),
        message: "signs",
        data: {
          table: tableCalled(table),
          times: String(times.length),
          stars: String(stars.length),
        },
      };
    }
  },
});

const isWritten =
  (sign: RegExp) =>
  ({ formula }: ExplainedRate): boolean =>
    sign.test(formula.expression.text);
