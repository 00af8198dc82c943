import { linesIn, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { subjectOf } from "../likeness";
import { defineRule } from "../rule";

/** “工作完成效率≥90%”，说明只重复名称，没有写什么除以什么，到年底算不出来。 */
export const percentSaysHowItIsMeasured = defineRule({
  id: "percent-says-how-it-is-measured",
  group: "indicators",
  title: "百分比的指标说明怎样计算",
  basis: "绩效指标应当细化量化、可以衡量；百分比要有分子和分母",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    "no formula": "{place}的指标值为{target}，说明里没有写怎样计算；可写明公式，如完成数/应完成数×100%。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const lines = linesIn(table).filter(({ project }) => !project);
      for (const line of lines) {
        const { explanation, target } = line.indicator;
        if (!explanation || line.target.form !== "quantity" || line.target.measure.of !== "percent") continue;
        if (line.indicator.aspect === "satisfaction" || /满意/.test(line.name)) continue;
        if (SAYS_HOW.test(explanation.text.replace(/\s/g, "")) || IS_RATE.test(line.name)) {
          yield { outcome: "pass", at: target.cell };
        } else if (!lines.some((other) => isSameThing(line, other))) {
          yield {
            outcome: "finding",
            at: target.cell,
            because: [explanation.cell],
            message: "no formula",
            data: { place: sayLine(line), target: sayTarget(line) },
          };
        }
      }
    }
  },
});

/** A formula, a proportion in words, or a way of asking. */
const SAYS_HOW =
  /[=＝/÷∕]|除以|之比|比重|比例|比率|百分比|占|与.*相比|较上年|同比|调查|问卷|测评|抽样|统计|考核|评分|得分/;
/** 办结率 says by itself what is divided by what; 效率 does not. */
const IS_RATE = /(?<!效)率$/;

/** Two indicators of one thing are told together, and not each again for want of a formula. */
const isSameThing = (one: IndicatorLine, other: IndicatorLine): boolean =>
  one !== other &&
  one.indicator.explanation?.text.trim() === other.indicator.explanation?.text.trim() &&
  subjectOf(one.name) === subjectOf(other.name);
