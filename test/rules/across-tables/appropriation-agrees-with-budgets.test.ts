import { appropriationAgreesWithBudgets } from "../../../src/rules/across-tables/appropriation-agrees-with-budgets";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const appropriation = `
  | 财政拨款收支总表         |        |                      |        |              |                |                  |
  | 单位：万元               |        |                      |        |              |                |                  |
  | 收入                     | <      | 支出                 | <      | <            | <              | <                |
  | 项目                     | 金额   | 项目                 | 合计   | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 |
  | 一、一般公共预算拨款     | 100.00 | 一、一般公共服务支出 | 88.00  | 88.00        |                |                  |
  | 二、政府性基金预算拨款   | 30.00  | 二、卫生健康支出     | 12.00  | 12.00        |                |                  |
  | 三、国有资本经营预算拨款 |        | 三、城乡社区支出     | 30.00  |              | 30.00          |                  |
  | 收入合计                 | 130.00 | 支出合计             | 130.00 | 100.00       | 30.00          |                  |`;

const general = `
  | 一般公共预算支出表 |              |        |          |          |
  | 单位：万元         |              |        |          |          |
  | 科目编码           | 科目名称     | 合计   | 基本支出 | 项目支出 |
  |                    | 合计         | 100.00 | 80.00    | 20.00    |
  | '2010301           | 行政运行     | 88.00  | 68.00    | 20.00    |
  | '2101101           | 行政单位医疗 | 9.00   | 9.00     |          |
  | '2101103           | 公务员医疗   | 3.00   | 3.00     |          |`;

const fund = `
  | 政府性基金预算支出表 |          |       |          |          |
  | 单位：万元           |          |       |          |          |
  | 科目编码             | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                      | 合计     | 30.00 |          | 30.00    |
  | '2120801             | 征地补偿 | 30.00 |          | 30.00    |`;

const healthTwice = `
  | 财政拨款收支总表     |        |                            |        |              |
  | 单位：万元           |        |                            |        |              |
  | 收入                 | <      | 支出                       | <      | <            |
  | 项目                 | 金额   | 项目                       | 合计   | 一般公共预算 |
  | 一、一般公共预算拨款 | 100.00 | 一、一般公共服务           | 88.00  | 88.00        |
  |                      |        | 二、医疗卫生与计划生育支出 | 5.00   | 5.00         |
  |                      |        | 三、卫生健康               | 7.00   | 7.00         |
  | 收入合计             | 100.00 | 支出合计                   | 100.00 | 100.00       |`;

const carriedOver = `
  | 财政拨款收支总表         |        |                        |        |              |                |
  | 单位：万元               |        |                        |        |              |                |
  | 收入                     | <      | 支出                   | <      | <            | <              |
  | 项目                     | 金额   | 项目                   | 合计   | 一般公共预算 | 政府性基金预算 |
  | 一、本年收入             | 130.00 | 一、本年支出           | 140.00 | 110.00       | 30.00          |
  | （一）一般公共预算拨款   | 100.00 | （一）一般公共服务支出 | 98.00  | 98.00        |                |
  | （二）政府性基金预算拨款 | 30.00  | （二）卫生健康支出     | 12.00  | 12.00        |                |
  | 二、上年结转             | 10.00  | （三）城乡社区支出     | 30.00  |              | 30.00          |
  | （一）一般公共预算拨款   | 10.00  | 二、年终结转结余       |        |              |                |
  | 收入合计                 | 140.00 | 支出合计               | 140.00 | 110.00       | 30.00          |`;

const keptForNextYear = redrawn(carriedOver, {
  B8: "14.00",
  B9: "14.00",
  D9: "4.00",
  E9: "4.00",
  B10: "144.00",
  D10: "144.00",
  E10: "114.00",
});

const oneAmount = `
  | 财政拨款收支总表         |        |                        |        |
  | 单位：万元               |        |                        |        |
  | 收入                     | <      | 支出                   | <      |
  | 项目                     | 预算数 | 项目                   | 预算数 |
  | 一、本年收入             | 130.00 | 一、本年支出           | 140.00 |
  | （一）一般公共预算拨款   | 100.00 | （一）一般公共服务支出 | 98.00  |
  | （二）政府性基金预算拨款 | 30.00  | （二）卫生健康支出     | 12.00  |
  | 二、上年结转             | 10.00  | （三）城乡社区支出     | 30.00  |
  | （一）一般公共预算拨款   | 10.00  | 二、结转下年           |        |
  | 收入总计                 | 140.00 | 支出总计               | 140.00 |`;

const stateCapital = `
  | 国有资本经营预算支出表 |          |      |          |          |
  | 单位：万元             |          |      |          |          |
  | 科目编码               | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |                        | 合计     |      |          |          |`;

