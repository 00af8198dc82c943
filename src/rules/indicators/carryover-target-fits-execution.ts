import { Decimal } from "../../budget/decimal";
import type { Operator } from "../../budget/target";
import { linesIn, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 执行率做到90%，结转结余至多10%；再写结转结余率≤20%，这一项永远不会不达标。 */
export const carryoverTargetFitsExecution = defineRule({
  id: "carryover-target-fits-execution",
  group: "indicators",
  title: "结转结余率的上限与预算执行率的下限相称",
  basis: "算术：没有其他收支时，结转结余率=100%-预算执行率",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    looser:
      "{place}的指标值为{target}，而预算执行率为{execution}，做到后结转结余一般不超过{most}%，这项上限起不到作用；可改为≤{most}%，或说明原因。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const lines = linesIn(table);
      const carryover = lines.find(({ name }) => /^(?:财政拨款|资金)?结转结余率$/.test(name));
      const execution = lines.find(({ name }) => /^(?:部门|总体)?预算执行率$/.test(name));
      const [most, least] = [percent(carryover, "≤"), percent(execution, "≥")];
      if (!carryover || !execution || !most || !least) continue;
      const at = carryover.indicator.target.cell;
      const left = new Decimal(100).minus(least);
      if (most.lessThanOrEqualTo(left)) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [execution.indicator.target.cell],
          message: "looser",
          data: {
            place: sayLine(carryover),
            target: sayTarget(carryover),
            execution: sayTarget(execution),
            most: left.toString(),
          },
        };
      }
    }
  },
});

function percent(line: IndicatorLine | undefined, operator: Operator): Decimal | undefined {
  const target = line?.target;
  const fits = target?.form === "quantity" && target.measure.word === "%" && target.operator === operator;
  return fits && target.number.lessThanOrEqualTo(100) ? target.number : undefined;
}
