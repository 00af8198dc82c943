import { economicAgreesWithExpenditure } from "../../../src/rules/across-tables/economic-agrees-with-expenditure";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 部门收支总表     |        |                  |        |
  | 单位：万元       |        |                  |        |
  | 收入             | <      | 支出             | <      |
  | 项目             | 金额   | 项目             | 金额   |
  | 一、一般公共预算 | 150.00 | 一、一般公共服务 | 150.00 |
  | 二、单位资金     |        |                  |        |
  | 收入总计         | 150.00 | 支出总计         | 150.00 |`;

const economic = `
  | 支出经济分类汇总表   |          |                      |            |        |          |          |
  | 单位：万元           |          |                      |            |        |          |          |
  | 部门预算支出经济分类 | <        | 政府预算支出经济分类 | <          | 合计   | 基本支出 | 项目支出 |
  | 科目编码             | 科目名称 | 科目编码             | 科目名称   | ^      | ^        | ^        |
  |                      | 合计     |                      |            | 150.00 | 120.00   | 30.00    |
  | '30101               | 基本工资 | '50101               | 工资奖金   | 100.00 | 100.00   |          |
  | '30201               | 办公费   | '50201               | 办公经费   | 30.00  | 20.00    | 10.00    |
  | '30226               | 劳务费   | '50205               | 委托业务费 | 20.00  |          | 20.00    |`;

const expenditure = `
  | 部门支出总表 |          |        |          |          |
  | 单位：万元   |          |        |          |          |
  | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |              | 合计     | 150.00 | 120.00   | 30.00    |
  | '2010301     | 行政运行 | 150.00 | 120.00   | 30.00    |`;

const basic = `
  | 一般公共预算基本支出表 |     |          |        |          |          |
  | 单位：万元             |     |          |        |          |          |
  | 类                     | 款  | 科目名称 | 合计   | 人员经费 | 公用经费 |
  |                        |     | 合计     | 120.00 | 100.00   | 20.00    |
  | '301                   | '01 | 基本工资 | 100.00 | 100.00   |          |
  | '302                   | '01 | 办公费   | 20.00  |          | 20.00    |`;

const byFunding = `
  | 支出经济分类汇总表 |          |        |              |            |
  | 单位：万元         |          |        |              |            |
  | 科目编码           | 科目名称 | 合计   | 一般公共预算 | 政府性基金 |
  |                    | 合计     | 150.00 | 150.00       |            |
  | '30101             | 基本工资 | 100.00 | 100.00       |            |
  | '30201             | 办公费   | 30.00  | 30.00        |            |
  | '30226             | 劳务费   | 20.00  | 20.00        |            |`;

describeRule(economicAgreesWithExpenditure, {
  passes: [
    {
      it: "合计, 基本, 项目, and every 款 of 基本支出表",
      sheets: { 收支: summary, 经济: economic, 支出: expenditure, 基本: basic },
      compared: 5,
    },
    {
      it: "without 收支总表 a 款 of 基本支出表 is a part",
      sheets: {
        经济: redrawn(economic, { F7: "21.00", F5: "121.00" }),
        支出: redrawn(expenditure, { D4: "121.00" }),
        基本: basic,
      },
      compared: 5,
    },
    {
      it: "a table by funding has only its total to compare, and every 款 is at most it",
      sheets: { 收支: summary, 经济: byFunding, 支出: expenditure, 基本: basic },
      compared: 3,
    },
    { it: "without 基本支出表 only the totals", sheets: { 经济: economic, 支出: expenditure }, compared: 3 },
    {
      it: "a 款 printed under two 政府预算 codes is not told apart",
      sheets: { 收支: summary, 经济: redrawn(economic, { A8: "'30201" }), 支出: expenditure, 基本: basic },
      compared: 4,
    },
  ],
  finds: [
    {
      it: "项目支出 differs",
      sheets: { 收支: summary, 经济: redrawn(economic, { G5: "30.01" }), 支出: expenditure, 基本: basic },
      finds: [
        {
          at: "G5",
          sheet: "经济",
          because: "支出!E4",
          says: "支出经济分类汇总表「合计」项目支出小计为30.01，部门支出总表「合计」项目支出小计为30.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a total is blank",
      sheets: {
        收支: summary,
        经济: redrawn(economic, { G5: "", G7: "", G8: "" }),
        支出: expenditure,
        基本: basic,
      },
      finds: [
        {
          at: "G5",
          sheet: "经济",
          because: "支出!E4",
          says: "支出经济分类汇总表「合计」项目支出小计为空，部门支出总表「合计」项目支出小计为30.00；两处应当一致，请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "a 款 of 基本支出 differs where all money is 财政拨款",
      sheets: { 收支: summary, 经济: redrawn(economic, { F7: "19.00" }), 支出: expenditure, 基本: basic },
      finds: [
        {
          at: "D6",
          sheet: "基本",
          because: "经济!F7",
          says: "一般公共预算基本支出表「办公费」合计为20.00，支出经济分类汇总表「办公费」基本支出小计为19.00，相差1.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a wrong 款 that its total carries along, where there is no other money than 一般公共预算",
      sheets: {
        收支: summary,
        经济: redrawn(economic, { F7: "19.00", F5: "119.00" }),
        支出: redrawn(expenditure, { D4: "119.00" }),
        基本: basic,
      },
      finds: [
        {
          at: "D6",
          sheet: "基本",
          because: "经济!F7",
          says: "一般公共预算基本支出表「办公费」合计为20.00，支出经济分类汇总表「办公费」基本支出小计为19.00，相差1.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 款 of 基本支出 is more than the whole 款",
      sheets: { 收支: summary, 经济: redrawn(byFunding, { C6: "19.00" }), 支出: expenditure, 基本: basic },
      finds: [
        {
          at: "D6",
          sheet: "基本",
          because: "经济!C6",
          says: "一般公共预算基本支出表「办公费」合计为20.00，大于支出经济分类汇总表「办公费」合计的19.00，多出1.00万元；基本支出是其中一部分，不应大于汇总数，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a 款 is an error value",
      sheets: { 收支: summary, 经济: redrawn(economic, { F7: "#REF!" }), 支出: expenditure, 基本: basic },
      because: [{ at: "D6", sheet: "基本", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 支出总表", sheets: { 经济: economic, 基本: basic }, missing: ["expenditure"] }],
});
