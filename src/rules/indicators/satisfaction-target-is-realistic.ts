import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 满意度人人满意很难做到，一人不满意就不达标；多数部门写≥85%到≥98%。 */
export const satisfactionTargetIsRealistic = defineRule({
  id: "satisfaction-target-is-realistic",
  group: "indicators",
  title: "满意度的指标值留有余地",
  basis: "绩效目标应当合理可行；满意度来自调查，要求人人满意往往不现实",
  severity: "hint",
  needs: [],
  messages: {
    everybody: "{place}的指标值为{target}，有一人不满意就不达标；请核实能否做到，多数写≥85%至≥98%。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { indicator, name, target } = line;
      if (indicator.aspect !== "satisfaction" && !/满意(?:度|率)$/.test(name)) continue;
      if (target.form !== "quantity" || target.measure.word !== "%") continue;
      const at = indicator.target.cell;
      const isCap = target.operator === "≤" || target.operator === "<";
      if (isCap || !target.number.equals(100)) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: "everybody",
          data: { place: sayLine(line), target: sayTarget(line) },
        };
      }
    }
  },
});
