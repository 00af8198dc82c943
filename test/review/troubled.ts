import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { defineRule } from "../../src/rules/rule";
import { sheet, workbook } from "../support/sheet";

/** A workbook in which everything that can go wrong in a review does: doubts, missing tables, strange sheets. */
export const troubled: WorkbookSnapshot = workbook(
  sheet(
    "收支总表",
    `
    | 2022年部门收支总表 |        |                    |        |
    | 单位：万元         |        |                    |        |
    | 收入               | <      | 支出               | <      |
    | 项目               | 金额   | 项目               | 金额   |
    | 一、一般公共预算   | 100.00 | 一、一般公共服务   | 88.00  |
    | 二、事业收入       | 待定   | 八、社会保障和就业 | 12.00  |
    | 收入总计           | 100.00 | 支出总计           | 100.00 |`,
  ),
  sheet(
    "支出总表",
    `
    | 2022年部门支出总表 |          |        |          |          |
    | 单位：万元         |          |        |          |          |
    | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
    |                    | 合计     | 100.00 | 80.00    | 20.00    |
    | '2010301           | 行政运行 | 88.00  | 68.00    | 20.00    |
    | '2080505           | 养老保险 | 21.00  | 12.00    |          |`,
  ),
  sheet("一般公共预算", "| 2022年一般公共预算支出表 |\n| 另附 |"),
  sheet("Sheet4", "|  |"),
  sheet("底稿", "| 备查 | 1 |", { visibility: "hidden" }),
);

/** A rule that fails itself. */
export const brokenRule = defineRule({
  id: "always-breaks",
  group: "values",
  title: "这条规则自己出错",
  basis: "测试",
  severity: "error",
  needs: [],
  messages: {},
  check() {
    throw new Error("除数为零");
  },
});
