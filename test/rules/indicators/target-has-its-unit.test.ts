import { targetHasItsUnit } from "../../../src/rules/indicators/target-has-its-unit";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

const at = (aspect: string, name: string) => `项目绩效目标汇总表「培训」${aspect}“${name}”的指标值为`;

describeRule(targetHasItsUnit, {
  passes: [
    {
      it: "units that are written; names that do well without",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标   | 培训合格率 | ≥95%    |
        |      |      | 成本指标   | 培训成本   | ≤8万元  |
        |      |      | 满意度指标 | 学员满意度 | ≥90分   |
        |      |      | 产出指标   | 容积率     | 2.5     |
        |      |      |            | 培训次数   | ≥3      |
        |      |      |            | 覆盖率     | 120     |
        |      |      | 成本指标   | 用工人数   | ≤3      |
        |      |      |            | 超支金额   | 0       |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a rate, a fraction, a satisfaction and a cost that stand bare",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标   | 培训合格率 | 不低于95 |
        |      |      |            | 及时率     | 95以上   |
        |      |      |            | 覆盖率     | '1       |
        |      |      | 满意度指标 | 学员满意度 | ≥90      |
        |      |      |            | 群众满意度 | ≥0.9     |
        |      |      | 成本指标   | 培训成本   | ≤300     |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: `${at("产出指标", "培训合格率")}不低于95，没有写%；请核对，应为不低于95%的请改正。`,
          fix: "“不低于95”→“不低于95%”",
        },
        {
          at: "E5",
          because: "D5",
          says: `${at("产出指标", "及时率")}95以上，没有写%；请核对，应为95%以上的请改正。`,
          fix: "“95以上”→“95%以上”",
        },
        {
          at: "E6",
          because: "D6",
          says: `${at("产出指标", "覆盖率")}1，没有写%，不知是100%还是1%；请写明。`,
        },
        {
          at: "E7",
          because: "D7",
          says: `${at("满意度指标", "学员满意度")}≥90，没有写单位，不知是≥90%还是分数；请写明。`,
        },
        {
          at: "E8",
          because: "D8",
          says: `${at("满意度指标", "群众满意度")}≥0.9，没有写%，不知是≥90%还是≥0.9%；请写明。`,
        },
        {
          at: "E9",
          because: "D9",
          says: `${at("成本指标", "培训成本")}≤300，没有写单位；请写明元或万元。`,
        },
      ],
    },
  ],
});
