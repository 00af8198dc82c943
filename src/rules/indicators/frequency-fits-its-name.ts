import type { Target } from "../../budget/target";
import { readFrequency, type Frequency } from "../frequency";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 名称写“每季度一次”，全年就是4次；指标值写1次，不知道说的是一季还是一年。 */
export const frequencyFitsItsName = defineRule({
  id: "frequency-fits-its-name",
  group: "indicators",
  title: "次数与名称中“每月”“每季度”的频率一致",
  basis: "算术：每月一次全年12次，每季度一次全年4次，每半年一次全年2次",
  severity: "explain",
  needs: [],
  messages: {
    "which period":
      "{place}的指标值为{target}，按名称全年应为{yearly}{measure}；请写明是每{period}还是全年的次数，如是全年，应为≥{yearly}{measure}/年。",
    "too few":
      "{place}的指标值为{target}，按名称全年应为{yearly}{measure}；请核对，改名称中的频率或改指标值。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const frequency = readFrequency(line.name);
      const times = frequency && timesAYear(line.target, frequency);
      if (!frequency || times === undefined) continue;
      const at = line.indicator.target.cell;
      if (times >= frequency.timesAYear) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [line.indicator.name.cell],
          message: times === frequency.timesEach ? "which period" : "too few",
          data: {
            place: sayLine(line),
            target: sayTarget(line),
            yearly: String(frequency.timesAYear),
            period: frequency.period,
            measure: frequency.measure,
          },
        };
      }
    }
  },
});

/** The times a year that a target asks for at least; undefined where it counts something else, or only says how many at most. */
function timesAYear(target: Target, { measure, period, timesEach, timesAYear: yearly }: Frequency) {
  if (target.form !== "quantity" || target.operator === "≤" || target.operator === "<") return undefined;
  const word = target.measure.word;
  const number = target.number.toNumber() + (target.operator === ">" ? 1 : 0);
  if (word === measure || word === `${measure}/年`) return number;
  const perPeriod = word.startsWith(`${measure}/`) && word.slice(measure.length + 1).startsWith(period[0]!);
  return perPeriod ? (number * yearly) / timesEach : undefined;
}
