import { explanationIsOfItsIndicator } from "../../../src/rules/indicators/explanation-is-of-its-indicator";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(explanationIsOfItsIndicator, {
  passes: [
    {
      it: "each its own formula, by its name with or without 部门 and quotation marks",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效监控完成率   | 100% | 部门绩效监控完成率=已监控项目数/应监控项目数×100% |
        |              |          | 绩效自评完成率   | 100% | 绩效自评完成率＝已自评项目数÷应自评项目数*100%    |
        |              |          | “三公经费”控制率 | ≤90% | 三公经费控制率=实际支出数/预算数×100%             |`),
      compared: 3,
    },
    {
      it: "one text for two indicators without a formula, or a formula of something else, is not judged here",
      sheets: overallTargets(`
        | 产出指标     | 重点工作 | 优化营商环境   | ≥90% | 优化营商环境工作提升。             |
        |              | 履职目标 | 营商环境提升   | ≥90% | 优化营商环境工作提升。             |
        | 投入管理指标 | 预算管理 | 支出进度       | ≥90% | 执行率=支出数/预算数×100%          |
        |              |          | 预算执行率     | ≥90% | 预算执行率=支出数/预算数×100%      |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the neighbour's text: with its own formula offered where its name tells it, else without",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效目标编制完成率 | 100% | 部门绩效监控完成率=已监控项目数/部门项目总数*100% |
        |              |          | 绩效监控完成率     | 100% | 部门绩效监控完成率=已监控项目数/部门项目总数*100% |
        |              |          | 评价结果应用率     | 100% | 部门绩效监控完成率=已监控项目数/部门项目总数*100% |`),
      finds: [
        {
          at: "E4",
          because: "C4 E5",
          says: "部门整体绩效目标表「绩效目标编制完成率」的说明与“绩效监控完成率”完全相同，公式算的是“绩效监控完成率”；请改为本项指标的定义和公式：已编制绩效目标的项目占应编制绩效目标项目总数的比重。绩效目标编制完成率=已编制绩效目标项目数/应编制绩效目标项目数*100%。",
          fix: "“部门绩效监控完成率=已监控项目数/部门项目总数*100%”→“已编制绩效目标的项目占应编制绩效目标项目总数的比重。绩效目标编制完成率=已编制绩效目标项目数/应编制绩效目标项目数*100%”",
        },
        {
          at: "E6",
          because: "C6 E5",
          says: "部门整体绩效目标表「评价结果应用率」的说明与“绩效监控完成率”完全相同，公式算的是“绩效监控完成率”；请改为本项指标的定义和公式。",
        },
      ],
    },
  ],
});
