import { rateCountsWhatItNames } from "../../../src/rules/indicators/rate-counts-what-it-names";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(rateCountsWhatItNames, {
  passes: [
    {
      it: "自评 counts 自评, 监控 counts 监控, and 评价 may count either",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效监控完成率 | 100% | 绩效监控完成率=已完成绩效监控项目数/项目总数×100% |
        |              |          | 绩效自评完成率 | 100% | 绩效自评完成率=开展自评的项目数/项目总数×100%     |
        |              |          | 绩效评价完成率 | 100% | 绩效评价完成率=已完成项目数/项目总数×100%         |
        |              |          | 自评复核率     | 100% | 评价复核率=已复核数/项目总数×100%                 |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "评价 for 自评, and nothing for 监控",
      sheets: overallTargets(`
        | 投入管理指标 | 绩效管理 | 绩效自评完成率 | 100% | 部门绩效自评完成率=已完成评价项目数量/项目总数*100% |
        |              |          | 绩效监控完成率 | 100% | 绩效监控完成率=（已完成项目数/项目总数）×100%       |`),
      finds: [
        {
          at: "E4",
          because: "C4",
          quotes: "已完成评价项目数量",
          says: "部门整体绩效目标表「绩效自评完成率」的公式分子为“已完成评价项目数量”，没有写明是自评；可改为“已完成自评项目数量”。",
          fix: "“部门绩效自评完成率=已完成评价项目数量/项目总数*100%”→“部门绩效自评完成率=已完成自评项目数量/项目总数*100%”",
        },
        {
          at: "E5",
          because: "C5",
          quotes: "已完成项目数",
          says: "部门整体绩效目标表「绩效监控完成率」的公式分子为“已完成项目数”，没有写明是监控；请写明数的是哪些。",
        },
      ],
    },
  ],
});
