import { titleYearAgrees } from "../../../src/rules/text/title-year-agrees";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;
const general = redrawn(expenditure, { A1: "2022年度一般公共预算支出表" });
const fund = redrawn(expenditure, { A1: "2022 年政府性基金预算支出表" });
const capital = redrawn(expenditure, { A1: "2022年国有资本经营预算支出表" });

describeRule(titleYearAgrees, {
  passes: [
    {
      it: "one year, however it is spaced",
      sheets: { 支出: expenditure, 一般: general, 基金: fund },
      compared: 3,
    },
    {
      it: "a title without a year",
      sheets: { 支出: expenditure, 一般: redrawn(general, { A1: "一般公共预算支出表" }), 基金: fund },
      compared: 2,
    },
    {
      it: "last year's table beside this year's, which is another rule's matter",
      sheets: {
        支出: expenditure,
        上年: redrawn(expenditure, { A1: "2021年部门支出总表" }),
        一般: general,
        基金: fund,
      },
      compared: 3,
    },
    {
      it: "too few titles to say which is odd",
      sheets: { 支出: expenditure, 一般: redrawn(general, { A1: "2021年一般公共预算支出表" }) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one title still has last year's year",
      sheets: {
        支出: expenditure,
        一般: general,
        基金: fund,
        国资: redrawn(capital, { A1: "2021年国有资本经营预算支出表" }),
      },
      finds: [
        {
          at: "A1",
          sheet: "国资",
          says: "“2021年国有资本经营预算支出表”写的是2021年，另有3张表的标题是2022年；请核对是标题没有改，还是放错了表。",
        },
      ],
    },
  ],
});
