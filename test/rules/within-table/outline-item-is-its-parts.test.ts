import { outlineItemIsItsParts } from "../../../src/rules/within-table/outline-item-is-its-parts";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const appropriation = `
  | 财政拨款收支总表         |        |                        |        |              |                |
  | 单位：万元               |        |                        |        |              |                |
  | 收入                     | <      | 支出                   | <      | <            | <              |
  | 项目                     | 金额   | 项目                   | 合计   | 一般公共预算 | 政府性基金预算 |
  | 一、本年收入             | 130.00 | 一、本年支出           | 130.00 | 100.00       | 30.00          |
  | （一）一般公共预算拨款   | 100.00 | （一）一般公共服务支出 | 95.00  | 95.00        |                |
  | （二）政府性基金预算拨款 | 30.00  | （二）城乡社区支出     | 30.00  |              | 30.00          |
  | 二、上年结转             |        | （三）卫生健康支出     | 5.00   | 5.00         |                |
  | （一）一般公共预算拨款   |        | 二、年终结转结余       |        |              |                |
  | 收入合计                 | 130.00 | 支出合计               | 130.00 | 100.00       | 30.00          |`;

const withMemo = `
  | 收支总表         |        |                  |        |
  | 单位：万元       |        |                  |        |
  | 收入             | <      | 支出             | <      |
  | 项目             | 金额   | 项目             | 金额   |
  | 一、财政拨款收入 | 100.00 | 一、一般公共服务 | 120.00 |
  | 1.一般公共预算   | 80.00  | 二、外交         |        |
  | 其中：专项收入   | 15.00  | 三、国防         |        |
  | 2.政府性基金     | 20.00  |                  |        |
  | 二、单位资金     | 20.00  |                  |        |
  | 收入总计         | 120.00 | 支出总计         | 120.00 |`;

describeRule(outlineItemIsItsParts, {
  passes: [
    {
      it: "本年收入＝（一）＋（二）; an item without details is nothing to compare",
      sheets: appropriation,
      compared: 4,
    },
    { it: "1. and 2. under 一、; a memo row is not added", sheets: withMemo, compared: 1 },
    {
      it: "details of 0 beside an item of 0",
      sheets: redrawn(appropriation, { B8: "0.00", B9: "0" }),
      compared: 5,
    },
  ],
  finds: [
    {
      it: "本年收入 takes in only its first part",
      sheets: redrawn(appropriation, { B5: "100.00" }),
      finds: [
        {
          at: "B5",
          because: "B6 B7",
          says: "财政拨款收支总表「本年收入」为100.00，其下各项之和为130.00（=100.00+30.00），相差30.00万元；请核对大项与小项，改正有误的一处。",
          fix: "100→130",
        },
      ],
    },
    {
      it: "本年支出 is blank in one budget's column",
      sheets: redrawn(appropriation, { F5: "" }),
      finds: [
        {
          at: "F5",
          because: "F7",
          says: "财政拨款收支总表「本年支出」政府性基金预算为空，应为30.00（只有30.00一项）；请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "the memo was added",
      sheets: redrawn(withMemo, { B5: "115.00" }),
      finds: [
        {
          at: "B5",
          because: "B6 B8",
          says: "收支总表「财政拨款收入」为115.00，其下各项之和为100.00（=80.00+20.00），相差15.00万元；请核对大项与小项，改正有误的一处。",
          fix: "115→100",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a part is an error value",
      sheets: redrawn(withMemo, { B8: "#N/A" }),
      because: [{ at: "B5", why: "参与核对的单元格里不是数字" }],
    },
  ],
});
