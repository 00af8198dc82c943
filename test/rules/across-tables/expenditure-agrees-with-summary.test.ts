import { expenditureAgreesWithSummary } from "../../../src/rules/across-tables/expenditure-agrees-with-summary";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const summary = `
  | 2022年部门收支总表 |        |                    |        |
  | 单位：万元         |        |                    |        |
  | 收入               | <      | 支出               | <      |
  | 项目               | 金额   | 项目               | 金额   |
  | 一、一般公共预算   | 120.00 | 一、一般公共服务   | 80.00  |
  |                    |        | 二、外交           |        |
  |                    |        | 八、社会保障和就业 | 40.00  |
  | 本年收入合计       | 120.00 | 本年支出合计       | 120.00 |
  | 上年结转           | 5.00   | 年终结转           | 5.00   |
  | 收入总计           | 125.00 | 支出总计           | 125.00 |`;

const expenditure = `
  | 2022年部门支出总表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 120.00 | 100.00   | 20.00    |
  | '2010301           | 行政运行 | 60.00  | 60.00    |          |
  | '2010302           | 一般行政 | 20.00  |          | 20.00    |
  | '2080505           | 养老保险 | 40.00  | 40.00    |          |`;

const inYuan = `
  | 2022年部门支出总表 |          |         |          |          |
  | 单位：元           |          |         |          |          |
  | 科目编码           | 科目名称 | 合计    | 基本支出 | 项目支出 |
  |                    | 合计     | 1200000 | 1000000  | 200000   |
  | '2010301           | 行政运行 | 600000  | 600000   |          |
  | '2010302           | 一般行政 | 200000  |          | 200000   |
  | '2080505           | 养老保险 | 400000  | 400000   |          |`;

const withSubtotals = `
  | 2022年部门支出总表 |              |        |          |          |
  | 单位：万元         |              |        |          |          |
  | 科目编码           | 科目名称     | 合计   | 基本支出 | 项目支出 |
  | '201               | 一般公共服务 | 80.00  | 60.00    | 20.00    |
  | '20103             | 政府办       | 80.00  | 60.00    | 20.00    |
  | '2010301           | 行政运行     | 60.00  | 60.00    |          |
  | '2010302           | 一般行政     | 20.00  |          | 20.00    |
  | '208               | 社会保障     | 40.00  | 40.00    |          |
  | '2080505           | 养老保险     | 40.00  | 40.00    |          |
  |                    | 合计         | 120.00 | 100.00   | 20.00    |`;

describeRule(expenditureAgreesWithSummary, {
  passes: [
    { it: "本年支出合计 and every 类", sheets: { 收支总表: summary, 支出总表: expenditure }, compared: 3 },
    { it: "收支总表 in 万元, 支出总表 in 元", sheets: { 收支总表: summary, 支出总表: inYuan }, compared: 3 },
    {
      it: "类 and 款 rows are not added beside their 项",
      sheets: { 收支总表: summary, 支出总表: withSubtotals },
      compared: 3,
    },
    {
      it: "支出总表 takes in 年终结转, as 支出总计 does",
      sheets: { 收支总表: summary, 支出总表: redrawn(expenditure, { C4: "125.00" }) },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "one 类 is off by one last place, and with it the total",
      sheets: { 收支总表: redrawn(summary, { D7: "40.01", D8: "120.01" }), 支出总表: expenditure },
      finds: [
        {
          at: "D8",
          because: "支出总表!C4",
          says: "部门收支总表「本年支出合计」为120.01，部门支出总表「合计」为120.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "D7",
          because: "支出总表!C7",
          says: "部门收支总表「社会保障和就业」为40.01，部门支出总表208类各项之和为40.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 类 is blank though its 项 are filled",
      sheets: { 收支总表: redrawn(summary, { D7: "" }), 支出总表: expenditure },
      finds: [
        {
          at: "D7",
          because: "支出总表!C7",
          says: "部门收支总表「社会保障和就业」为空，部门支出总表208类各项之和为40.00；两处应当一致，请补填。",
          fix: "空→40",
        },
      ],
    },
    {
      it: "a 类 with money has no 项",
      sheets: { 收支总表: redrawn(summary, { D6: "3.00" }), 支出总表: expenditure },
      finds: [
        {
          at: "D6",
          says: "部门收支总表「外交」为3.00，部门支出总表202类各项之和为0.00，相差3.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "100元 more than 万元 with two decimals can hide",
      sheets: { 收支总表: summary, 支出总表: redrawn(inYuan, { C7: "400100" }) },
      finds: [
        {
          at: "D7",
          because: "支出总表!C7",
          says: "部门收支总表「社会保障和就业」为40.00，部门支出总表208类各项之和为40.01，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "支出总表 is in 元 and does not say so",
      sheets: { 收支总表: summary, 支出总表: redrawn(inYuan, { A2: "" }) },
      because: ["D8", "D5", "D7"].map((at) => ({
        at,
        why: "有一张表没有写明单位，按元读就对得上；请在表上写明单位后再核对",
      })),
    },
    {
      it: "收支总表 does not print a 类 that 支出总表 has",
      sheets: { 收支总表: withoutRows(summary, 7), 支出总表: expenditure },
      because: [{ at: "B7", sheet: "支出总表", why: "部门收支总表中没有找到“社会保障和就业支出”一行" }],
    },
    {
      it: "the total is an error value",
      sheets: { 收支总表: summary, 支出总表: redrawn(expenditure, { C4: "#REF!" }) },
      because: [{ at: "D8", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 支出总表", sheets: summary, missing: ["expenditure"] }],
});
