import { changesAddUp } from "../../../src/rules/narrative/changes-add-up";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const threePublic = "七、一般公共预算“三公”经费支出预算情况说明";
const total = "一、收入支出预算总体情况说明";
const revenue = "二、收入预算总体情况说明";

describeRule(changesAddUp, {
  passes: [
    {
      it: "everything as last year",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，与上年持平。",
        "（一）因公出国（境）费0万元，与2021年保持一致。",
        "（二）公务用车购置及运行费5万元，其中，公务用车购置费0万元；公务用车运行费5万元。公务用车购置费预算数与2021年相比无变化。公务用车运行费与2021年相同。",
        "（三）公务接待费1.5万元，预算数与2021年保持一致。",
      ),
      compared: 1,
    },
    {
      it: "changes in numbers, rounded each by itself",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，比上年减少0.55万元。",
        "公务用车购置及运行费5万元，比上年减少1.53万元。公务接待费1.5万元，比上年增加0.97万元。因公出国（境）费0万元，与上年持平。",
      ),
      compared: 1,
    },
    {
      it: "what the text says nothing of may have moved",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，比上年减少2万元。公务接待费1.5万元，与上年持平。",
        total,
        "2022年收入总计175万元，比上年增加25万元。",
        revenue,
        "2022年政府性基金收入20万元，比上年减少。",
      ),
      compared: 2,
    },
    {
      it: "基本持平 may hide a little, and 决算 is another account",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，与上年持平。",
        "（一）因公出国（境）费0万元，与上年持平。",
        "（二）公务用车购置及运行费5万元，与上年基本持平。",
        "（三）公务接待费1.5万元，与2021年决算相比减少。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one of three that are said to be the same together",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，与上年持平。",
        "（一）因公出国（境）费0万元，与上年持平。",
        "（二）公务用车购置及运行费5万元，与上年持平。",
        "（三）公务接待费1.5万元，比上年减少。",
      ),
      finds: [
        {
          at: "A6",
          quotes: "比上年减少",
          because: "A3 A4 A5",
          says: "情况说明写“三公”经费合计与上年持平，而因公出国（境）费与上年持平、公务用车购置及运行费与上年持平、公务接待费减少，合起来对不上；请核对增减的方向和金额。",
        },
      ],
    },
    {
      it: "numbers that come to another change",
      sheets: withNarrative(
        threePublic,
        "2022年“三公”经费预算为6.5万元，比上年减少0.60万元。",
        "公务用车购置及运行费5万元，比上年减少1.60万元。公务接待费1.5万元，比上年增加0.97万元。因公出国（境）费0万元，与上年持平。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "0.60万元",
          because: "A4 A4 A4",
          says: "情况说明写“三公”经费合计减少0.60万元，而因公出国（境）费与上年持平、公务用车购置及运行费减少1.60万元、公务接待费增加0.97万元，合起来对不上；请核对增减的方向和金额。",
        },
      ],
    },
    {
      it: "a source that has nothing this year and can only have lost",
      sheets: withNarrative(
        threePublic,
        "2022年公务用车购置及运行费5万元，比上年增加5.00万元。公务用车运行费5万元，比上年增加5.00万元。公务用车购置费0万元，比上年减少。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "比上年减少",
          says: "情况说明写公务用车购置及运行费增加5.00万元，而公务用车购置费减少、公务用车运行费增加5.00万元，合起来对不上；请核对增减的方向和金额。",
        },
      ],
    },
  ],
});
