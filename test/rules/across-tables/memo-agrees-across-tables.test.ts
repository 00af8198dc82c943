import { memoAgreesAcrossTables } from "../../../src/rules/across-tables/memo-agrees-across-tables";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";
import { fiscal, revenue, summary } from "./drawn-memos";

const all = { 收支: summary, 拨款: fiscal, 收入: revenue };

describeRule(memoAgreesAcrossTables, {
  passes: [
    { it: "three tables, and the spending side of one", sheets: all, compared: 3 },
    { it: "two tables", sheets: { 收支: summary, 收入: revenue }, compared: 1 },
    {
      it: "a part of the whole is a part in all of them",
      sheets: { 收支: redrawn(summary, { B6: "80.00" }), 收入: redrawn(revenue, { E5: "80.00" }) },
      compared: 1,
    },
    {
      it: "a blank says nothing against one other table",
      sheets: { 收支: redrawn(summary, { B6: "" }), 拨款: fiscal },
      compared: 1,
    },
    {
      it: "with money carried over the two sides may differ",
      sheets: { ...all, 拨款: redrawn(fiscal, { B9: "5.00", B10: "105.00", F6: "98.00" }) },
      compared: 2,
    },
    {
      it: "another 其中 is another fact",
      sheets: { ...all, 收支: redrawn(summary, { A6: "其中：专项收入", B6: "7.00" }) },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "another amount in 收入总表",
      sheets: { 收支: summary, 收入: redrawn(revenue, { E5: "90.00" }) },
      finds: [
        {
          at: "E5",
          sheet: "收入",
          because: "收支!B6",
          says: "部门收入总表「合计」其中：财政拨款为90.00，部门收支总表「其中：财政拨款」为100.00，相差10.00万元；说的是同一笔财政拨款，请核对，口径不同的请说明。",
        },
      ],
    },
    {
      it: "a blank where two other tables say it",
      sheets: { ...all, 收支: redrawn(summary, { B6: "" }) },
      finds: [
        {
          at: "B6",
          because: "拨款!B8",
          says: "部门收支总表「其中：财政拨款」为空，财政拨款收支总表「其中：财政拨款」为100.00；说的是同一笔财政拨款，请核对是否漏填。",
          fix: "空→100",
        },
      ],
    },
    {
      it: "the spending side of 财政拨款收支总表 says less than its income",
      sheets: { 拨款: redrawn(fiscal, { F6: "10.00" }) },
      finds: [
        {
          at: "F6",
          sheet: "拨款",
          because: "B8",
          says: "财政拨款收支总表「本年支出」其中：财政拨款为10.00，财政拨款收支总表「其中：财政拨款」为100.00，相差90.00万元；说的是同一笔财政拨款，请核对，口径不同的请说明。",
        },
      ],
    },
  ],
});
