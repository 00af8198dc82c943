import { threePublicCoversBasic } from "../../../src/rules/across-tables/three-public-covers-basic";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const basic = `
  | 一般公共预算基本支出表 |                    |       |          |          |
  | 单位：万元             |                    |       |          |          |
  | 科目编码               | 科目名称           | 合计  | 人员经费 | 公用经费 |
  |                        | 合计               | 12.20 |          | 12.20    |
  | '30217                 | 公务接待费         | 0.50  |          | 0.50     |
  | '30231                 | 公务用车运行维护费 | 1.70  |          | 1.70     |
  | '31013                 | 公务用车购置       | 10.00 |          | 10.00    |`;

const across = `
  | “三公”经费支出表 |                  |                      |                |                |            |
  | 单位：万元       |                  |                      |                |                |            |
  | “三公”经费合计   | 因公出国（境）费 | 公务用车购置及运行费 | <              | <              | 公务接待费 |
  | ^                | ^                | 小计                 | 公务用车购置费 | 公务用车运行费 | ^          |
  | 15.00            | 0                | 12.50                | 10.00          | 2.50           | 2.50       |`;

const upright = `
  | 一般公共预算“三公”经费支出表 |            |            |
  | 单位：元                     |            |            |
  | 项目                         | 上年预算数 | 本年预算数 |
  | 合计                         | 900000     | 150000     |
  | 1、因公出国（境）费用        | 0          | 0          |
  | 2、公务接待费                | 25000      | 25000      |
  | 3、公务用车购置及运行费      | 875000     | 125000     |
  | 其中：公务用车运行维护费     | 25000      | 25000      |
  | 公务用车购置费               | 850000     | 100000     |`;

describeRule(threePublicCoversBasic, {
  passes: [
    { it: "接待, 运行 and 购置 within the 三公 table", sheets: { 基本: basic, 三公: across }, compared: 3 },
    {
      it: "the 三公 table stands upright, in 元, beside last year",
      sheets: { 基本: basic, 三公: upright },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "接待费 is more than the 三公 table allows",
      sheets: { 基本: redrawn(basic, { C5: "2.51", E5: "2.51" }), 三公: across },
      finds: [
        {
          at: "C5",
          because: "三公!F5",
          says: "一般公共预算基本支出表「公务接待费」合计为2.51，大于“三公”经费支出表「合计」公务接待费的2.50，多出0.01万元；“三公”经费表应包含这笔支出，请核对。",
        },
      ],
    },
    {
      it: "运行维护费 against a 三公 of 0",
      sheets: { 基本: basic, 三公: redrawn(across, { E5: "0.00" }) },
      finds: [
        {
          at: "C6",
          because: "三公!E5",
          says: "一般公共预算基本支出表「公务用车运行维护费」合计为1.70，大于“三公”经费支出表「合计」公务用车运行费的0.00，多出1.70万元；“三公”经费表应包含这笔支出，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "基本支出表 is in 元 and does not say so",
      sheets: { 三公: across, 基本: redrawn(basic, { A2: "", C5: "5000.00", E5: "5000.00" }) },
      because: [
        {
          at: "C5",
          sheet: "基本",
          why: "有一张表没有写明单位，按元读就对得上；请在表上写明单位后再核对",
        },
      ],
    },
    {
      it: "the 三公 table holds a text",
      sheets: { 基本: basic, 三公: redrawn(across, { F5: "压减" }) },
      because: [{ at: "C5", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 三公 table", sheets: basic, missing: ["three-public"] }],
});
