import { tableStandsOnce } from "../../../src/rules/completeness/table-stands-once";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;

const general = redrawn(expenditure, { A1: "2022年一般公共预算支出表" });
const blank = redrawn(expenditure, { C4: "", D4: "", E4: "", C5: "", D5: "", E5: "" });

const fund = redrawn(expenditure, { A1: "2022年政府性基金预算支出表" });

describeRule(tableStandsOnce, {
  passes: [
    { it: "one table", sheets: expenditure, compared: 1 },
    {
      it: "two tables of one shape with different titles",
      sheets: { 支出: expenditure, 一般: general },
      compared: 2,
    },
  ],
  cannotTell: [
    {
      it: "three kinds twice: the tables of a department and those of a unit",
      sheets: { 甲: expenditure, 乙: general, 丙: fund, 丁: expenditure, 戊: general, 己: fund },
      because: ["丁", "戊", "己"].map((sheet) => ({
        at: "A1",
        sheet,
        why: "工作簿里像是有2套表，表间关系只核对了第一套；请把各单位的表分成几个工作簿再核对",
      })),
    },
  ],
  finds: [
    {
      it: "last year's draft is still there",
      sheets: { 支出: expenditure, "支出 (2)": redrawn(expenditure, { A1: "2021年部门支出总表" }) },
      finds: [
        {
          at: "A1",
          sheet: "支出 (2)",
          because: "支出!A1",
          says: "部门支出总表出现了2次：工作表“支出 (2)”之外还有“支出”；核对用的是“支出”的那一张，请删去多余的或改正标题。",
        },
      ],
    },
    {
      it: "an empty template stands first: the filled table is used",
      sheets: { 模板: blank, 支出: expenditure },
      finds: [
        {
          at: "A1",
          because: "支出!A1",
          says: "部门支出总表出现了2次：工作表“模板”之外还有“支出”；核对用的是“支出”的那一张，请删去多余的或改正标题。",
        },
      ],
    },
    {
      it: "three times",
      sheets: { 甲: expenditure, 乙: expenditure, 丙: expenditure },
      finds: [
        {
          at: "A1",
          sheet: "乙",
          because: "甲!A1 丙!A1",
          says: "部门支出总表出现了3次：工作表“乙”之外还有“甲”“丙”；核对用的是“甲”的那一张，请删去多余的或改正标题。",
        },
        {
          at: "A1",
          sheet: "丙",
          because: "甲!A1 乙!A1",
          says: "部门支出总表出现了3次：工作表“丙”之外还有“甲”“乙”；核对用的是“甲”的那一张，请删去多余的或改正标题。",
        },
      ],
    },
  ],
});
