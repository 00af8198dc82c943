import { satisfactionTargetIsRealistic } from "../../../src/rules/indicators/satisfaction-target-is-realistic";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(satisfactionTargetIsRealistic, {
  passes: [
    {
      it: "targets that differ between projects; a whole 合格率 is no 满意度",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 满意度指标 | 工作人员满意度 | ≥95%  |
        | 维修 | 5.00 | 满意度指标 | 群众满意度     | ≥85%  |
        |      |      | 效益指标   | 居民满意率     | 98%   |
        |      |      | 产出指标   | 维修合格率     | 100%  |
        |      |      | 满意度指标 | 职工评价       | 满意  |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "everybody must be satisfied",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 满意度指标 | 工作人员满意度 | 100%  |
        | 评审 | 2.00 | 满意度指标 | 专家评价       | ≥100% |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「绿化」满意度指标“工作人员满意度”的指标值为100%，有一人不满意就不达标；请核实能否做到，多数写≥85%至≥98%。",
        },
        {
          at: "E5",
          says: "项目绩效目标汇总表「评审」满意度指标“专家评价”的指标值为≥100%，有一人不满意就不达标；请核实能否做到，多数写≥85%至≥98%。",
        },
      ],
    },
  ],
});
