import { changeAgreesWithRate } from "../../../src/rules/narrative/change-agrees-with-rate";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const procurement = "（二）政府采购支出情况";
const total = "一、收入支出预算总体情况说明";

describeRule(changeAgreesWithRate, {
  passes: [
    {
      it: "amount, then rate",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，支出总计175万元，与2021年预算相比，收入增加25万元，增长16.67%；支出增加25万元，增长16.67%。",
      ),
      compared: 2,
    },
    {
      it: "of what was spoken of before",
      sheets: withNarrative(total, "2022年收入总计175万元，比上年减少25万元，下降12.5%。"),
      compared: 1,
    },
    {
      it: "with or without what was carried over",
      sheets: withNarrative(total, "2022年收入总计170万元，比2021年预算增加20万元，增长13.33%。"),
      compared: 1,
    },
    {
      it: "to the decimals that are written",
      sheets: withNarrative(total, "2022年收入总计175万元，较去年增加25万元，增长17%。"),
      compared: 1,
    },
    {
      it: "a change whose subject nobody can tell is left alone",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元。编外人员经费增加3万元，增长90%。支出总计175万元，比上年增加25万元，增长16.7%。",
      ),
      compared: 1,
    },
    {
      it: "rate, then amount",
      sheets: withNarrative(total, "2022年支出总计175万元，比上年下降40%，减少116.67万元。"),
      compared: 1,
    },
    {
      it: "of an amount that no table holds, this year's or last year's",
      sheets: withNarrative(
        procurement,
        "政府采购预算50万元，比上年增加10万元，增长25%。",
        "其中服务类由40万元增加10万元，增长25%。",
        "上年采购节约资金3万元，增加1万元，增长90%。",
        "货物预算5万元；比上年增加1万元，增长90%。",
      ),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a rate before the amount",
      sheets: withNarrative(total, "2022年支出总计175万元，比上年下降45%，减少116.67万元。"),
      finds: [
        {
          at: "A3",
          quotes: "45%，减少116.67万元",
          because: "收支!D11",
          says: "情况说明“收入支出预算总体情况说明”写支出总计减少116.67万元、下降45%，而支出总计本年是175.00万元，按增减额推算上年为291.67万元，增减率应是40%；请核对增减额和增减率。",
        },
      ],
    },
    {
      it: "an amount that no table holds",
      sheets: withNarrative(procurement, "政府采购预算50万元，比上年增加10万元，增长52%。"),
      finds: [
        {
          at: "A3",
          quotes: "10万元，增长52%",
          says: "情况说明“政府采购支出情况”写政府采购预算增加10万元、增长52%，而政府采购预算本年是50.00万元，按增减额推算上年为40.00万元，增减率应在23.2%至26.9%之间；请核对增减额和增减率。",
        },
      ],
    },
    {
      it: "a rate that the change does not give",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，支出总计175万元。与2021年预算相比，收入增加25万元，增长14.29%。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "25万元，增长14.29%",
          because: "收支!B11",
          says: "情况说明“收入支出预算总体情况说明”写收入增加25万元、增长14.29%，而收入本年是175.00万元，按增减额推算上年为150.00万元，增减率应在16.279%至17.057%之间；请核对增减额和增减率。",
        },
      ],
    },
  ],
});
