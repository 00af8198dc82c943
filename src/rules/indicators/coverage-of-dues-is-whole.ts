import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 补助发放、维修、水电这些应付应修的事，覆盖率只要求85%，等于允许15%的人领不到、东西不修。 */
export const coverageOfDuesIsWhole = defineRule({
  id: "coverage-of-dues-is-whole",
  group: "indicators",
  title: "应付应修之事的覆盖率接近100%",
  basis: "业内惯例：发放、维修、水电等按实际应付数安排预算，覆盖率一般为100%",
  severity: "hint",
  needs: [],
  messages: {
    low: "{place}的指标值为{target}；发放、维修、水电一类的开支一般应当全部覆盖，请核实是否偏低。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { name, target, indicator } = line;
      if (!IS_DUE.test(name) || target.form !== "quantity" || target.measure.word !== "%") continue;
      const at = indicator.target.cell;
      const isCap = target.operator === "≤" || target.operator === "<";
      if (isCap || target.number.greaterThanOrEqualTo(LOWEST)) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: "low",
          data: { place: sayLine(line), target: sayTarget(line) },
        };
      }
    }
  },
});

const IS_DUE = /(?:发放|补助|补贴|工资|薪酬|维修|修缮|水电|用水|用电|供水|供电|供暖)[^，,、]*覆盖率$/;

/** From 90% on, the shortfall may be people who have left or repairs that came late in the year. */
const LOWEST = 90;
