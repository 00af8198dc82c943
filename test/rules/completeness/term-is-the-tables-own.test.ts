import { termIsTheTablesOwn } from "../../../src/rules/completeness/term-is-the-tables-own";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 部门收支总表           |        |                      |        |
  | 单位：万元             |        |                      |        |
  | 收入                   |        | 支出                 |        |
  | 项目                   | 金额   | 项目                 | 金额   |
  | 一、一般公共预算       | 100.00 | 一、一般公共服务支出 | 100.00 |
  | 二、财政专户管理资金收入 |      |                      |        |
  | 收入总计               | 100.00 | 支出总计             | 100.00 |`;

const text = (...sentences: string[]) =>
  ["第二部分 部门预算情况说明", "二、收入预算总体情况说明", ...sentences]
    .map((line) => `| ${line} |`)
    .join("\n");

const right = "某局2022年收入合计100.00万元，其中：一般公共预算100.00万元；财政专户管理资金收入0万元。";

describeRule(termIsTheTablesOwn, {
  passes: [
    { it: "the tables' own names", sheets: { 收支: summary, 说明: text(right) }, compared: 2 },
    {
      it: "tables that still print the older name",
      sheets: {
        收支: redrawn(summary, { A6: "二、财政专户管理的教育收费" }),
        说明: text(right.replace("财政专户管理资金", "专户管理的教育收费")),
      },
      compared: 1,
    },
    {
      it: "the 名词解释 may say what the money once was",
      sheets: {
        收支: summary,
        说明: text(
          right,
          "第三部分 名词解释",
          "一、财政专户管理资金：是指专户管理的教育收费等，原称预算外资金。",
        ),
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "专户管理的教育收费",
      sheets: { 收支: summary, 说明: text(right.replace("财政专户管理资金收入", "专户管理的教育收费")) },
      finds: [
        {
          at: "A3",
          sheet: "说明",
          quotes: "专户管理的教育收费",
          says: "情况说明写的是“专户管理的教育收费”，表中的名称是“财政专户管理资金”；同一项资金请用同一个名称。",
        },
      ],
    },
    {
      it: "公共财政预算, once in each paragraph",
      sheets: {
        收支: summary,
        说明: text(
          right.replace("一般公共预算", "公共财政预算拨款"),
          "其中公共财政预算支出100.00万元，用于保障机构运转。",
        ),
      },
      finds: [
        {
          at: "A3",
          sheet: "说明",
          quotes: "公共财政预算拨款",
          says: "情况说明写的是“公共财政预算拨款”，表中的名称是“一般公共预算”；同一项资金请用同一个名称。",
        },
        {
          at: "A4",
          sheet: "说明",
          quotes: "公共财政预算支出",
          says: "情况说明写的是“公共财政预算支出”，表中的名称是“一般公共预算”；同一项资金请用同一个名称。",
        },
      ],
    },
  ],
});
