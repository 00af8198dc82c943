import { amountIsANumber } from "../../../src/rules/values/amount-is-a-number";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const expenditure = `
  | 部门支出总表         |          |         |          |          |
  | 单位：万元           |          |         |          |          |
  | 科目编码             | 科目名称 | 合计    | 基本支出 | 项目支出 |
  |                      | 合计     | 1030.00 | 10.00    | 1020.00  |
  | '2010301             | 行政运行 | 10.00   | 10.00    |          |
  | '2010302             | 一般行政 | 1020.00 |          | 1020.00  |
  | 注：本表含上年结转。 |          |         |          |          |`;

const noFund = `
  | 政府性基金预算支出表                               |          |      |          |          |
  | 单位：万元                                         |          |      |          |          |
  | 科目编码                                           | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |                                                    |          |      |          |          |
  | 说明：本部门没有政府性基金预算支出，故此表无数据。 |          |      |          |          |`;

describeRule(amountIsANumber, {
  passes: [
    { it: "numbers and blanks, and a note below", sheets: expenditure, compared: 1 },
    {
      it: "“-”, 无 and a space are ways to leave a cell blank",
      sheets: redrawn(expenditure, { E5: "-", D6: "无", D4: "—" }),
      compared: 1,
    },
    {
      it: "numbers typed as text, with commas or at full width",
      sheets: redrawn(expenditure, { C6: "'1,020.00", E6: "'１０２０．００" }),
      compared: 1,
    },
    {
      it: "an empty table whose note says that there is nothing",
      sheets: { 支出: expenditure, 基金: noFund },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "words where an amount should be",
      sheets: redrawn(expenditure, { E6: "详见附表" }),
      finds: [
        {
          at: "E6",
          says: "部门支出总表「一般行政」项目支出小计填的是“详见附表”，不是数字，用到它的核对都没有做；请改填数字，没有金额的留空。",
        },
      ],
    },
    {
      it: "a number with its unit",
      sheets: redrawn(expenditure, { E6: "1020万元" }),
      finds: [
        {
          at: "E6",
          says: "部门支出总表「一般行政」项目支出小计填的是“1020万元”，不是数字，用到它的核对都没有做；请改填数字，没有金额的留空。",
        },
      ],
    },
    {
      it: "an error value",
      sheets: redrawn(expenditure, { E6: "=Sheet9!A1 → #REF!" }),
      finds: [
        {
          at: "E6",
          says: "部门支出总表「一般行政」项目支出小计是错误值#REF!，用到它的核对都没有做；请修正公式或改填数字。",
        },
      ],
    },
    {
      it: "both",
      sheets: redrawn(expenditure, { D5: "#DIV/0!", E6: "待定" }),
      finds: [
        {
          at: "D5",
          says: "部门支出总表「行政运行」基本支出小计是错误值#DIV/0!，用到它的核对都没有做；请修正公式或改填数字。",
        },
        {
          at: "E6",
          says: "部门支出总表「一般行政」项目支出小计填的是“待定”，不是数字，用到它的核对都没有做；请改填数字，没有金额的留空。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a header and nothing below it",
      sheets: withoutRows(expenditure, 4, 5, 6),
      because: [{ at: "A1", why: "部门支出总表只有表头，没有读到任何一行" }],
    },
  ],
});
