import { stopStandsOnce } from "../../../src/rules/text/stop-stands-once";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(stopStandsOnce, {
  passes: [
    {
      it: "words that meet and are no slip",
      sheets: statement(
        "为实现目的的需要，为了了解情况，促进公平和和谐，以及及时公开，参与与合作，普及及推广，落实除了了解之外的工作。",
        "人人有责，天天巡查，种种措施，往往有效，方方面面。",
      ),
      compared: 3,
    },
    {
      it: "the name of a 类 and what it spends",
      sheets: statement("住房保障支出支出33.15万元，其他支出支出23万元。"),
      compared: 2,
    },
    {
      it: "a row of stops for what is left out",
      sheets: statement("其他工作。。。。。。", "……"),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a stop typed twice, and a little word",
      sheets: statement("收入总计5万元，，支出总计5万元。。", "完成了了区里的的工作。"),
      finds: [
        {
          at: "A2",
          quotes: "，，",
          says: `${where}里“计5万元，，”“计5万元。。”打重了；请只留一个。`,
          fix: "“收入总计5万元，，支出总计5万元。。”→“收入总计5万元，支出总计5万元。”",
        },
        {
          at: "A3",
          quotes: "了了",
          says: `${where}里“完成了了”“了了区里的的”打重了；请只留一个。`,
          fix: "“完成了了区里的的工作。”→“完成了区里的工作。”",
        },
      ],
    },
    {
      it: "words of the field typed twice",
      sheets: statement("增加原因主要是主要是人员增加，减少原因原因是厉行节约。"),
      finds: [
        {
          at: "A2",
          quotes: "主要是主要是",
          says: `${where}里“增加原因主要是主要是”“加，减少原因原因”打重了；请只留一个。`,
          fix: "“增加原因主要是主要是人员增加，减少原因原因是厉行节约。”→“增加原因主要是人员增加，减少原因是厉行节约。”",
        },
      ],
    },
    {
      it: "two stops of which either may be meant",
      sheets: statement("负责接待、，安排会议。"),
      finds: [{ at: "A2", quotes: "、，", says: `${where}里“负责接待、，”打重了；请只留一个。` }],
    },
  ],
});
