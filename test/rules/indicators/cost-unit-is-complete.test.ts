import { costUnitIsComplete } from "../../../src/rules/indicators/cost-unit-is-complete";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(costUnitIsComplete, {
  passes: [
    {
      it: "money in any unit; thousands of people and prices by the piece are no money",
      sheets: projectTargets(`
        | 通讯费 | 37.00 | 成本指标 | 网络通讯费总成本 | ≤37万元      |
        |        |       |          | 设备购置         | ≤120,000元   |
        |        |       |          | 单位成本         | ≤3万元/公里  |
        |        |       |          | 成本节约率       | ≥5%          |
        |        |       | 产出指标 | 受益人口         | ≥3万         |
        |        |       |          | 服务人次         | ≥1.2万人次   |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "the 元 of 万元 and 亿元 is missing",
      sheets: projectTargets(`
        | 通讯费 | 37.00 | 成本指标 | 网络通讯费总成本 | ≤37万    |
        |        |       |          | 设备购置         | 1.2亿以内 |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「通讯费」成本指标“网络通讯费总成本”的指标值为≤37万，金额单位不全；请改为≤37万元。",
          fix: "“≤37万”→“≤37万元”",
        },
        {
          at: "E5",
          says: "项目绩效目标汇总表「通讯费」成本指标“设备购置”的指标值为1.2亿以内，金额单位不全；请改为1.2亿元以内。",
          fix: "“1.2亿以内”→“1.2亿元以内”",
        },
      ],
    },
  ],
});
