import { reasonNamesWhatChanged } from "../../../src/rules/narrative/reason-names-what-changed";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const total = "一、收入支出预算总体情况说明";

describeRule(reasonNamesWhatChanged, {
  passes: [
    {
      it: "a project and its amount",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，与2021年预算相比，收入减少75万元，下降30%。主要原因：减少大厅改造项目60万元。",
      ),
      compared: 1,
    },
    {
      it: "a reason that tells enough without an amount",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，比上年增加75万元，增长75%，主要原因是新成立的审批服务中心人员及其工资划入本部门。",
      ),
      compared: 1,
    },
    {
      it: "a small change needs no more, beside a large one",
      sheets: withNarrative(
        total,
        "收入总计175万元，比上年增加5万元，增长2.9%，主要原因是人员增加。",
        "支出比上年增加75万元，增长75%，主要原因是新增大厅改造项目75万元。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a reason that only says again that it is less",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元，支出总计175万元，与2021年预算相比，收入减少85.95万元，下降32.94%，主要原因：项目支出减少；支出减少85.95万元，下降32.94%，主要原因：项目支出减少。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "项目支出减少",
          says: "情况说明“收入支出预算总体情况说明”写收入下降32.94%，理由只有“项目支出减少”，没有写是什么项目、多少金额；请补写变动最大的项目和金额。",
        },
      ],
    },
  ],
});
