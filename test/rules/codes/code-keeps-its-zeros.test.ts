import { codeKeepsItsZeros } from "../../../src/rules/codes/code-keeps-its-zeros";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |     |     |              |       |          |          |
  | 单位：万元   |     |     |              |       |          |          |
  | 类           | 款  | 项  | 科目名称     | 合计  | 基本支出 | 项目支出 |
  |              |     |     | 合计         | 30.00 | 10.00    | 20.00    |
  | 201          | '03 | '01 | 行政运行     | 10.00 | 10.00    |          |
  | 210          | '11 | '01 | 行政单位医疗 | 20.00 |          | 20.00    |`;

const inOneColumn = `
  | 部门支出总表 |          |       |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 30.00 | 10.00    | 20.00    |
  | 2010301      | 行政运行 | 30.00 | 10.00    | 20.00    |`;

describeRule(codeKeepsItsZeros, {
  passes: [
    { it: "two digits as text", sheets: expenditure, compared: 2 },
    {
      it: "two digits as numbers need no zero",
      sheets: redrawn(expenditure, { B5: "11", C5: "50" }),
      compared: 2,
    },
    { it: "a whole code as a number loses nothing", sheets: inOneColumn, compared: 1 },
    {
      it: "a 类 as a number loses nothing; 款 and 项 printed once hold for the rows below",
      sheets: redrawn(expenditure, { A6: "201", B6: "", C6: "'02", D6: "一般行政管理事务" }),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "款 and 项 became numbers, in two tables: told once",
      sheets: {
        支出: redrawn(expenditure, { B5: "3", C5: "1" }),
        一般: redrawn(expenditure, { A1: "一般公共预算支出表", C6: "1" }),
      },
      finds: [
        {
          at: "B5",
          because: "一般!C6",
          says: "部门支出总表「行政运行」的款或项编码少了前面的零，应写作201 03 01（各表共2行如此）；请把类款项各列设为文本格式，重填两位编码。",
        },
      ],
    },
  ],
});
