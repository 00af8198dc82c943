import { noteFitsItsTable } from "../../../src/rules/completeness/note-fits-its-table";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const fund = `
  | 政府性基金预算支出表                                 |          |      |          |          |
  | 单位：万元                                           |          |      |          |          |
  | 科目编码                                             | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |                                                      | 合计     | 0.00 | 0.00     | 0.00     |
  | 注：本部门没有政府性基金预算安排的支出，此表为空表。 |          |      |          |          |`;

const capital = redrawn(fund, { A1: "国有资本经营预算支出表" });
const full = redrawn(fund, { C4: "5.00", E4: "5.00" });

const threePublic = `
  | “三公”经费支出表     |                  |                      |            |
  | 单位：万元           |                  |                      |            |
  | “三公”经费合计       | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 |
  | 3.00                 | 0.00             | 2.00                 | 1.00       |
  | 注：本部门无因公出国（境）经费，公务用车按标准控制。 |  |        |            |`;

describeRule(noteFitsItsTable, {
  passes: [
    { it: "its own money, and it is empty", sheets: fund, compared: 1 },
    { it: "without naming any money", sheets: redrawn(fund, { A5: "此表无数据" }), compared: 1 },
    {
      it: "another fund besides its own: 没有政府性基金和国有资本经营预算",
      sheets: redrawn(capital, {
        A5: "注：我局没有政府性基金预算、国有资本经营预算安排的支出，故此表无数据。",
      }),
      compared: 1,
    },
    {
      it: "one part of the money is none, and another is not",
      sheets: threePublic,
      compared: 1,
    },
    {
      it: "a note for the case that it is empty says nothing of this table",
      sheets: {
        基金: redrawn(full, { A5: "注：如本表无数据，请注明原因。" }),
        国资: redrawn(capital, { A5: "本表为空" }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the note of the table before it",
      sheets: capital,
      finds: [
        {
          at: "A5",
          quotes: "注：本部门没有政府性基金预算安排的支出，此表为空表",
          says: "国有资本经营预算支出表的注写的是“注：本部门没有政府性基金预算安排的支出，此表为空表”，没有提到国有资本经营预算；请核对是否套用了别的表的注。",
        },
      ],
    },
    {
      it: "the note of a table of last year, when there was nothing",
      sheets: full,
      finds: [
        {
          at: "A5",
          because: "C4 E4",
          quotes: "此表为空表",
          says: "政府性基金预算支出表的注写着“此表为空表”，表里却有金额；请核对是注没有改，还是金额填错了表。",
        },
      ],
    },
  ],
});
