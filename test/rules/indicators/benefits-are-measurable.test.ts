import { benefitsAreMeasurable } from "../../../src/rules/indicators/benefits-are-measurable";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(benefitsAreMeasurable, {
  passes: [
    {
      it: "half of them in degrees; standards, yes or no, and numbers in words can be checked",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 效益指标 | 提升幸福感 | 显著         |
        |      |      |          | 生态环境   | 有效改善     |
        |      |      |          | 空气质量   | 达到国家标准 |
        |      |      |          | 是否公示   | 是           |
        |      |      |          | 降低能耗   | ≥5%          |
        |      |      | 产出指标 | 维护质量   | 良好         |`),
      compared: 5,
    },
  ],
  finds: [
    {
      it: "most of them in degrees, told once for the table",
      sheets: projectTargets(`
        | 绿化 | 8.00 | 效益指标 | 提升幸福感 | 显著     |
        |      |      |          | 生态环境   | 有效改善 |
        | 维修 | 5.00 | 效益指标 | 保障运转   | 显著     |
        |      |      |          | 降低能耗   | ≥5%      |`),
      finds: [
        {
          at: "E4",
          because: "E5 E6",
          says: "项目绩效目标汇总表的4项效益指标中有3项只写了“显著”“有效改善”等词，没有可以衡量的数；能量化的可写明基数和应达到的数，不能量化的可写明怎样核实。",
        },
      ],
    },
  ],
});
