import { deadlineNamesItsDay } from "../../../src/rules/indicators/deadline-names-its-day";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(deadlineNamesItsDay, {
  passes: [
    {
      it: "a month or a day; durations are no dates",
      sheets: projectTargets(`
        | 改革 | 8.00 | 产出指标 | 完成时间 | 2022年12月31日前 |
        |      |      |          | 验收时间 | 2022年11月底     |
        |      |      |          | 付租年数 | 2年              |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "the end of a year, or the year alone",
      sheets: projectTargets(`
        | 改革 | 8.00 | 产出指标 | 改革完成时间 | 2022年年底 |
        |      |      |          | 验收时间     | 2022年     |`),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「改革」产出指标“改革完成时间”的指标值为2022年年底，可写明日期，如2022年12月31日前。",
          fix: "“2022年年底”→“2022年12月31日前”",
        },
        {
          at: "E5",
          says: "项目绩效目标汇总表「改革」产出指标“验收时间”的指标值为2022年，只有年份；可写明月份或日期。",
        },
      ],
    },
  ],
});
