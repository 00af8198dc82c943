import { memoFillsItsRows } from "../../../src/rules/across-tables/memo-fills-its-rows";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";
import { redrawn } from "../redrawn";
import { fiscal, revenue, summary } from "./drawn-memos";

const all = { 收支: summary, 拨款: fiscal, 收入: revenue };

describeRule(memoFillsItsRows, {
  passes: [
    { it: "every row with money, of both tables", sheets: all, compared: 7 },
    { it: "two totals are enough", sheets: { 收支: summary, 收入: revenue }, compared: 3 },
    {
      it: "one total that says otherwise is judged elsewhere",
      sheets: { ...all, 收支: redrawn(summary, { B6: "10.00" }) },
      compared: 7,
    },
  ],
  finds: [
    {
      it: "a row of 收入总表 has less",
      sheets: { ...all, 收入: redrawn(revenue, { E6: "80.00" }) },
      finds: [
        {
          at: "E6",
          sheet: "收入",
          because: "D6",
          says: "部门收入总表「行政运行」其中：财政拨款为80.00，本行一般公共预算为90.00，相差10.00万元；合计中一般公共预算全部是财政拨款，各行也应相等，请核对或说明。",
        },
      ],
    },
    {
      it: "a row is blank",
      sheets: { ...all, 拨款: redrawn(fiscal, { F7: "" }) },
      finds: [
        {
          at: "F7",
          sheet: "拨款",
          because: "E7",
          says: "财政拨款收支总表「一般公共服务支出」其中：财政拨款为空，本行一般公共预算为90.00；合计中一般公共预算全部是财政拨款，请核对是否漏填。",
          fix: "空→90",
        },
      ],
    },
  ],
});

describeSilence(memoFillsItsRows, {
  "where one total alone says so": { 收入: redrawn(revenue, { E6: "80.00" }) },
  "where a part of 一般公共预算 is no 财政拨款": {
    收支: redrawn(summary, { B6: "80.00" }),
    收入: redrawn(revenue, { E5: "80.00", E6: "70.00" }),
  },
  "of a column that is filled in its total only": {
    收支: summary,
    收入: redrawn(revenue, { E6: "", E7: "" }),
  },
});
