import { targetNumberIsInDigits } from "../../../src/rules/indicators/target-number-is-in-digits";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

const at = (name: string) => `项目绩效目标汇总表「培训」产出指标“${name}”的指标值为`;

describeRule(targetNumberIsInDigits, {
  passes: [
    {
      it: "digits; words that are no plain number are not judged",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 培训次数 | ≥3次   |
        |      |      |          | 期数     | 6-8期  |
        |      |      |          | 水平     | 一流   |
        |      |      |          | 名次     | 第一   |
        |      |      |          | 满意     | 十分   |
        |      |      |          | 频次     | 一年两次 |`),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "percents and counts in words",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 合格率   | 百分之九十五     |
        |      |      |          | 及时率   | 不低于百分之百   |
        |      |      |          | 培训次数 | 不少于三次       |
        |      |      |          | 期数     | 两期以上         |
        |      |      |          | 天数     | 十二天           |`),
      finds: [
        {
          at: "E4",
          says: `${at("合格率")}百分之九十五，数是用汉字写的；可改为95%。`,
          fix: "“百分之九十五”→“95%”",
        },
        {
          at: "E5",
          says: `${at("及时率")}不低于百分之百，数是用汉字写的；可改为≥100%。`,
          fix: "“不低于百分之百”→“≥100%”",
        },
        {
          at: "E6",
          says: `${at("培训次数")}不少于三次，数是用汉字写的；可改为≥3次。`,
          fix: "“不少于三次”→“≥3次”",
        },
        { at: "E7", says: `${at("期数")}两期以上，数是用汉字写的；可改为≥2期。`, fix: "“两期以上”→“≥2期”" },
        { at: "E8", says: `${at("天数")}十二天，数是用汉字写的；可改为12天。`, fix: "“十二天”→“12天”" },
      ],
    },
  ],
});
