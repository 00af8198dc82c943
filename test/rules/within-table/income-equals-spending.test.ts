import { incomeEqualsSpending } from "../../../src/rules/within-table/income-equals-spending";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 2022年部门收支总表 |        |                    |        |
  | 单位：万元         |        |                    |        |
  | 收入               | <      | 支出               | <      |
  | 项目               | 金额   | 项目               | 金额   |
  | 一、一般公共预算   | 100.00 | 一、一般公共服务   | 90.00  |
  | 二、事业收入       | 20.00  | 八、社会保障和就业 | 35.00  |
  | 本年收入合计       | 120.00 | 本年支出合计       | 125.00 |
  | 上年结转结余       | 10.00  | 年终结转结余       | 5.00   |
  | 收入总计           | 130.00 | 支出总计           | 130.00 |`;

const appropriation = `
  | 财政拨款收支总表     |       |                  |       |              |
  | 单位：元             |       |                  |       |              |
  | 收入                 | <     | 支出             | <     | <            |
  | 项目                 | 金额  | 项目             | 合计  | 一般公共预算 |
  | 一、一般公共预算拨款 | 50000 | 一、一般公共服务 | 50000 | 50000        |
  | 收入合计             | 50000 | 支出合计         | 50000 | 50000        |`;

describeRule(incomeEqualsSpending, {
  passes: [
    { it: "结转 on both sides of 收支总表", sheets: summary, compared: 2 },
    {
      it: "财政拨款收支总表: 收入合计 against 支出合计's own 合计 column",
      sheets: appropriation,
      compared: 2,
    },
    {
      it: "each table is weighed in its own unit",
      sheets: { 收支总表: summary, 财政拨款: appropriation },
      compared: 4,
    },
    {
      it: "a blank 总计 row on both sides leaves the parts to compare",
      sheets: redrawn(summary, { B9: "", D9: "" }),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the two totals differ by one last place",
      sheets: redrawn(summary, { B9: "130.01" }),
      finds: [
        {
          at: "B9",
          because: "D9",
          says: "部门收支总表「收入总计」为130.01，「支出总计」为130.00，相差0.01万元，收支不平衡；请核对两边的合计。",
        },
      ],
    },
    {
      it: "收入总计 is blank",
      sheets: redrawn(summary, { B9: "" }),
      finds: [
        {
          at: "B9",
          because: "D9",
          says: "部门收支总表「收入总计」为空，「支出总计」为130.00；请补填。",
          fix: "空→130",
        },
      ],
    },
    {
      it: "支出总计 is blank",
      sheets: redrawn(summary, { D9: "" }),
      finds: [
        {
          at: "D9",
          because: "B9",
          says: "部门收支总表「支出总计」为空，「收入总计」为130.00；请补填。",
          fix: "空→130",
        },
      ],
    },
    {
      it: "the totals are equal and their parts are not",
      sheets: redrawn(summary, { D8: "6.00" }),
      finds: [
        {
          at: "B9",
          because: "B7 B8 D7 D8",
          says: "部门收支总表「收入总计」各组成项之和为130.00，「支出总计」各组成项之和为131.00，相差1.00万元，收支不平衡；请核对两边的合计。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "支出总计 is an error value",
      sheets: redrawn(summary, { D9: "#VALUE!" }),
      because: [{ at: "B9", why: "参与核对的单元格里不是数字" }],
    },
  ],
});
