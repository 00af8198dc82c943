import { yearIsTheBudgetYear } from "../../../src/rules/narrative/year-is-the-budget-year";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const 支出 = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;
const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(yearIsTheBudgetYear, {
  passes: [
    {
      it: "this year, last year, and dates",
      sheets: {
        ...statement(
          "2022年收入总计30万元，支出总计30万元，与2021年预算相比，收入增加2万元。",
          "2022年“三公”经费预算为0万元，2017年底已实行公车改革。",
          "截至2020年12月31日，共有车辆0辆。",
        ),
        支出,
      },
      compared: 4,
    },
    {
      it: "other years are recalled, planned or quoted, not budgeted",
      sheets: {
        ...statement(
          "2022年部门预算30万元。",
          "项目为2020年部门预算安排、结转到本年使用的资金。",
          "按照2021—2023年部门预算规划和《2019年部门预算编制办法》编制，2020年一般公共预算支出决算为5万元。",
          "第三部分 名词解释",
          "一、年初预算：如2018年部门预算。",
        ),
        支出,
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "an old year is told once, with the other places",
      sheets: {
        ...statement(
          "2020年收入总计30万元，支出总计30万元。",
          "与2020年预算相比，收入增加2万元。",
          "2022年支出合计30万元。",
        ),
        支出,
      },
      finds: [
        {
          at: "A2",
          because: "A3",
          quotes: "2020年收入总计",
          says: `${where}写“2020年收入总计”，各表是2022年的预算，比较的应是2021年；请核对年份是否套用旧稿没有改，确实说的是2020年的请说明。`,
        },
      ],
    },
    {
      it: "in the title of the 情况说明",
      sheets: { 情况说明: "| 某局2019年部门预算情况说明 |\n| 支出总计30万元。 |", 支出 },
      finds: [
        {
          at: "A1",
          quotes: "2019年部门预算",
          says: "“情况说明”标题「某局2019年部门预算情况说明」写“2019年部门预算”，各表是2022年的预算，比较的应是2021年；请核对年份是否套用旧稿没有改，确实说的是2019年的请说明。",
        },
      ],
    },
  ],
});
