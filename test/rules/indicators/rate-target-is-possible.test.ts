import { rateTargetIsPossible } from "../../../src/rules/indicators/rate-target-is-possible";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(rateTargetIsPossible, {
  passes: [
    {
      it: "shares up to the whole, counts of something; what may exceed the whole or fall below zero is not judged",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标   | 培训合格率   | ≥95%  |
        |      |      |            | 发放及时率   | 100%  |
        |      |      |            | 任务完成率   | ≥120% |
        |      |      |            | 培训次数     | ≥3次  |
        |      |      |            | 产值增长率   | ≥150% |
        |      |      |            | 利润增长率   | ≥0%   |
        |      |      |            | 差错率       | ≤0%   |
        |      |      |            | 事故次数     | 0次   |
        |      |      |            | 出勤率       | 0-100% |
        |      |      |            | 考核合格率   | 90%-100% |
        |      |      | 满意度指标 | 学员满意度   | ≥90%  |`),
      compared: 6,
    },
  ],
  finds: [
    {
      it: "more than the whole, and no more than nothing",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标   | 培训合格率 | ≥105% |
        |      |      |            | 办结及时率 | >100% |
        |      |      |            | 考核合格率 | 0-100% |
        |      |      |            | 验收合格率 | 105%-110% |
        |      |      |            | 培训次数   | ≥0次  |
        |      |      | 满意度指标 | 学员满意度 | ≥0%   |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「培训」产出指标“培训合格率”的指标值为≥105%，而这项比率最高为100%，不可能达到；请核对指标值。",
        },
        {
          at: "E5",
          says: "项目绩效目标汇总表「培训」产出指标“办结及时率”的指标值为>100%，而这项比率最高为100%，不可能达到；请核对指标值。",
        },
        {
          at: "E6",
          says: "项目绩效目标汇总表「培训」产出指标“考核合格率”的指标值为0-100%，任何结果都达标，等于没有目标；请写明应达到的数。",
        },
        {
          at: "E7",
          says: "项目绩效目标汇总表「培训」产出指标“验收合格率”的指标值为105%-110%，而这项比率最高为100%，不可能达到；请核对指标值。",
        },
        {
          at: "E8",
          says: "项目绩效目标汇总表「培训」产出指标“培训次数”的指标值为≥0次，任何结果都达标，等于没有目标；请写明应达到的数。",
        },
        {
          at: "E9",
          says: "项目绩效目标汇总表「培训」满意度指标“学员满意度”的指标值为≥0%，任何结果都达标，等于没有目标；请写明应达到的数。",
        },
      ],
    },
  ],
});
