import { targetCanBeRead } from "../../../src/rules/indicators/target-can-be-read";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

const at = (name: string) => `项目绩效目标汇总表「培训」产出指标“${name}”的指标值为`;

describeRule(targetCanBeRead, {
  passes: [
    {
      it: "numbers, ranges, dates and words; two operators of one sense; what compares with something else",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 培训次数   | ≥3次                |
        |      |      |          | 参训率     | ≥95%以上            |
        |      |      |          | 合格率     | ≥85%且≤95%          |
        |      |      |          | 期数       | 6-8期               |
        |      |      |          | 完成时间   | 2024年2月29日前     |
        |      |      |          | 投诉       | ≤2021年水平         |
        |      |      |          | 支出       | ≤预算批复数         |
        |      |      |          | 执行标准   | 符合GB50300-2013    |
        |      |      |          | 完成时限   | 2022年第四季度      |
        |      |      |          | 工期       | 2022年3月至2023年6月 |
        |      |      |          | 培训效果   | 完成3处，共800平方米 |
        |      |      |          | 培训质量   | 显著                |
        |      |      |          | 培训人数   |                     |`),
      compared: 12,
    },
  ],
  finds: [
    {
      it: "both senses, several numbers, ends exchanged, days that do not exist, and an operator before no number",
      sheets: projectTargets(`
        | 培训 | 8.00 | 产出指标 | 培训次数 | ≤≥5次          |
        |      |      |          | 参训率   | ≥95%以下       |
        |      |      |          | 合格率   | 95%、98%       |
        |      |      |          | 期数     | ≥3期≥5期       |
        |      |      |          | 人次     | 3场，500人次   |
        |      |      |          | 考核率   | 95%-90%        |
        |      |      |          | 覆盖率   | ≥95%且≤90%     |
        |      |      |          | 完成时间 | 2022年13月     |
        |      |      |          | 发证时间 | 2022年2月29日前 |
        |      |      |          | 及时率   | ≥九五%         |
        |      |      |          | 准确率   | ≥95%%          |`),
      finds: [
        { at: "E4", says: `${at("培训次数")}≤≥5次，既写了下限又写了上限的符号；请核对，只留一个。` },
        { at: "E5", says: `${at("参训率")}≥95%以下，既写了下限又写了上限的符号；请核对，只留一个。` },
        {
          at: "E6",
          says: `${at("合格率")}95%、98%，写了2个数，不知按哪个考核；请只写一个，或分成几项指标。`,
        },
        { at: "E7", says: `${at("期数")}≥3期≥5期，写了2个数，不知按哪个考核；请只写一个，或分成几项指标。` },
        {
          at: "E8",
          says: `${at("人次")}3场，500人次，写了2个数，不知按哪个考核；请只写一个，或分成几项指标。`,
        },
        { at: "E9", says: `${at("考核率")}95%-90%，区间的起点大于终点；请核对两个数。` },
        {
          at: "E10",
          says: `${at("覆盖率")}≥95%且≤90%，写了2个数，不知按哪个考核；请只写一个，或分成几项指标。`,
        },
        { at: "E11", says: `${at("完成时间")}2022年13月，没有这一天或这个月；请核对日期。` },
        { at: "E12", says: `${at("发证时间")}2022年2月29日前，没有这一天或这个月；请核对日期。` },
        { at: "E13", says: `${at("及时率")}≥九五%，读不出应达到的数；请写成“≥95%”“≤10万元”这样的形式。` },
        { at: "E14", says: `${at("准确率")}≥95%%，读不出应达到的数；请写成“≥95%”“≤10万元”这样的形式。` },
      ],
    },
  ],
});
