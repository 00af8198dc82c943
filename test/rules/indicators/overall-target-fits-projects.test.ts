import { overallTargetFitsProjects } from "../../../src/rules/indicators/overall-target-fits-projects";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

const overall = overallTargets(`
  | 产出指标 | 重点工作 | 优化营商环境 | ≥90% | 优化营商环境工作提升。 |
  |          | 履职目标 | 营商环境提升 | ≥95% | 企业评价。             |
  | 效益指标 | 满意度   | 群众满意度   | ≥90% |                        |`);

describeRule(overallTargetFitsProjects, {
  passes: [
    {
      it: "as much or more of the same; other subjects and the satisfaction of others may differ",
      sheets: {
        整体: overall,
        项目: projectTargets(`
          | 评估 | 20.00 | 效益指标   | 提升营商环境   | ≥95% |
          |      |       |            | 提升服务水平   | ≥80% |
          |      |       |            | 优化营商环境   | 显著 |
          |      |       | 满意度指标 | 群众满意度     | ≥85% |`),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "less of the same",
      sheets: {
        整体: overall,
        项目: projectTargets("| 评估 | 20.00 | 效益指标 | 提升营商环境 | ≥85% |"),
      },
      finds: [
        {
          at: "E4",
          sheet: "项目",
          because: "整体!D4 整体!D5",
          says: "项目绩效目标汇总表「评估」效益指标“提升营商环境”的指标值为≥85%，低于整体绩效目标“优化营商环境”的≥90%；两处说的是同一件事，请核实要求是否一致。",
        },
      ],
    },
  ],
});
