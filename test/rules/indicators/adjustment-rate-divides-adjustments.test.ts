import { adjustmentRateDividesAdjustments } from "../../../src/rules/indicators/adjustment-rate-divides-adjustments";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

const sums = "预算调整数：年度内追加、追减或结构调整的资金总和。";

describeRule(adjustmentRateDividesAdjustments, {
  passes: [
    {
      it: "the adjustments divided by the budget",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算调整率 | ≤30% | 预算调整率=（预算调整数/年初预算数）×100%。${sums} |`),
      compared: 1,
    },
    {
      it: "the budget as it stands after adjusting less the first one; and what does not say which it is",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算调整率   | ≤30% | 预算调整率=（调整后预算数-年初预算数）/年初预算数×100%。调整后预算数是指年末批复的预算数。 |
        |              |          | 部门预算调整率 | ≤30% | 预算调整率=（预算调整数-年初预算数）/年初预算数×100%。 |
        |              |          | 预算执行率   | ≥90% | 预算执行率=（支出数-结转数）/结转数×100%。 |
        |              |          | 年度预算调整率 | ≤30% | 预算调整率=预算调整数÷预算数×100%。 |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the sum of the adjustments, less the budget",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算调整率 | ≤30% | 预算调整率=（预算调整数-年初预算数）/年初预算数×100%。${sums} |
        |              |          | 部门预算调整率 | ≤30% | 公式为：部门预算调整率=(预算调整数－预算数)/预算数*100%；预算调整数是追加、追减金额的合计。 |`),
      finds: [
        {
          at: "E4",
          because: "C4",
          quotes: "预算调整率=（预算调整数-年初预算数）/年初预算数×100%",
          says: "部门整体绩效目标表「预算调整率」的公式为“预算调整率=（预算调整数-年初预算数）/年初预算数×100%”，而说明把预算调整数定义为追加、追减等的总和，已经是调整额，不应再减年初预算数；请改为“预算调整率=预算调整数/年初预算数×100%”。",
          fix: `“预算调整率=（预算调整数-年初预算数）/年初预算数×100%。${sums}”→“预算调整率=预算调整数/年初预算数×100%。${sums}”`,
        },
        {
          at: "E5",
          because: "C5",
          quotes: "部门预算调整率=(预算调整数－预算数)/预算数*100%",
          says: "部门整体绩效目标表「部门预算调整率」的公式为“部门预算调整率=(预算调整数－预算数)/预算数*100%”，而说明把预算调整数定义为追加、追减等的总和，已经是调整额，不应再减预算数；请改为“部门预算调整率=预算调整数/预算数*100%”。",
          fix: "“公式为：部门预算调整率=(预算调整数－预算数)/预算数*100%；预算调整数是追加、追减金额的合计。”→“公式为：部门预算调整率=预算调整数/预算数*100%；预算调整数是追加、追减金额的合计。”",
        },
      ],
    },
  ],
});
