import type { Target } from "../../budget/target";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 一年的预算写“周期≤1年”，一定做得到，等于没有时限。 */
export const timeLimitCanBeMissed = defineRule({
  id: "time-limit-can-be-missed",
  group: "indicators",
  title: "一年预算的期限短于一年",
  basis: "预算按年度安排，期限写一年以内一定达到，起不到时效指标的作用",
  severity: "hint",
  needs: [],
  messages: {
    "always met":
      "{place}的指标值为{target}，一年的预算一定做得到；请核实，可写明完成的日期或短于一年的期限。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const days = mostDays(line.target);
      if (days === undefined || !/周期|期限|工期|时限|时间|租期|时长/.test(line.name)) continue;
      const at = line.indicator.target.cell;
      if (days !== WHOLE_YEAR) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: "always met",
          data: { place: sayLine(line), target: sayTarget(line) },
        };
      }
    }
  },
});

const WHOLE_YEAR = 365;

/** A limit of several years is about something that outlasts the budget: 质保期限, 建设周期. */
function mostDays(target: Target): number | undefined {
  if (target.form !== "quantity" || target.operator !== "≤") return undefined;
  const { number, measure } = target;
  if (/^[天日]$/.test(measure.word)) return number.equals(366) ? WHOLE_YEAR : number.toNumber();
  if (/^个?月$/.test(measure.word)) return number.div(12).times(WHOLE_YEAR).toNumber();
  return measure.word === "年" ? number.times(WHOLE_YEAR).toNumber() : undefined;
}
