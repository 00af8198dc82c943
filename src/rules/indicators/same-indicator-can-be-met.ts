import { sideOf, type Target } from "../../budget/target";
import { linesByOwner, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 同一个项目里同名的两项，一项写≥95%，一项写≤90%：做到一项，另一项就做不到。 */
export const sameIndicatorCanBeMet = defineRule({
  id: "same-indicator-can-be-met",
  group: "indicators",
  title: "同一项目同名指标的指标值能够同时达到",
  basis: "同一项目的指标互相印证；名称相同、单位相同而上下限不相交的，至少有一处写错",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: {
    contradict:
      "{place}的指标值为{target}，而前面同名的一项为{other}，两项不能同时达到；请核对，说的不是一件事的请把名称写清楚。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const lines of linesByOwner(table)) {
        for (const [i, line] of lines.entries()) {
          const twins = lines.slice(0, i).filter((other) => isComparable(line, other));
          if (twins.length === 0) continue;
          const at = line.indicator.target.cell;
          const other = twins.find((twin) => excludes(line.target, twin.target));
          if (!other) yield { outcome: "pass", at };
          else {
            yield {
              outcome: "finding",
              at,
              because: [other.indicator.target.cell],
              message: "contradict",
              data: { place: sayLine(line), target: sayTarget(line), other: sayTarget(other) },
            };
          }
        }
      }
    }
  },
});

/** Of one name, and counted in one measure. */
function isComparable(one: IndicatorLine, other: IndicatorLine): boolean {
  const [a, b] = [one.target, other.target];
  if (one.name !== other.name || a.form !== "quantity" || b.form !== "quantity") return false;
  return a.measure.of === b.measure.of && a.measure.word === b.measure.word;
}

/** One asks for more than the other allows. Bare numbers may be those of two groups of people or places. */
function excludes(one: Target, other: Target): boolean {
  if (one.form !== "quantity" || other.form !== "quantity") return false;
  const [low, high] = sideOf(one.operator) === "at least" ? [one, other] : [other, one];
  if (sideOf(low.operator) !== "at least" || sideOf(high.operator) !== "at most") return false;
  const isStrict = low.operator === ">" || high.operator === "<";
  return isStrict ? low.number.greaterThanOrEqualTo(high.number) : low.number.greaterThan(high.number);
}
