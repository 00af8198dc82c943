import { codesInOrder } from "../../../src/rules/codes/codes-in-order";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const basic = `
  | 一般公共预算基本支出表   |            |                          |                |       |          |          |
  | 单位：万元               |            |                          |                |       |          |          |
  | 部门预算支出经济分类科目 | <          | 政府预算支出经济分类科目 | <              | 合计  | 人员经费 | 公用经费 |
  | 科目编码                 | 科目名称   | 科目编码                 | 科目名称       | ^     | ^        | ^        |
  | 合计                     |            |                          |                | 30.00 | 20.00    | 10.00    |
  | '30101                   | 基本工资   | '50101                   | 工资奖金津补贴 | 10.00 | 10.00    |          |
  | '30113                   | 住房公积金 | '50103                   | 住房公积金     | 10.00 | 10.00    |          |
  | '30201                   | 办公费     | '50201                   | 办公经费       | 10.00 |          | 10.00    |`;

const twoUnits = `
  | 部门支出总表 |          |                  |       |          |          |
  | 单位：万元   |          |                  |       |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计             | 20.00 | 20.00    |          |
  |              | '112001  | 某局本级         | 10.00 | 10.00    |          |
  | '2010301     |          | 行政运行         | 5.00  | 5.00     |          |
  | '2080505     |          | 养老保险         | 5.00  | 5.00     |          |
  |              | '112002  | 某局服务中心     | 10.00 | 10.00    |          |
  | '2010350     |          | 事业运行         | 5.00  | 5.00     |          |
  | '2080505     |          | 养老保险         | 5.00  | 5.00     |          |`;

describeRule(codesInOrder, {
  passes: [
    { it: "from small to large", sheets: basic, compared: 1 },
    {
      it: "by the government code, and within it by the other",
      sheets: redrawn(basic, {
        A6: "'30113",
        C6: "'50103",
        A7: "'30103",
        C7: "'50199",
      }),
      compared: 1,
    },
    { it: "each unit by itself", sheets: twoUnits, compared: 2 },
    {
      it: "a code printed twice: of several units, in an order of their own",
      sheets: redrawn(basic, { A8: "'30101" }),
      compared: 1,
    },
    {
      it: "人员经费 first: 301, 303, then 302",
      sheets: redrawn(basic, { A7: "'30302", B7: "退休费", C7: "'50905" }),
      compared: 1,
    },
    {
      it: "a subtotal below its rows is not out of order",
      sheets: redrawn(basic, { A7: "'301", B7: "工资福利支出", C7: "" }),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one row stands too low",
      sheets: redrawn(basic, { A6: "'30113", A7: "'30103", C6: "'50501", C7: "'50501" }),
      finds: [
        {
          at: "B7",
          because: "B6",
          says: "一般公共预算基本支出表「住房公积金」（30103）排在30113之后，科目没有按编码顺序排列；不影响合计，可以重新排序。",
        },
      ],
    },
    {
      it: "once for a table, whatever else falls",
      sheets: redrawn(twoUnits, { A6: "'2101101", A9: "'2210201" }),
      finds: [
        {
          at: "C7",
          because: "C6",
          says: "部门支出总表「养老保险」（2080505）排在2101101之后，科目没有按编码顺序排列；不影响合计，可以重新排序。",
        },
      ],
    },
  ],
});
