import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** “2022年年底”是12月31日还是年底前后，验收时会有两种说法；期限写到月或日。 */
export const deadlineNamesItsDay = defineRule({
  id: "deadline-names-its-day",
  group: "indicators",
  title: "完成期限写到月或日",
  basis: "时效指标到期要能判断是否按时，只写年份或年底不够明确",
  severity: "hint",
  needs: [],
  messages: {
    "end of year": "{place}的指标值为{target}，可写明日期，如{right}。",
    "only a year": "{place}的指标值为{target}，只有年份；可写明月份或日期。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { target, indicator } = line;
      if (target.form !== "deadline") continue;
      const at = indicator.target;
      if (target.month !== undefined) {
        yield { outcome: "pass", at: at.cell };
        continue;
      }
      const isEnd = /[底末]/.test(at.text);
      const right = `${target.year}年12月31日前`;
      yield {
        outcome: "finding",
        at: at.cell,
        because: [],
        message: isEnd ? "end of year" : "only a year",
        data: { place: sayLine(line), target: sayTarget(line), right },
        ...(isEnd ? fixText(at, right) : {}),
      };
    }
  },
});
