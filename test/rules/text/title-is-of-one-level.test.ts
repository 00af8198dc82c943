import { titleIsOfOneLevel } from "../../../src/rules/text/title-is-of-one-level";
import { describeRule } from "../describe-rule";

const table = (title: string) => `
  | ${title} |          |       |          |          |
  | 单位：万元 |          |       |          |          |
  | 科目编码 | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |          | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301 | 行政运行 | 30.00 | 10.00    | 20.00    |`;

const revenue = (title: string) => `
  | ${title} |          |       |              |
  | 单位：万元 |          |       |              |
  | 科目编码 | 科目名称 | 合计  | 一般公共预算 |
  |          | 合计     | 30.00 | 30.00        |
  | '2010301 | 行政运行 | 30.00 | 30.00        |`;

const summary = (title: string) => `
  | ${title}     |        |                      |        |
  | 单位：万元       |        |                      |        |
  | 收入             | <      | 支出                 | <      |
  | 项目             | 金额   | 项目                 | 金额   |
  | 一、一般公共预算 | 30.00  | 一、一般公共服务支出 | 30.00  |
  | 收入总计         | 30.00  | 支出总计             | 30.00  |`;

const contents = (...lines: string[]) => ["目录", ...lines].map((line) => `| ${line} |`).join("\n");

const listed = contents(
  "第一部分 新乡市教育局概况",
  "一、主要职责",
  "第二部分 新乡市教育局2022年部门预算情况说明",
  "一、收入支出预算总体情况说明",
  "附件：新乡市教育局2022年度部门预算表",
);

const text = (cover: string, heading = "第二部分 新乡市教育局2022年部门预算情况说明") =>
  [
    cover,
    "第一部分 新乡市教育局概况",
    "一、主要职责",
    "本单位负责全市教育工作，我部门编制本单位预算。",
    heading,
    "一、收入支出预算总体情况说明",
    "新乡市教育局2022年收入总计30.00万元，支出总计30.00万元。",
  ]
    .map((line) => `| ${line} |`)
    .join("\n");

describeRule(titleIsOfOneLevel, {
  passes: [
    {
      it: "部门预算 throughout; 我部门 and 本单位 in sentences are the same department",
      sheets: { 目录: listed, 情况说明: text("新乡市教育局2022年度部门预算") },
      compared: 4,
    },
    {
      it: "a unit's budget whose tables a system titles 部门",
      sheets: {
        目录: contents(
          "第二部分 新乡市第一小学2022年单位预算情况说明",
          "一、收入支出预算总体情况说明",
          "附件：新乡市第一小学2022年度单位预算表",
        ),
        情况说明: text("新乡市第一小学2022年度单位预算", "第二部分 2022年单位预算情况说明"),
        收支: summary("2022年部门收支总表"),
        收入: revenue("2022年部门收入总表"),
        支出: table("2022年部门支出总表"),
      },
      compared: 7,
    },
    {
      it: "a unit's budget beside its department's is asked by nobody; the tables agree",
      sheets: {
        目录: listed,
        情况说明: text("新乡市第一小学2022年度单位预算"),
        收支: summary("部门收支总表"),
        收入: revenue("部门收入总表"),
        支出: table("部门支出总表"),
      },
      compared: 3,
    },
    {
      it: "two titles against two; the tables agree",
      sheets: {
        目录: contents("第二部分 2022年单位预算情况说明", "附件：2022年单位预算表"),
        情况说明: text("2022年部门预算", "第二部分 2022年部门预算情况说明"),
        收支: summary("部门收支总表"),
        收入: revenue("部门收入总表"),
        支出: table("部门支出总表"),
      },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "the cover says 单位预算",
      sheets: { 目录: listed, 情况说明: text("新乡市教育局2022年度单位预算") },
      finds: [
        {
          at: "A1",
          sheet: "情况说明",
          quotes: "新乡市教育局2022年度单位预算",
          says: "“新乡市教育局2022年度单位预算”写的是“单位预算”，其他3处标题写的是“部门预算”；请核对是哪一级的预算，统一标题。",
        },
      ],
    },
    {
      it: "one heading of a unit's budget says 部门预算",
      sheets: {
        目录: contents("第二部分 2022年单位预算情况说明", "附件：2022年单位预算表"),
        情况说明: text("2022年单位预算", "第二部分 2022 年部门预算情况说明"),
      },
      finds: [
        {
          at: "A5",
          sheet: "情况说明",
          quotes: "第二部分 2022 年部门预算情况说明",
          says: "“第二部分 2022 年部门预算情况说明”写的是“部门预算”，其他3处标题写的是“单位预算”；请核对是哪一级的预算，统一标题。",
        },
      ],
    },
    {
      it: "one table of four",
      sheets: {
        收支: summary("2022年部门收支总表"),
        收入: revenue("2022年部门收入总表"),
        支出: table("2022年部门支出总表"),
        又一张: table("2022年单位支出总表"),
      },
      finds: [
        {
          at: "A1",
          sheet: "又一张",
          says: "“2022年单位支出总表”写的是“单位”，其他3处标题写的是“部门”；请核对是哪一级的预算，统一标题。",
        },
      ],
    },
  ],
});
