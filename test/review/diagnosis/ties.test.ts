import { tiesOf } from "../../../src/review/diagnosis/ties";
import { overallAgreesWithTables } from "../../../src/rules/across-tables/overall-agrees-with-tables";
import { runRules } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";

const summary = `
  | 部门收支总表     |        |                  |        |
  | 单位：万元       |        |                  |        |
  | 收入             | <      | 支出             | <      |
  | 项目             | 金额   | 项目             | 金额   |
  | 一、一般公共预算 | 150.00 | 一、一般公共服务 | 140.00 |
  | 本年收入合计     | 150.00 | 本年支出合计     | 140.00 |
  |                  |        | 年终结转结余     | 10.00  |
  | 收入总计         | 150.00 | 支出总计         | 150.00 |`;

const overall = (gross: string) => `
  | 部门（单位）整体绩效目标表 |                      |          |        |
  | 部门名称                   | 某局                 |          |        |
  | 年度预算                   | 部门预算总额（万元） | ${gross} |        |
  | ^                          | （1）政府预算资金    | ${gross} |        |
  | 一级指标                   | 二级指标             | 三级指标 | 指标值 |
  | 产出指标                   | 数量指标             | 办理事项 | ≥100件 |`;

/** 预算总额 may be 本年支出 or 支出总计: how many of them are compared without doubt, and how many are found wrong. */
test.each([
  ["it is 本年支出", "140.00", 1, 0],
  ["it is 支出总计", "150.00", 1, 0],
  ["it is neither: a finding, but nobody knows which of them it should be", "104.00", 0, 1],
])("%s", (_, gross, ties, findings) => {
  const book = recogniseBook(workbook(sheet("整体", overall(gross)), sheet("收支", summary)));
  const outcomes = runRules([overallAgreesWithTables], book);
  expect(tiesOf(outcomes)).toHaveLength(ties);
  expect(outcomes[0]).toMatchObject({ state: "ran" });
  expect(outcomes[0]!.state === "ran" && outcomes[0]!.findings.length).toBe(findings);
});
