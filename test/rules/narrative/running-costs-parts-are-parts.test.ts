import { runningCostsPartsAreParts } from "../../../src/rules/narrative/running-costs-parts-are-parts";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const running = "（一）机关运行经费支出情况";

describeRule(runningCostsPartsAreParts, {
  passes: [
    {
      it: "its items",
      sheets: withNarrative(running, "2022年机关运行经费15万元，包括：办公费15万元、印刷费0万元。"),
      compared: 1,
    },
    {
      it: "what it is usually for",
      sheets: withNarrative(running, "2022年机关运行经费15万元，主要包括办公费、印刷费、邮电费、差旅费等。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the whole among its parts",
      sheets: withNarrative(running, "2022年机关运行经费15万元，包含公用经费、公务交通补贴、办公费等。"),
      finds: [
        {
          at: "A3",
          quotes: "包含公用经费、公务交通补贴、办公费等",
          because: "基本!E6",
          says: "情况说明“机关运行经费支出情况”写机关运行经费“包含公用经费、公务交通补贴、办公费等”，公用经费是总额，不是其中一项，公务交通补贴在表中也没有金额；按一般公共预算基本支出表应写包含办公费15.00万元。",
          fix: "“2022年机关运行经费15万元，包含公用经费、公务交通补贴、办公费等。”→“2022年机关运行经费15万元，包含办公费15.00万元。”",
        },
      ],
    },
    {
      it: "every item paid for",
      sheets: withNarrative(running, "机关运行经费15万元，其中：日常公用经费10万元、办公费5万元。"),
      finds: [
        {
          at: "A3",
          quotes: "其中：日常公用经费10万元、办公费5万元",
          because: "基本!E6",
          says: "情况说明“机关运行经费支出情况”写机关运行经费“其中：日常公用经费10万元、办公费5万元”，公用经费是总额，不是其中一项；按一般公共预算基本支出表应写包含办公费15.00万元。",
          fix: "“机关运行经费15万元，其中：日常公用经费10万元、办公费5万元。”→“机关运行经费15万元，包含办公费15.00万元。”",
        },
      ],
    },
  ],
});
