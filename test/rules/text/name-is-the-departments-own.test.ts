import { nameIsTheDepartmentsOwn } from "../../../src/rules/text/name-is-the-departments-own";
import { describeRule } from "../describe-rule";

const table = (name = "部门名称：新乡市教育局") => `
  | 部门支出总表 |          |                  |       |          |          |
  | ${name} |     |                  |       |          |          |
  | 单位：万元   |          |                  |       |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计             | 30.00 | 30.00    |          |
  |              | '205001  | 新乡市教育局     | 20.00 | 20.00    |          |
  | '2050101     |          | 行政运行         | 20.00 | 20.00    |          |
  |              | '205002  | 平原示范区少年宫管理中心 | 10.00 | 10.00    |          |
  | '2050199     |          | 其他教育         | 10.00 | 10.00    |          |`;

const text = (lines: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    part: "第一部分 新乡市教育局概况",
    duties: "一、新乡市教育局主要职责",
    duty: "负责全市教育工作，监督管理长垣县职业教育集团中心的校舍。",
    units: "二、预算单位构成",
    unit: "编入预算的单位包括新乡市教育局机关、获嘉县电教馆。",
    statement: "第二部分 新乡市教育局2022年部门预算情况说明",
    total: "一、收入支出预算总体情况说明",
    totals: "新乡市教育局2022年收入总计30.00万元，支出总计30.00万元。",
    spending: "三、支出预算总体情况说明",
    spent: "我局2022年支出合计30.00万元。",
    ...lines,
  })
    .map(([, line]) => `| ${line} |`)
    .join("\n");

const drawn = (lines?: Readonly<Record<string, string>>, name?: string) => ({
  情况说明: text(lines),
  支出: table(name),
});

describeRule(nameIsTheDepartmentsOwn, {
  passes: [
    { it: "the department's own name; 我局 is no name", sheets: drawn(), compared: 4 },
    {
      it: "short for the same, with spaces and brackets",
      sheets: drawn({
        totals: "市教育局（本级）2022年收入总计30.00万元。",
        spent: "新乡市 教育局 2022 年支出合计30.00万元。",
      }),
      compared: 5,
    },
    {
      it: "a unit that the tables list",
      sheets: drawn({ spent: "平原示范区少年宫管理中心2022年支出合计10.00万元。" }),
      compared: 4,
    },
    {
      it: "a unit that the 预算单位构成 lists",
      sheets: drawn({ spent: "获嘉县电教馆2022年支出合计1.00万元。" }),
      compared: 4,
    },
    {
      it: "those above, and what the budget rests on",
      sheets: drawn({
        spent: "新乡市财政局2022年部门预算公开有统一要求。根据卫辉市水利局2022年收入编制。",
        more: "中共新乡市委2022年部门预算说明另行公开。",
      }),
      compared: 4,
    },
    {
      it: "another department in a sentence about something else",
      sheets: drawn({ spent: "支出合计30.00万元，由卫辉市水利局2022年移交的办公楼维修支出10.00万元。" }),
      compared: 4,
    },
    {
      it: "a text about another department throughout: whose the tables are, nobody can tell",
      sheets: drawn({
        part: "第一部分 卫辉市水利局概况",
        duties: "一、卫辉市水利局主要职责",
        statement: "第二部分 卫辉市水利局2022年部门预算情况说明",
      }),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "another department's name left in a sentence about this budget",
      sheets: drawn({ spent: "卫辉市水利局2022年支出合计30.00万元。" }),
      finds: [
        {
          at: "A10",
          quotes: "卫辉市水利局",
          says: "“情况说明”「三、支出预算总体情况说明」写的是“卫辉市水利局”，而各表和说明的其他4处写的是“新乡市教育局”；请核对是不是套用模板没有改，确实说的是另一个单位的请写明。",
        },
      ],
    },
    {
      it: "another city's department of the same name; told once",
      sheets: drawn({
        spent: "卫辉市教育局 2022年度支出合计30.00万元。",
        more: "卫辉市教育局2022年“三公”经费预算为0万元。",
      }),
      finds: [
        {
          at: "A10",
          because: "A11",
          quotes: "卫辉市教育局",
          says: "“情况说明”「三、支出预算总体情况说明」写的是“卫辉市教育局”，而各表和说明的其他4处写的是“新乡市教育局”；请核对是不是套用模板没有改，确实说的是另一个单位的请写明。",
        },
      ],
    },
    {
      it: "in a heading",
      sheets: drawn({ statement: "第二部分 卫辉市水利局2022年部门预算情况说明" }),
      finds: [
        {
          at: "A6",
          quotes: "卫辉市水利局",
          says: "“情况说明”标题「第二部分 卫辉市水利局2022年部门预算情况说明」写的是“卫辉市水利局”，而各表和说明的其他3处写的是“新乡市教育局”；请核对是不是套用模板没有改，确实说的是另一个单位的请写明。",
        },
      ],
    },
  ],
});
