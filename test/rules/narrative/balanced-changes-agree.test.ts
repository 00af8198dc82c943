import { balancedChangesAgree } from "../../../src/rules/narrative/balanced-changes-agree";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const total = "一、收入支出预算总体情况说明";

describeRule(balancedChangesAgree, {
  passes: [
    {
      it: "both changes are equal",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，支出总计175万元，与2021年预算相比，收入增加25万元，支出增加25.00万元。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one was changed and the other forgotten",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，支出总计175万元，与2021年预算相比，收入增加25.00万元，支出减少20.00万元。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "20.00万元",
          says: "情况说明“收入支出预算总体情况说明”写收入增加25.00万元、支出减少20.00万元，而收支总计两年都应当平衡，增减额应当相等；请核对，或写明两句各与上年的什么数相比。",
        },
      ],
    },
  ],
});
