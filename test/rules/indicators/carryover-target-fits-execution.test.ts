import { carryoverTargetFitsExecution } from "../../../src/rules/indicators/carryover-target-fits-execution";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(carryoverTargetFitsExecution, {
  passes: [
    {
      it: "the two limits meet",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |
        |              |          | 结转结余率 | ≤10% | |`),
      compared: 1,
    },
    {
      it: "other rates, and targets that are no such limits, are not compared",
      sheets: {
        甲: overallTargets(`
          | 投入管理指标 | 预算管理 | 政府采购执行率     | ≥95% | |
          |              |          | 结转结余率         | ≤5%  | |
          |              |          | 预算执行率         | ≥95% | |
          |              |          | 结转结余变动率     | ≤80% | |`),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "carrying over more than execution leaves",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |
        |              |          | 结转结余率 | ≤20% | |`),
      finds: [
        {
          at: "D5",
          because: "D4",
          says: "部门整体绩效目标表「结转结余率」的指标值为≤20%，而预算执行率为≥90%，做到后结转结余一般不超过10%，这项上限起不到作用；可改为≤10%，或说明原因。",
        },
      ],
    },
  ],
});
