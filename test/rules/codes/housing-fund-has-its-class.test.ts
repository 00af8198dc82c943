import { housingFundHasItsClass } from "../../../src/rules/codes/housing-fund-has-its-class";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const basic = `
  | 一般公共预算基本支出表 |            |       |          |          |
  | 单位：万元             |            |       |          |          |
  | 科目编码               | 科目名称   | 合计  | 人员经费 | 公用经费 |
  |                        | 合计       | 32.51 | 32.51    |          |
  | '30101                 | 基本工资   | 20.00 | 20.00    |          |
  | '30113                 | 住房公积金 | 12.51 | 12.51    |          |`;

const general = `
  | 一般公共预算支出表 |            |       |          |          |
  | 单位：万元         |            |       |          |          |
  | 科目编码           | 科目名称   | 合计  | 基本支出 | 项目支出 |
  |                    | 合计       | 32.51 | 32.51    |          |
  | '2010301           | 行政运行   | 20.00 | 20.00    |          |
  | '2210201           | 住房公积金 | 12.51 | 12.51    |          |`;

describeRule(housingFundHasItsClass, {
  passes: [
    { it: "2210201", sheets: { 基本: basic, 一般: general }, compared: 1 },
    {
      it: "printed down to the 类 only",
      sheets: { 基本: basic, 一般: redrawn(general, { A6: "'221", B6: "住房保障支出" }) },
      compared: 1,
    },
    {
      it: "another amount than the table of 经济分类: that is another rule's",
      sheets: { 基本: basic, 一般: redrawn(general, { C6: "11.00", D6: "11.00" }) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "it is somewhere in 行政运行",
      sheets: { 基本: basic, 一般: redrawn(withoutRows(general, 6), { C5: "32.51", D5: "32.51" }) },
      finds: [
        {
          at: "B6",
          says: "一般公共预算基本支出表「住房公积金」为12.51万元，一般公共预算支出表中住房保障支出（221）没有金额；住房公积金通常列2210201，请核实列在哪个科目，或说明原因。",
        },
      ],
    },
    {
      it: "the row of 221 is an empty one of the template",
      sheets: { 基本: basic, 一般: redrawn(general, { C5: "32.51", D5: "32.51", C6: "0.00", D6: "" }) },
      finds: [
        {
          at: "B6",
          says: "一般公共预算基本支出表「住房公积金」为12.51万元，一般公共预算支出表中住房保障支出（221）没有金额；住房公积金通常列2210201，请核实列在哪个科目，或说明原因。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 基本支出表", sheets: general, missing: ["basic-expenditure"] }],
});
