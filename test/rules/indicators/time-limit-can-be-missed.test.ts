import { timeLimitCanBeMissed } from "../../../src/rules/indicators/time-limit-can-be-missed";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(timeLimitCanBeMissed, {
  passes: [
    {
      it: "shorter limits, longer ones, and years that are no limit",
      sheets: projectTargets(`
        | 工程 | 80.00 | 产出指标 | 工期         | ≤180天     |
        |      |       |          | 办理时限     | ≤20个工作日 |
        |      |       |          | 质保期限     | ≤3年       |
        |      |       |          | 服务时间     | ≤11个月    |
        |      |       |          | 服务期限     | ≥1年       |
        |      |       |          | 租赁期限     | 1年        |
        |      |       |          | 支付租金年数 | ≤1年       |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a year, however it is counted",
      sheets: projectTargets(`
        | 工程 | 80.00 | 产出指标 | 工作周期 | ≤1年      |
        |      |       |          | 租赁期限 | 不超过365天 |
        |      |       |          | 服务时间 | 12个月以内 |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「工程」产出指标“工作周期”的指标值为≤1年，一年的预算一定做得到；请核实，可写明完成的日期或短于一年的期限。",
        },
        {
          at: "E5",
          says: "项目绩效目标汇总表「工程」产出指标“租赁期限”的指标值为不超过365天，一年的预算一定做得到；请核实，可写明完成的日期或短于一年的期限。",
        },
        {
          at: "E6",
          says: "项目绩效目标汇总表「工程」产出指标“服务时间”的指标值为12个月以内，一年的预算一定做得到；请核实，可写明完成的日期或短于一年的期限。",
        },
      ],
    },
  ],
});
