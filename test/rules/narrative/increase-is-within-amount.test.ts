import { increaseIsWithinAmount } from "../../../src/rules/narrative/increase-is-within-amount";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const threePublic = "七、一般公共预算“三公”经费支出预算情况说明";

describeRule(increaseIsWithinAmount, {
  passes: [
    {
      it: "an increase from nothing, in numbers and in words",
      sheets: withNarrative(
        threePublic,
        "（一）公务接待费1.5万元，比上年增加1.5万元。",
        "（二）公务用车购置及运行费5万元，预算数与2021年相比有所增加。",
      ),
      compared: 2,
    },
    {
      it: "other directions and other accounts are no matter of this rule",
      sheets: withNarrative(
        threePublic,
        "（一）因公出国（境）费0万元，预算数比上年减少。",
        "（二）因公出国（境）费0万元，与上年决算数相比增加。",
        "（三）公务接待费1.5万元，比上年增加0.5万元。",
        "（四）上年公务接待费比上年增加。",
        "（五）接待批次比上年增加。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "money that is not there this year",
      sheets: withNarrative(threePublic, "（一）因公出国（境）费0万元。预算数与2021年相比增加。"),
      finds: [
        {
          at: "A3",
          quotes: "与2021年相比增加",
          because: "三公!B5",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写因公出国（境）费比上年增加，而一般公共预算“三公”经费支出表中本年是0；请核对是增加、减少还是持平。",
        },
      ],
    },
    {
      it: "more than there is",
      sheets: withNarrative(threePublic, "（三）公务接待费1.5万元，比上年增加3万元。"),
      finds: [
        {
          at: "A3",
          quotes: "3万元",
          because: "三公!F5",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写公务接待费比上年增加3万元，而一般公共预算“三公”经费支出表中本年只有1.50万元，上年不会是负数；请核对增加额和方向。",
        },
      ],
    },
  ],
});
