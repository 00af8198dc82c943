import { targetSentencesAgree } from "../../../src/rules/contradictions/target-sentences-agree";
import { describeRule } from "../describe-rule";
import { narrative } from "./drawn-department";

const heading = "（三）绩效目标设置情况";

describeRule(targetSentencesAgree, {
  passes: [
    {
      it: "all projects have targets",
      sheets: narrative(heading, "2022年预算项目均按要求编制了绩效目标，涉及金额100万元。"),
      compared: 1,
    },
    {
      it: "and the key ones were reviewed",
      sheets: narrative(heading, "2022年项目支出全部编制绩效目标。我单位未开展重点绩效评价。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "all have targets, and none were set",
      sheets: narrative(
        heading,
        "2022年预算项目均按要求编制了绩效目标。我部门2022年未开展重点项目预算的绩效目标。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "未开展重点项目预算的绩效目标",
          says: "情况说明“绩效目标设置情况”先写“均按要求编制了绩效目标”，又写“未开展重点项目预算的绩效目标”，前后不一致；请改正，或写明各指哪些项目。",
        },
      ],
    },
  ],
});
