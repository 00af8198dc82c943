import type { BudgetBook } from "../../../src/budget/book";
import { rules } from "../../../src/rules/index";
import { savingChangesSomething } from "../../../src/rules/narrative/saving-changes-something";
import { thingHasOneName } from "../../../src/rules/narrative/thing-has-one-name";
import { vehicleCostsAgree } from "../../../src/rules/narrative/vehicle-costs-agree";
import { yearIsTheBudgetYear } from "../../../src/rules/narrative/year-is-the-budget-year";
import { zeroHasNoPurpose } from "../../../src/rules/narrative/zero-has-no-purpose";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";

const appropriation = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;

/** The rules over words: those of the text group, and those of the narrative that need no table. */
export const overWords = [
  ...rules.filter(({ group, needs }) => group === "text" && needs.length === 0),
  savingChangesSomething,
  thingHasOneName,
  vehicleCostsAgree,
  yearIsTheBudgetYear,
  zeroHasNoPurpose,
];

const { tables, year } = recogniseBook(workbook(sheet("支出", appropriation)));
/** The paragraphs as the 情况说明 of a workbook of 2022. */
export const bookOf = (...paragraphs: readonly string[]): BudgetBook => {
  const lines = ["某局2022年部门预算情况说明", "一、总体情况", ...paragraphs];
  const narrative = lines.map((text, row) => ({ text, cell: { sheet: "情况说明", row, column: 0 } }));
  return { tables, narrative, contents: [], unrecognised: [], ...(year === undefined ? {} : { year }) };
};

export function findingsIn(...paragraphs: readonly string[]): string[] {
  return runRules(overWords, bookOf(...paragraphs)).flatMap((outcome) => {
    if (outcome.state !== "ran") throw new Error(`${outcome.rule.id}: ${JSON.stringify(outcome)}`);
    return outcome.findings.map((finding) => `${outcome.rule.id}: ${sentenceOf(outcome.rule, finding)}`);
  });
}