describeRule(appropriationAgreesWithBudgets, {
  passes: [
    {
      it: "totals and 类 of 一般公共预算 and 政府性基金, and their sum",
      sheets: { 拨款: appropriation, 一般: general, 基金: fund },
      compared: 6,
    },
    {
      it: "a 类 printed under its old and its new name is one sum",
      sheets: { 拨款: healthTwice, 一般: general },
      compared: 4,
    },
    {
      it: "the fund's table is missing: its column is not compared",
      sheets: { 拨款: appropriation, 一般: general },
      compared: 3,
    },
    {
      it: "a budget's own table may show only what this year's money pays",
      sheets: { 拨款: carriedOver, 一般: general, 基金: fund },
      compared: 6,
    },
    {
      it: "one amount for each 类, whichever budget it is from: only the sum of all three tables is compared",
      sheets: { 拨款: oneAmount, 一般: general, 基金: fund, 国资: stateCapital },
      compared: 1,
    },
    {
      it: "or all that is spent, with the money carried over",
      sheets: { 拨款: carriedOver, 一般: redrawn(general, { C4: "110.00", C5: "98.00" }), 基金: fund },
      compared: 6,
    },
  ],
  finds: [
    {
      it: "one amount for each 类, and all three tables come to less",
      sheets: {
        拨款: oneAmount,
        一般: general,
        基金: redrawn(fund, { C4: "25.00", C5: "25.00" }),
        国资: stateCapital,
      },
      finds: [
        {
          at: "D5",
          because: "一般!C4 基金!C4 国资!C4",
          says: "财政拨款收支总表「本年支出」为140.00，三本预算支出表合计之和为125.00，相差15.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 类 of this year's money is more than all that is spent on it",
      sheets: { 拨款: carriedOver, 一般: redrawn(general, { C5: "87.00", C6: "10.00" }), 基金: fund },
      finds: [
        {
          at: "C6",
          sheet: "一般",
          because: "C7 拨款!E7",
          says: "一般公共预算支出表210类各项之和为13.00，大于财政拨款收支总表「卫生健康支出」一般公共预算的12.00，多出1.00万元；分表是财政拨款支出的一部分，请核对。",
        },
      ],
    },
    {
      it: "the budget's own table fits neither with the money carried over nor without",
      sheets: { 拨款: carriedOver, 一般: redrawn(general, { C4: "104.00" }), 基金: fund },
      finds: [
        {
          at: "E5",
          because: "一般!C4",
          says: "财政拨款收支总表「本年支出」一般公共预算为110.00，一般公共预算支出表「合计」为104.00，相差6.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "D5",
          because: "一般!C4 基金!C4",
          says: "财政拨款收支总表「本年支出」合计为140.00，三本预算支出表合计之和为134.00，相差6.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "two 类 have each other's amounts",
      sheets: { 拨款: redrawn(appropriation, { E5: "12.00", E6: "88.00" }), 一般: general, 基金: fund },
      finds: [
        {
          at: "E5",
          because: "一般!C5",
          says: "财政拨款收支总表「一般公共服务支出」一般公共预算为12.00，一般公共预算支出表201类各项之和为88.00，相差76.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "E6",
          because: "一般!C6 一般!C7",
          says: "财政拨款收支总表「卫生健康支出」一般公共预算为88.00，一般公共预算支出表210类各项之和为12.00，相差76.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 类 of the fund is blank",
      sheets: { 拨款: redrawn(appropriation, { F7: "" }), 一般: general, 基金: fund },
      finds: [
        {
          at: "F7",
          because: "基金!C5",
          says: "财政拨款收支总表「城乡社区支出」政府性基金预算为空，政府性基金预算支出表212类各项之和为30.00；两处应当一致，请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "the whole total differs from the three budgets together",
      sheets: { 拨款: redrawn(appropriation, { D8: "130.10" }), 一般: general, 基金: fund },
      finds: [
        {
          at: "D8",
          because: "一般!C4 基金!C4",
          says: "财政拨款收支总表「支出合计」合计为130.10，三本预算支出表合计之和为130.00，相差0.10万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "money stays for next year: nobody knows how much of last year's was spent",
      sheets: { 拨款: keptForNextYear, 一般: general, 基金: fund },
      because: [
        { at: "E5", why: "分表可能只反映当年拨款，上年结转用了多少无从得知" },
        { at: "D5", why: "分表可能只反映当年拨款，上年结转用了多少无从得知" },
      ],
    },
    {
      it: "a 类 is a text",
      sheets: { 拨款: redrawn(appropriation, { E6: "十二" }), 一般: general, 基金: fund },
      because: [{ at: "E6", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [
    {
      it: "without 一般公共预算支出表",
      sheets: { 拨款: appropriation, 基金: fund },
      missing: ["general-public-expenditure"],
    },
  ],
});
