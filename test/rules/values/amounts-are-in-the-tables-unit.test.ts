import { amountsAreInTheTablesUnit } from "../../../src/rules/values/amounts-are-in-the-tables-unit";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |          |         |          |          |
  | 单位：万元   |          |         |          |          |
  | 科目编码     | 科目名称 | 合计    | 基本支出 | 项目支出 |
  |              | 合计     | 1000.00 | 900.00   | 100.00   |
  | '2010301     | 行政运行 | 884.00  | 834.00   | 50.00    |
  | '2010302     | 一般事务 | 116.00  | 66.00    | 50.00    |`;

const inYuan = `
  | 部门支出总表 |          |             |            |            |
  | 单位：元     |          |             |            |            |
  | 科目编码     | 科目名称 | 合计        | 基本支出   | 项目支出   |
  |              | 合计     | 10000000.00 | 9000000.00 | 1000000.00 |
  | '2010301     | 行政运行 | 8840000.00  | 8340000.00 | 500000.00  |
  | '2010302     | 一般事务 | 1160000.00  | 660000.00  | 500000.00  |`;

const summary = `
  | 部门收支总表     |         |                      |         |
  | 单位：万元       |         |                      |         |
  | 收入             | <       | 支出                 | <       |
  | 项目             | 金额    | 项目                 | 金额    |
  | 一、一般公共预算 | 1000.00 | 一、一般公共服务支出 | 1000.00 |
  | 本年收入合计     | 1000.00 | 本年支出合计         | 1000.00 |
  | 收入总计         | 1000.00 | 支出总计             | 1000.00 |`;

const units = `
  | 部门支出总表 |          |                  |         |          |          |
  | 单位：万元   |          |                  |         |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计    | 基本支出 | 项目支出 |
  |              |          | 合计             | 1000.00 | 900.00   | 100.00   |
  |              | '112001  | 某局本级         | 884.00  | 834.00   | 50.00    |
  | '2010301     |          | 行政运行         | 884.00  | 834.00   | 50.00    |
  |              | '112002  | 某局服务中心     | 116.00  | 66.00    | 50.00    |
  | '2010350     |          | 事业运行         | 116.00  | 66.00    | 50.00    |`;

