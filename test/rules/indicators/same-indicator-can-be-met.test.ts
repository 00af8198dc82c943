import { sameIndicatorCanBeMet } from "../../../src/rules/indicators/same-indicator-can-be-met";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(sameIndicatorCanBeMet, {
  passes: [
    {
      it: "limits that meet, other measures, bare numbers, and one name in two projects",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 合格率   | ≥90%  |
        |      |      |          | 合格率   | ≤90%  |
        |      |      |          | 培训次数 | ≥3次  |
        |      |      |          | 培训次数 | ≤2天  |
        |      |      |          | 补贴人数 | 30人  |
        |      |      |          | 补贴人数 | 50人  |
        | 会议 | 2.00 | 产出指标 | 合格率   | ≤80%  |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a floor above a ceiling, in either order, and limits that only touch where one of them is strict",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 合格率 | ≥95%  |
        |      |      |          | 合格率 | ≤90%  |
        |      |      |          | 次数   | <3次  |
        |      |      |          | 次数   | ≥3次  |`),
      finds: [
        {
          at: "E5",
          because: "E4",
          says: "项目绩效目标汇总表「培训」产出指标“合格率”的指标值为≤90%，而前面同名的一项为≥95%，两项不能同时达到；请核对，说的不是一件事的请把名称写清楚。",
        },
        {
          at: "E7",
          because: "E6",
          says: "项目绩效目标汇总表「培训」产出指标“次数”的指标值为≥3次，而前面同名的一项为<3次，两项不能同时达到；请核对，说的不是一件事的请把名称写清楚。",
        },
      ],
    },
  ],
});
