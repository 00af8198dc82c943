import { noChangeHasNoDirection } from "../../../src/rules/text/no-change-has-no-direction";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

describeRule(noChangeHasNoDirection, {
  passes: [
    {
      it: "zero in one direction is how some provinces write it",
      sheets: statement(
        "比上年增加0万元，增长0%。",
        "比上年减少0.00万元，下降0%。",
        "与上年持平，无增减变化。",
      ),
      compared: 3,
    },
    {
      it: "an amount that the rate is too small to show",
      sheets: statement("比上年增加0.01万元，下降0.00%。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "zero, up and down at once",
      sheets: statement("因公出国（境）费0万元，比上年增加0万元，下降0%。"),
      finds: [
        {
          at: "A2",
          quotes: "增加0万元，下降0%",
          says: "“情况说明”「某局2022年部门预算情况说明」写“增加0万元，下降0%”，增减都是零却用了“增加”“下降”两个相反的词；可改写为与上年持平。",
        },
      ],
    },
  ],
});