describeRule(amountsAreInTheTablesUnit, {
  passes: [
    { it: "everything in 万元", sheets: expenditure, compared: 1 },
    {
      it: "large amounts that add up",
      sheets: redrawn(expenditure, {
        C4: "8340166.00",
        D4: "8340066.00",
        C5: "8340050.00",
        D5: "8340000.00",
      }),
      compared: 1,
    },
    {
      it: "a large amount that no other unit makes right",
      sheets: redrawn(expenditure, { D5: "8350000.00" }),
      compared: 1,
    },
    {
      it: "a hundred times too much is a slip of the point, not a unit",
      sheets: redrawn(expenditure, { D5: "83400.00" }),
      compared: 1,
    },
    {
      it: "an amount that is nothing in 元 proves nothing by vanishing",
      sheets: redrawn(expenditure, { C6: "50.00", D6: "66.00", C4: "934.00", D4: "834.00" }),
      compared: 1,
    },
    { it: "tables that each say their own unit", sheets: { 收支: summary, 支出: inYuan }, compared: 2 },
    {
      it: "two tables of the same digits, and nobody can tell whose unit is wrong",
      sheets: {
        收支: summary,
        支出: redrawn(expenditure, { A2: "单位：元" }),
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "one cell in 元: its row and its column hold once it is read so",
      sheets: redrawn(expenditure, { D5: "8340000.00" }),
      finds: [
        {
          at: "D5",
          because: "C5 E5",
          says: "部门支出总表「行政运行」基本支出小计填的是8340000.00，本表的单位是万元；按元读合834.00万元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",
          fix: "8340000→834",
        },
      ],
    },
    {
      it: "with 角 and 分, rounded as the table prints",
      sheets: redrawn(expenditure, { D5: "8340049.99" }),
      finds: [
        {
          at: "D5",
          because: "C5 E5",
          says: "部门支出总表「行政运行」基本支出小计填的是8340049.99，本表的单位是万元；按元读合834.004999万元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",
          fix: "8340049.99→834",
        },
      ],
    },
    {
      it: "one cell in 万元 in a table of 元",
      sheets: redrawn(inYuan, { D5: "834.00" }),
      finds: [
        {
          at: "D5",
          because: "C5 E5",
          says: "部门支出总表「行政运行」基本支出小计填的是834.00，本表的单位是元；按万元读合8340000.00元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按万元填的，是的请换算成元。",
          fix: "834→8340000",
        },
      ],
    },
    {
      it: "the column's total is worked out and will follow; a text stays a text",
      sheets: redrawn(expenditure, { D5: "'8340000.00", D4: "=SUM(D5:D6) → 8340066.00" }),
      finds: [
        {
          at: "D5",
          because: "C5 E5",
          says: "部门支出总表「行政运行」基本支出小计填的是8340000.00，本表的单位是万元；按元读合834.00万元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",
          fix: "“8340000.00”→“834.00”",
        },
      ],
    },
    {
      it: "a formula is not written over",
      sheets: redrawn(expenditure, { D5: "=A1+B1 → 8340000.00" }),
      finds: [
        {
          at: "D5",
          because: "C5 E5",
          says: "部门支出总表「行政运行」基本支出小计填的是8340000.00，本表的单位是万元；按元读合834.00万元，部门支出总表「行政运行」合计与其各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",
        },
      ],
    },
    {
      it: "the totals took it in as it stands, and only another table tells; they are put right too",
      sheets: {
        收支: summary,
        支出: redrawn(expenditure, {
          D5: "8340000.00",
          C5: "8340050.00",
          D4: "=SUM(D5:D6) → 8340066.00",
          C4: "8340166.00",
        }),
      },
      finds: [
        {
          at: "D5",
          sheet: "支出",
          because: "收支!D5 C5 C6",
          says: "部门支出总表「行政运行」基本支出小计填的是8340000.00，本表的单位是万元；按元读合834.00万元，部门收支总表「一般公共服务支出」与部门支出总表201类各项之和就对得上。请核对是不是按元填的，是的请换算成万元。",
          fix: "8340000→834，8340050→884，8340166→1000",
        },
      ],
    },
    {
      it: "a whole row, which adds up by itself",
      sheets: redrawn(expenditure, { C5: "8840000.00", D5: "8340000.00", E5: "500000.00" }),
      finds: [
        {
          at: "C5",
          because: "D5 E5 C4 C6",
          says: "部门支出总表「行政运行」一行的数（如8840000.00）像是按元填的，本表的单位是万元；按元读合884.00万元，部门支出总表「合计」与其各项之和就对得上。请核对，是的请都换算成万元。",
          fix: "8840000→884，8340000→834，500000→50",
        },
      ],
    },
    {
      it: "a whole unit with its rows",
      sheets: redrawn(units, {
        D7: "1160000.00",
        E7: "660000.00",
        F7: "500000.00",
        D8: "1160000.00",
        E8: "660000.00",
        F8: "500000.00",
      }),
      finds: [
        {
          at: "D7",
          because: "E7 F7 D8 E8 F8 D4 D5",
          says: "部门支出总表「某局服务中心」及其下各行的数（如1160000.00）像是按元填的，本表的单位是万元；按元读合116.00万元，部门支出总表「合计」与其各项之和就对得上。请核对，是的请都换算成万元。",
          fix: "1160000→116，660000→66，500000→50，1160000→116，660000→66，500000→50",
        },
      ],
    },
    {
      it: "a whole column",
      sheets: redrawn(expenditure, { D4: "9000000.00", D5: "8340000.00", D6: "660000.00" }),
      finds: [
        {
          at: "D4",
          because: "D5 D6 C4 E4",
          says: "部门支出总表“基本支出小计”一列的数（如9000000.00）像是按元填的，本表的单位是万元；按元读合900.00万元，部门支出总表「合计」与其各项之和就对得上。请核对，是的请都换算成万元。",
          fix: "9000000→900，8340000→834，660000→66",
        },
      ],
    },
    {
      it: "a whole table under another unit's line",
      sheets: { 收支: summary, 支出: redrawn(inYuan, { A2: "单位：万元" }) },
      finds: [
        {
          at: "A2",
          sheet: "支出",
          because: "收支!D6 C4",
          says: "部门支出总表的单位是万元，各数（如10000000.00）却像是按元填的；按元读合1000.00万元，部门收支总表「本年支出合计」与部门支出总表「合计」就对得上。请核对，改正表上的单位，或把各数换算成万元。",
        },
      ],
    },
    {
      it: "a table of 元 without a line of its unit",
      sheets: { 收支: summary, 支出: redrawn(inYuan, { A2: "" }) },
      finds: [
        {
          at: "A1",
          sheet: "支出",
          because: "收支!D6 C4",
          says: "部门支出总表没有写明单位，现在按万元核对；各数（如10000000.00）按元读合1000.00万元，部门收支总表「本年支出合计」与部门支出总表「合计」就对得上。请在表上写明单位。",
        },
      ],
    },
    {
      it: "a table of 千元 under 元",
      sheets: {
        收支: summary,
        支出: redrawn(expenditure, {
          A2: "单位：元",
          C4: "10000.00",
          D4: "9000.00",
          E4: "1000.00",
          C5: "8840.00",
          D5: "8340.00",
          E5: "500.00",
          C6: "1160.00",
          D6: "660.00",
          E6: "500.00",
        }),
      },
      finds: [
        {
          at: "A2",
          sheet: "支出",
          because: "收支!D6 C4",
          says: "部门支出总表的单位是元，各数（如10000.00）却像是按千元填的；按千元读合10000000.00元，部门收支总表「本年支出合计」与部门支出总表「合计」就对得上。请核对，改正表上的单位，或把各数换算成元。",
        },
      ],
    },
  ],
});
