import { markupIsRemoved } from "../../../src/rules/text/markup-is-removed";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(markupIsRemoved, {
  passes: [
    {
      it: "signs of comparison, and names with &",
      sheets: statement(
        "合格率<95%的不予验收，成本≤5万元。",
        "采购A&B公司的设备。",
        "当x<p且y>q时按标准执行。",
      ),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "tags, entities and line ends of a web page; the words stay",
      sheets: statement(
        '<p class="a">负责政务公开。</p> <p>负责接待。</p>',
        "收入&nbsp;5万元，占比&lt;10%<br/>支出5万元。",
        "收入总计5万元。_x000D_",
        "一、<![endif]>主要职责 PAGEREF _Toc32310 h 3",
      ),
      finds: [
        {
          at: "A2",
          quotes: '<p class="a">',
          says: `${where}里残留网页或排版标记“<p class="a">”“</p>”“<p>”，共4处，不是正文；请删去。`,
          fix: '“<p class="a">负责政务公开。</p> <p>负责接待。</p>”→“负责政务公开。\n负责接待。”',
        },
        {
          at: "A3",
          quotes: "&nbsp;",
          says: `${where}里残留网页或排版标记“&nbsp;”“&lt;”“<br/>”，共3处，不是正文；请删去。`,
          fix: "“收入&nbsp;5万元，占比&lt;10%<br/>支出5万元。”→“收入 5万元，占比<10%\n支出5万元。”",
        },
        {
          at: "A4",
          quotes: "_x000D_",
          says: `${where}里残留网页或排版标记“_x000D_”，共1处，不是正文；请删去。`,
          fix: "“收入总计5万元。_x000D_”→“收入总计5万元。”",
        },
        {
          at: "A5",
          quotes: "<![endif]>",
          says: "“情况说明”标题「一、<![endif]>主要职责 PAGEREF _Toc…」里残留网页或排版标记“<![endif]>”“PAGEREF _Toc32310 h”，共2处，不是正文；请删去。",
          fix: "“一、<![endif]>主要职责 PAGEREF _Toc32310 h 3”→“一、主要职责  3”",
        },
      ],
    },
  ],
});
