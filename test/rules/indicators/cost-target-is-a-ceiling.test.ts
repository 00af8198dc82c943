import { costTargetIsACeiling } from "../../../src/rules/indicators/cost-target-is-a-ceiling";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(costTargetIsACeiling, {
  passes: [
    {
      it: "caps; an exact standard, a count, a rate and a date need no sign, and a cost above its project's money is another fault",
      sheets: projectTargets(`
        | 绿化费 | 8.00 | 成本指标 | 绿化费总成本 | ≤8万元        |
        |        |      |          | 养护         | 3万元以内     |
        |        |      |          | 补助标准     | 500元         |
        |        |      |          | 工程费       | 9万元         |
        |        |      |          | 人工         | ≥2万元        |
        |        |      | 产出指标 | 租赁车辆     | 14辆          |
        |        |      |          | 维护及时率   | 100%          |
        |        |      |          | 完成时间     | 2022年年底    |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a bare amount",
      sheets: projectTargets(`
        | 绿化费 | 8.00 | 成本指标 | 绿化费总成本 | 8万元 |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「绿化费」成本指标“绿化费总成本”的指标值为8万元，没有写明是上限；节约也应算达标，可改为≤8万元。",
          fix: "“8万元”→“≤8万元”",
        },
      ],
    },
  ],
});
