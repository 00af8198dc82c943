import { Decimal } from "../../budget/decimal";
import type { Target } from "../../budget/target";
import { betterOf, isSurelyHigher } from "../direction";
import { linesOf, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 部分占全部的率不会超过100%，也不会低于0；这样的指标值不是达不到，就是一定达到。 */
export const rateTargetIsPossible = defineRule({
  id: "rate-target-is-possible",
  group: "indicators",
  title: "比率和次数的指标值有可能达到，也有可能达不到",
  basis: "算术：合格率、及时率等是部分占全部的比重，在0与100%之间",
  severity: "error",
  needs: [],
  messages: {
    impossible: "{place}的指标值为{target}，而这项比率最高为100%，不可能达到；请核对指标值。",
    "always met": "{place}的指标值为{target}，任何结果都达标，等于没有目标；请写明应达到的数。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const verdict = verdictOn(line);
      if (verdict === undefined) continue;
      const at = line.indicator.target.cell;
      if (verdict === "possible") yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: verdict,
          data: { place: sayLine(line), target: sayTarget(line) },
        };
      }
    }
  },
});

function verdictOn(line: IndicatorLine) {
  const { target } = line;
  if (target.form === "quantity") return judge(line, target);
  if (target.form !== "range" || target.measure.word !== "%" || !isSurelyHigher(line)) return undefined;
  if (target.from.greaterThan(100)) return "impossible";
  return target.from.isZero() && target.to.greaterThanOrEqualTo(100) ? "always met" : "possible";
}

type Quantity = Extract<Target, { form: "quantity" }>;

/** A cap on such a rate is judged by its direction; of other rates and amounts nobody knows the bounds. */
function judge(line: IndicatorLine, { operator, number, measure }: Quantity) {
  if (operator === "≤" || operator === "<") return undefined;
  const isShare = measure.of === "percent" && betterOf(line) === "higher";
  if (!isShare && measure.of !== "count") return undefined;
  if (operator === "≥" && number.isZero()) return "always met";
  if (!isShare) return "possible";
  const whole = new Decimal(measure.word === "%" ? 100 : 1000);
  const beyond = operator === ">" ? number.greaterThanOrEqualTo(whole) : number.greaterThan(whole);
  if (!beyond) return "possible";
  return isSurelyHigher(line) ? "impossible" : undefined;
}
