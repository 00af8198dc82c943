import { shareAgreesWithAmounts } from "../../../src/rules/narrative/share-agrees-with-amounts";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";
import { drawnTables, withNarrative } from "./drawn-budget";

const spending = "三、支出预算总体情况说明";
const general = "五、一般公共预算支出预算情况说明";

describeRule(shareAgreesWithAmounts, {
  passes: [
    {
      it: "two decimals",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.71%；项目支出60万元，占35.29%。",
      ),
      compared: 2,
    },
    {
      it: "other decimals in one text",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.7%；项目支出60万元，占支出总额的35%。",
      ),
      compared: 2,
    },
    {
      it: "worked out in 元 and printed beside rounded 万元",
      sheets: withNarrative(spending, "2022年支出合计2万元，其中：商品采购支出0.3万元，占16%。"),
      compared: 1,
    },
    {
      it: "a share of something else is left alone",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.71%，占一般公共预算支出的73.33%。",
      ),
      compared: 1,
    },
    {
      it: "a slip in the amount is told by another rule, not again here",
      sheets: withNarrative(spending, "2022年支出合计170万元，其中：基本支出101万元，占64.71%。"),
      compared: 1,
    },
    {
      it: "one share of a section whose whole stands in its first line",
      sheets: withNarrative(
        general,
        "2022年一般公共预算支出年初预算为150万元。",
        "一般公共服务（类）支出120万元，占80%。",
      ),
      compared: 1,
    },
    {
      it: "a last place that was adjusted, where the text says so",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.70%；项目支出60万元，占35.30%。为使各项占比相加等于百分之百，占比的末位作了调整。",
      ),
      compared: 2,
    },
    {
      it: "a share after how the amount moved, and of a total that only its own words name",
      sheets: withNarrative(
        spending,
        "基本支出110万元，比上年增加10万元，增长10%，占支出合计的64.71%；项目支出60万元，占总支出35.29%。",
      ),
      compared: 2,
    },
    {
      it: "of what the words name no total, or another sentence told the amount, nothing is said",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.71%；项目支出60万元。占支出合计的比重为90%。",
        "基本支出110万元，项目支出减少5万元，占10%。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "more than a last place, whatever the text says",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占61.47%。占比尾数作了调整。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "61.47%",
          because: "支出!D4 收支!D9",
          says: "情况说明“支出预算总体情况说明”写基本支出占61.47%，按110万元÷170万元计算是64.71%；请改为64.71%。",
        },
      ],
    },
    {
      it: "a share of a total that only the table has",
      sheets: {
        ...withNarrative(spending, "基本支出110万元，占总支出的46.71%。"),
        收支: redrawn(drawnTables.收支, { B10: "", D10: "", B11: "170.00", D11: "170.00" }),
      },
      finds: [
        {
          at: "A3",
          quotes: "46.71%",
          because: "支出!D4 收支!D11",
          says: "情况说明“支出预算总体情况说明”写基本支出占46.71%，按110万元÷170.00万元计算是64.71%；请改为64.71%。",
        },
      ],
    },
    {
      it: "last year's share",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占61.47%；项目支出60万元，占35.29%。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "61.47%",
          because: "支出!D4 收支!D9",
          says: "情况说明“支出预算总体情况说明”写基本支出占61.47%，按110万元÷170万元计算是64.71%；请改为64.71%。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a total that may or may not hold what was carried over",
      sheets: withNarrative(spending, "基本支出110万元，占总支出的46.71%。"),
      because: [{ at: "A3", why: "占比的总数可能含上年结转，也可能不含" }],
    },
  ],
});
