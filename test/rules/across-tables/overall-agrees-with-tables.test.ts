import { overallAgreesWithTables } from "../../../src/rules/across-tables/overall-agrees-with-tables";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const overall = `
  | 部门（单位）整体绩效目标表 |                      |          |        |
  | 部门名称                   | 某局                 |          |        |
  | 年度预算                   | 部门预算总额（万元） | 150.00   |        |
  | ^                          | （1）政府预算资金    | 150.00   |        |
  | ^                          | （2）单位资金        | 0        |        |
  | ^                          | 1.基本支出           | 120.00   |        |
  | ^                          | 2.项目支出           | 30.00    |        |
  | 一级指标                   | 二级指标             | 三级指标 | 指标值 |
  | 产出指标                   | 数量指标             | 办理事项 | ≥100件 |`;

const summary = `
  | 部门收支总表     |        |                  |        |
  | 单位：万元       |        |                  |        |
  | 收入             | <      | 支出             | <      |
  | 项目             | 金额   | 项目             | 金额   |
  | 一、一般公共预算 | 150.00 | 一、一般公共服务 | 150.00 |
  | 收入总计         | 150.00 | 支出总计         | 150.00 |`;

const expenditure = `
  | 部门支出总表 |          |         |          |          |
  | 单位：元     |          |         |          |          |
  | 科目编码     | 科目名称 | 合计    | 基本支出 | 项目支出 |
  |              | 合计     | 1500000 | 1200000  | 300000   |
  | '2010301     | 行政运行 | 1500000 | 1200000  | 300000   |`;

describeRule(overallAgreesWithTables, {
  passes: [
    {
      it: "总额 with 支出总计, 基本 and 项目 with 支出总表 in another unit",
      sheets: { 整体: overall, 收支: summary, 支出: expenditure },
      compared: 3,
    },
    {
      it: "a blank 总额 whose sources and uses are filled: one of the two ways to split it stands for it",
      sheets: { 整体: redrawn(overall, { C3: "" }), 收支: summary, 支出: expenditure },
      compared: 3,
    },
    { it: "with 支出总表 alone", sheets: { 整体: overall, 支出: expenditure }, compared: 2 },
  ],
  finds: [
    {
      it: "last year's 总额",
      sheets: { 整体: redrawn(overall, { C3: "148.50" }), 收支: summary, 支出: expenditure },
      finds: [
        {
          at: "C3",
          because: "收支!D6",
          says: "部门（单位）整体绩效目标表「部门预算总额（万元）」为148.50，部门收支总表「支出总计」为150.00，相差1.50万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "项目支出 is blank",
      sheets: { 整体: redrawn(overall, { C7: "" }), 收支: summary, 支出: expenditure },
      finds: [
        {
          at: "C7",
          because: "支出!E4",
          says: "部门（单位）整体绩效目标表「2.项目支出」为空，部门支出总表「合计」项目支出小计为30.00；两处应当一致，请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "总额 in 元 where the table says 万元",
      sheets: { 整体: redrawn(overall, { C3: "1500000" }), 收支: summary, 支出: expenditure },
      finds: [
        {
          at: "C3",
          because: "收支!D6",
          says: "部门（单位）整体绩效目标表「部门预算总额（万元）」为1500000.00，部门收支总表「支出总计」为150.00，相差1499850.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "总额 is a text",
      sheets: { 整体: redrawn(overall, { C3: "一百五十" }), 收支: summary, 支出: expenditure },
      because: [{ at: "C3", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [
    {
      it: "without 整体绩效目标表",
      sheets: { 收支: summary, 支出: expenditure },
      missing: ["overall-performance"],
    },
  ],
});
