import { revenueAgreesWithSummary } from "../../../src/rules/across-tables/revenue-agrees-with-summary";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 部门收支总表             |        |                  |        |
  | 单位：万元               |        |                  |        |
  | 收入                     | <      | 支出             | <      |
  | 项目                     | 金额   | 项目             | 金额   |
  | 一、一般公共预算         | 100.00 | 一、一般公共服务 | 130.00 |
  | 其中：财政拨款           | 90.00  |                  |        |
  | 二、财政专户管理资金收入 | 20.00  |                  |        |
  | 三、事业收入             | 7.00   |                  |        |
  | 四、其他收入             |        |                  |        |
  | 本年收入合计             | 127.00 | 本年支出合计     | 130.00 |
  | 上年结转结余             | 3.00   | 年终结转         |        |
  | 收入总计                 | 130.00 | 支出总计         | 130.00 |`;

const revenue = `
  | 部门收入总表 |          |        |              |                |                  |          |          |          |
  | 单位：万元   |          |        |              |                |                  |          |          |          |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | 政府性基金预算 | 财政专户管理资金 | 事业收入 | 其他收入 | 上年结转 |
  |              | 合计     | 130.00 | 100.00       |                | 20.00            | 7.00     |          | 3.00     |
  | '2050201     | 学前教育 | 130.00 | 100.00       |                | 20.00            | 7.00     |          | 3.00     |`;

const oneLine = `
  | 部门收支总表     |        |                  |        |
  | 单位：万元       |        |                  |        |
  | 收入             | <      | 支出             | <      |
  | 项目             | 金额   | 项目             | 金额   |
  | 一、财政拨款收入 | 115.00 | 一、一般公共服务 | 127.00 |
  | 二、事业收入     | 7.00   |                  |        |
  | 三、其他收入     | 5.00   |                  |        |
  | 收入总计         | 127.00 | 支出总计         | 127.00 |`;

const byKind = `
  | 部门收入总表 |          |        |              |                |          |              |          |
  | 单位：万元   |          |        |              |                |          |              |          |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | 政府性基金预算 | 事业收入 | 上级补助收入 | 其他收入 |
  |              | 合计     | 127.00 | 100.00       | 15.00          | 7.00     | 2.00         | 3.00     |
  | '2050201     | 学前教育 | 127.00 | 100.00       | 15.00          | 7.00     | 2.00         | 3.00     |`;

describeRule(revenueAgreesWithSummary, {
  passes: [
    { it: "收入总计 and every source with a column", sheets: { 收支: summary, 收入: revenue }, compared: 5 },
    {
      it: "a blank total of a column stands for its rows",
      sheets: { 收支: summary, 收入: redrawn(revenue, { F4: "" }) },
      compared: 5,
    },
    {
      it: "财政拨款收入 in one line is all its budgets; what has no line of its own is in 其他收入",
      sheets: { 收支: oneLine, 收入: byKind },
      compared: 4,
    },
  ],
  finds: [
    {
      it: "财政拨款收入 in one line is not the sum of its budgets",
      sheets: { 收支: redrawn(oneLine, { B5: "100.00" }), 收入: byKind },
      finds: [
        {
          at: "B5",
          because: "收入!D4 收入!E4",
          says: "部门收支总表「财政拨款收入」为100.00，部门收入总表「合计」相应各列之和为115.00，相差15.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a source differs",
      sheets: { 收支: summary, 收入: redrawn(revenue, { G4: "7.01" }) },
      finds: [
        {
          at: "B8",
          because: "收入!G4",
          says: "部门收支总表「事业收入」为7.00，部门收入总表「合计」事业收入为7.01，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a source is left out of 收支总表",
      sheets: { 收支: redrawn(summary, { B8: "" }), 收入: revenue },
      finds: [
        {
          at: "B8",
          because: "收入!G4",
          says: "部门收支总表「事业收入」为空，部门收入总表「合计」事业收入为7.00；两处应当一致，请补填。",
          fix: "空→7",
        },
      ],
    },
    {
      it: "a source is left out of 收入总表",
      sheets: { 收支: redrawn(summary, { B9: "1.00" }), 收入: revenue },
      finds: [
        {
          at: "H4",
          sheet: "收入",
          because: "收支!B9",
          says: "部门收入总表「合计」其他收入为空，部门收支总表「其他收入」为1.00；两处应当一致，请补填。",
          fix: "空→1",
        },
      ],
    },
    {
      it: "the totals differ",
      sheets: { 收支: summary, 收入: redrawn(revenue, { C4: "127.00" }) },
      finds: [
        {
          at: "B12",
          because: "收入!C4",
          says: "部门收支总表「收入总计」为130.00，部门收入总表「合计」为127.00，相差3.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a source is a text",
      sheets: { 收支: redrawn(summary, { B7: "约20" }), 收入: revenue },
      because: [{ at: "B7", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 收入总表", sheets: summary, missing: ["revenue"] }],
});
