import { comparisonHasOneBase } from "../../../src/rules/narrative/comparison-has-one-base";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const total = "一、收入支出预算总体情况说明";

describeRule(comparisonHasOneBase, {
  passes: [
    {
      it: "the same account, whatever it is called",
      sheets: withNarrative(
        total,
        "与2021年预算相比，收入增加25万元；与上年预算数相比，支出增加25万元；比上年增加的主要是项目。",
      ),
      compared: 1,
    },
    {
      it: "another paragraph may compare with something else",
      sheets: withNarrative(
        total,
        "收入比2021年预算增加25万元，支出比2021年预算增加25万元。",
        "收入比2021年决算数增加5万元，完成2021年预算的100%。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "预算 and then 决算",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，与2021年预算相比，收入增加25万元；支出与2021年决算数相比增加5万元。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "与2021年决算数",
          says: "情况说明“收入支出预算总体情况说明”同一段里先与2021年预算比，又与2021年决算比，基数不是同一个数；请统一，确实要比两次的，请分段写明。",
        },
      ],
    },
    {
      it: "two years",
      sheets: withNarrative(total, "收入比2021年预算增加25万元，支出比2020年预算增加25万元。"),
      finds: [
        {
          at: "A3",
          quotes: "比2020年预算",
          says: "情况说明“收入支出预算总体情况说明”同一段里先与2021年预算比，又与2020年预算比，基数不是同一个数；请统一，确实要比两次的，请分段写明。",
        },
      ],
    },
  ],
});
