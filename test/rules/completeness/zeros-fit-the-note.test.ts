import { zerosFitTheNote } from "../../../src/rules/completeness/zeros-fit-the-note";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const fund = `
  | 政府性基金预算支出表                                 |          |      |          |          |
  | 单位：万元                                           |          |      |          |          |
  | 科目编码                                             | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |                                                      | 合计     | 0.00 | 0.00     | 0.00     |
  | 注：本部门没有政府性基金预算安排的支出，此表无数据。 |          |      |          |          |`;

const blank = redrawn(fund, { C4: "", D4: "", E4: "" });

describeRule(zerosFitTheNote, {
  passes: [
    { it: "zeros throughout: no data", sheets: fund, compared: 1 },
    {
      it: "blanks throughout: an empty table",
      sheets: redrawn(blank, { A5: "注：我单位没有政府性基金预算拨款，此表为空表。" }),
      compared: 1,
    },
    {
      it: "a word or a dash is no zero",
      sheets: redrawn(blank, { C4: "无", D4: "—", A5: "本表为空" }),
      compared: 1,
    },
    {
      it: "a table with money is another rule's",
      sheets: {
        基金: redrawn(fund, { C4: "5.00", E4: "5.00" }),
        国资: redrawn(fund, { A1: "国有资本经营预算表" }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "an empty table that is full of zeros",
      sheets: redrawn(fund, { A5: "注：本部门没有政府性基金预算安排的支出，此表为空表。" }),
      finds: [
        {
          at: "A5",
          because: "C4 D4 E4",
          quotes: "此表为空表",
          says: "政府性基金预算支出表的注写着“此表为空表”，表里却填了0.00；请清空这些单元格，或把注改为“各栏均为0.00”。",
        },
      ],
    },
    {
      it: "zeros with a hole in them",
      sheets: redrawn(fund, { E4: "" }),
      finds: [
        {
          at: "A5",
          because: "C4 D4",
          quotes: "此表无数据",
          says: "政府性基金预算支出表的注写着“此表无数据”，同一行里有的填了0.00、有的留空；请统一为全部留空或全部填零。",
        },
      ],
    },
  ],
});
