import { appropriationAgreesWithSummary } from "../../../src/rules/across-tables/appropriation-agrees-with-summary";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 部门收支总表       |        |                    |        |
  | 单位：万元         |        |                    |        |
  | 收入               | <      | 支出               | <      |
  | 项目               | 金额   | 项目               | 金额   |
  | 一、一般公共预算   | 100.00 | 一、一般公共服务   | 88.00  |
  | 二、政府性基金预算 | 30.00  | 八、社会保障和就业 | 12.00  |
  | 三、单位资金       |        | 十二、城乡社区事务 | 30.00  |
  | 收入总计           | 130.00 | 支出总计           | 130.00 |`;

const appropriation = `
  | 财政拨款收支总表       |        |                        |        |              |                |
  | 单位：万元             |        |                        |        |              |                |
  | 收入                   | <      | 支出                   | <      | <            | <              |
  | 项目                   | 金额   | 项目                   | 合计   | 一般公共预算 | 政府性基金预算 |
  | 一、一般公共预算拨款   | 100.00 | 一、一般公共服务支出   | 88.00  | 88.00        |                |
  | 二、政府性基金预算拨款 | 30.00  | 二、社会保障与就业支出 | 12.00  | 12.00        |                |
  |                        |        | 三、城乡社区支出       | 30.00  |              | 30.00          |
  | 收入合计               | 130.00 | 支出合计               | 130.00 | 100.00       | 30.00          |`;

const inYuan = redrawn(appropriation, {
  A2: "单位：元",
  B5: "1000000",
  B6: "300000",
  D5: "880000",
  E5: "880000",
  D6: "120000",
  E6: "120000",
  D7: "300000",
  F7: "300000",
  B8: "1300000",
  D8: "1300000",
  E8: "1000000",
  F8: "300000",
});

const withOwnFunds = redrawn(summary, { B7: "10.00", D5: "98.00", B8: "140.00", D8: "140.00" });

describeRule(appropriationAgreesWithSummary, {
  passes: [
    {
      it: "no other money: every source, the total and every 类 are equal",
      sheets: { 收支: summary, 拨款: appropriation },
      compared: 6,
    },
    { it: "收支总表 in 万元, 财政拨款收支总表 in 元", sheets: { 收支: summary, 拨款: inYuan }, compared: 6 },
    {
      it: "with 单位资金 财政拨款 is a part of each 类",
      sheets: { 收支: withOwnFunds, 拨款: appropriation },
      compared: 6,
    },
    {
      it: "a line of 收支总表 is blank: other money may be missing there, and nobody says that the tables must be equal",
      sheets: { 收支: redrawn(withOwnFunds, { B7: "" }), 拨款: appropriation },
      compared: 6,
    },
    {
      it: "the lines come to 收入总计, which is not 支出总计",
      sheets: { 收支: redrawn(withOwnFunds, { B7: "", B8: "130.00" }), 拨款: appropriation },
      compared: 6,
    },
  ],
  finds: [
    {
      it: "政府性基金 differs by a last place",
      sheets: { 收支: summary, 拨款: redrawn(appropriation, { B6: "30.01" }) },
      finds: [
        {
          at: "B6",
          sheet: "拨款",
          because: "收支!B6",
          says: "财政拨款收支总表「政府性基金预算拨款」为30.01，部门收支总表「政府性基金预算」为30.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 类 is blank in 财政拨款收支总表",
      sheets: { 收支: summary, 拨款: redrawn(appropriation, { D6: "", E6: "" }) },
      finds: [
        {
          at: "D6",
          sheet: "拨款",
          because: "收支!D6",
          says: "财政拨款收支总表「社会保障与就业支出」合计为空，部门收支总表「社会保障和就业」为12.00；两处应当一致，请补填。",
          fix: "空→12",
        },
      ],
    },
    {
      it: "财政拨款 of a 类 is more than all its money",
      sheets: { 收支: withOwnFunds, 拨款: redrawn(appropriation, { D6: "12.50" }) },
      finds: [
        {
          at: "D6",
          sheet: "拨款",
          because: "收支!D6",
          says: "财政拨款收支总表「社会保障与就业支出」合计为12.50，大于部门收支总表「社会保障和就业」的12.00，多出0.50万元；财政拨款不应大于部门全部收支，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a source is an error value",
      sheets: { 收支: redrawn(summary, { B6: "#N/A" }), 拨款: appropriation },
      because: [{ at: "B6", sheet: "拨款", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 收支总表", sheets: appropriation, missing: ["budget-summary"] }],
});
