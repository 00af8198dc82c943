import { sayLine, sayTarget } from "../indicator-lines";
import { explainedRates } from "../rate-explanations";
import { defineRule } from "../rule";
import { rateBase } from "../zero-bases";

/** 没有安排“三公”经费，控制率就是零除以零，到年底算不出来；不适用的指标要说明。 */
export const rateBaseIsNotZero = defineRule({
  id: "rate-base-is-not-zero",
  group: "indicators",
  title: "比率指标的分母在本年预算中有数",
  basis: "算术：分母为零的比率无法计算；本年没有这类资金或项目的，指标不适用",
  severity: "explain",
  needs: ["overall-performance"],
  messages: {
    zero: "{place}的指标值为{target}，而{base}为零，这项比率无法计算；请说明本年不适用，或核对{base}。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const { line, formula, isOwn } of explainedRates(table)) {
        const base = isOwn ? rateBase(book, formula.denominator.text) : undefined;
        if (!base) continue;
        const at = line.indicator.target.cell;
        if (!base.isZero) yield { outcome: "pass", at };
        else {
          yield {
            outcome: "finding",
            at,
            because: base.said,
            message: "zero",
            data: { place: sayLine(line), target: sayTarget(line), base: base.called },
          };
        }
      }
    }
  },
});
