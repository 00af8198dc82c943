import { tableIsListed } from "../../../src/rules/completeness/table-is-listed";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const contents = `
  | 目录                         |
  | 一、主要职责                 |
  | 附件：某局2022年部门预算表   |
  | 一、部门支出预算表           |
  | 二、一般公共预算支出预算表   |`;

const expenditure = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |`;

const general = redrawn(expenditure, { A1: "2022年一般公共预算支出表" });
const fund = redrawn(expenditure, { A1: "2022年政府性基金预算支出表" });

describeRule(tableIsListed, {
  passes: [
    { it: "both are listed", sheets: { 目录: contents, 支出: expenditure, 一般: general }, compared: 2 },
    {
      it: "listed under another title of the same table",
      sheets: {
        目录: redrawn(contents, { A4: "表3 支出预算总表……2" }),
        支出: expenditure,
        一般: general,
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a table was added and the 目录 was not",
      sheets: { 支出: expenditure, 一般: general, 基金: fund, 目录: contents },
      finds: [
        {
          at: "A1",
          sheet: "基金",
          says: "政府性基金预算支出表没有列入目录；请在目录补上这张表，或核对目录里的表名。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a line about a table that nobody knows may be this one",
      sheets: { 支出: expenditure, 基金: fund, 目录: redrawn(contents, { A5: "二、基金收支明细表" }) },
      because: [],
    },
    { it: "without a 目录 of tables nothing is said", sheets: { 支出: expenditure }, because: [] },
  ],
});
