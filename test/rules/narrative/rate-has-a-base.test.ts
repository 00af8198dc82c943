import { rateHasABase } from "../../../src/rules/narrative/rate-has-a-base";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const threePublic = "七、一般公共预算“三公”经费支出预算情况说明";

describeRule(rateHasABase, {
  passes: [
    {
      it: "a rate of something that was there, doubled or not",
      sheets: withNarrative(
        threePublic,
        "公务接待费1.5万元，比上年增加0.75万元，增长100%。",
        "公务用车运行费5万元，比2021年预算4万元增长25%。",
      ),
      compared: 2,
    },
    {
      it: "no rate, a fall, and the template's 增加0万元，增长0%",
      sheets: withNarrative(
        threePublic,
        "公务接待费1.5万元，由零增加1.5万元，上年无此项预算，无可比性。",
        "因公出国（境）费0万元，比上年增加0万元，增长0%。公务用车购置费0万元，比上年减少5万元，下降100%。",
        "公务用车运行费5万元，2021年预算10.0万元，增长率为-50%，比2021年增长2%。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "an increase of all there is",
      sheets: withNarrative(threePublic, "公务接待费1.5万元，比上年增加1.5万元，增长100%。"),
      finds: [
        {
          at: "A3",
          quotes: "100%",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写公务接待费增长100%，而上年是0，从零增加算不出增长率；请删去百分比，只写增加的金额，或核对上年的数。",
        },
      ],
    },
    {
      it: "a base that the sentence itself gives as 0",
      sheets: withNarrative(threePublic, "公务接待费1.5万元，2021年预算执行数为0万元，增长100%。"),
      finds: [
        {
          at: "A3",
          quotes: "100%",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写增长100%，而上年是0，从零增加算不出增长率；请删去百分比，只写增加的金额，或核对上年的数。",
        },
      ],
    },
  ],
});
