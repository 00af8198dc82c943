import { rateDividesAsDefined } from "../../../src/rules/indicators/rate-divides-as-defined";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(rateDividesAsDefined, {
  passes: [
    {
      it: "one whole in two wordings",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效监控完成率 | 100% | 已监控的项目占应监控项目总数的比重。绩效监控完成率=已监控项目数/应监控项目数×100% |
        |              |          | 绩效自评完成率 | 100% | 已自评的项目占部门项目总数的比例。绩效自评完成率=已自评项目数/项目总数×100%      |
        | 产出指标     | 履职     | 计划完成率     | 100% | 完成数占计划数的比率。计划完成率=实际完成数/计划完成数×100%                      |
        |              |          | 检查完成率     | 100% | 已查企业占应查企业的百分比。检查完成率=已查数/纳入计划的企业数×100%              |`),
      compared: 4,
    },
    {
      it: "a text with only a formula, or only a definition, has nothing to compare",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效监控完成率 | 100% | 绩效监控完成率=已监控项目数/部门项目总数×100% |
        |              |          | 绩效自评完成率 | 100% | 已自评的项目占应自评项目总数的比重。          |
        |              |          | 评价完成率     | 100% | 已评价的占应评价项目的比重。评价完成率=已评价项目数/应评价项目数 |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "those that should be, and all",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效监控完成率 | 100% | 按要求监控的项目占应实施绩效监控项目总数的比重。部门绩效监控完成率=已监控项目数/部门项目总数*100% |`),
      finds: [
        {
          at: "E4",
          because: "C4",
          quotes: "部门项目总数",
          says: "部门整体绩效目标表「绩效监控完成率」的说明定义为占“应实施绩效监控项目总数”的比重，公式却除以“部门项目总数”，两个分母可能不同；请统一，或说明两者相同。",
        },
      ],
    },
  ],
});
