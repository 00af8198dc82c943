import { indicatorsDiffer } from "../../../src/rules/indicators/indicators-differ";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(indicatorsDiffer, {
  passes: [
    {
      it: "one name in two projects, in two kinds, or with two values; and two names of one value",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 产出指标   | 完成及时率     | 100% |
        |      |      |            | 质量合格率     | 100% |
        |      |      | 满意度指标 | 群众满意度     | ≥90% |
        |      |      |            | 群众满意度     | ≥95% |
        | 维修 | 8.00 | 产出指标   | 完成及时率     | 100% |
        |      |      | 效益指标   | 完成及时率     | 100% |`),
      compared: 4,
    },
    {
      it: "names of one subject with explanations of their own, and a copied formula, which is told elsewhere",
      sheets: overallTargets(`
        | 产出指标     | 重点工作 | 优化营商环境   | ≥90% | 审批提速的事项数/事项总数。   |
        |              | 履职目标 | 营商环境提升   | ≥90% | 满意的企业数/受访企业数。     |
        | 投入管理指标 | 绩效管理 | 优化监控流程   | 100% | 监控率=已监控/应监控×100% |
        |              |          | 监控流程优化   | 100% | 监控率=已监控/应监控×100% |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "one subject twice, and one line twice",
      sheets: {
        整体: overallTargets(`
          | 产出指标 | 重点工作 | 优化营商环境 | ≥90% | 优化营商环境工作提升。 |
          |          | 履职目标 | 营商环境提升 | ≥90% | 优化营商环境工作提升。 |`),
        项目: projectTargets(`
          | 绿化 | 8.00 | 产出指标 | 绿植存活率 | ≥95% |
          |      |      |          | 养护及时率 | ≥95% |
          |      |      |          | 绿植存活率 | ≥95% |`),
      },
      finds: [
        {
          at: "C5",
          because: "C4",
          says: "部门整体绩效目标表「营商环境提升」与“优化营商环境”说的是同一件事，指标值都是≥90%，说明也相同；请合并，或写明两者各衡量什么。",
        },
        {
          at: "D6",
          sheet: "项目",
          because: "D4",
          says: "项目绩效目标汇总表「绿化」产出指标“绿植存活率”列了两次，指标值都是≥95%；请删去一项，或写明两者的区别。",
        },
      ],
    },
  ],
});
