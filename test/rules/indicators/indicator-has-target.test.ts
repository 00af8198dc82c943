import { indicatorHasTarget } from "../../../src/rules/indicators/indicator-has-target";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(indicatorHasTarget, {
  passes: [
    {
      it: "numbers, words, dates, and a value merged over two names",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 成本指标 | 绿化费总成本 | ≤8万元     |
        |      |      | 产出指标 | 绿植存活率   | ≥95%       |
        |      |      |          | 维护及时率   | ^          |
        |      |      |          | 完成时间     | 2022年年底 |
        |      |      | 效益指标 | 改善环境     | 显著       |`),
      compared: 5,
    },
    {
      it: "a slot that is left out, or that shows how to fill it in, is no indicator",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 成本指标   | 绿化费总成本 | ≤8万元 |
        |      |      | 效益指标   | 无           |        |
        |      |      | 满意度指标 | /            |        |
        |      |      | 产出指标   | ……           |        |
        |      |      |            | XX           |        |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "nothing, or a sign without a number",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 成本指标 | 绿化费总成本 |      |
        |      |      | 产出指标 | 绿植存活率   | ≥    |
        |      |      |          | 维护及时率   | ≥%   |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: "项目绩效目标汇总表「绿化」成本指标“绿化费总成本”没有指标值；请补填，或说明为何不填。",
        },
        {
          at: "E5",
          because: "D5",
          says: "项目绩效目标汇总表「绿化」产出指标“绿植存活率”的指标值为≥，没有写数；请补填应达到的数。",
        },
        {
          at: "E6",
          because: "D6",
          says: "项目绩效目标汇总表「绿化」产出指标“维护及时率”的指标值为≥%，没有写数；请补填应达到的数。",
        },
      ],
    },
  ],
});
