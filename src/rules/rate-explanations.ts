import type { PlacedText } from "../budget/indicator";
import type { BudgetTable } from "../budget/table";
import { workedOutOnce } from "../budget/worked-out-once";
import { readRateFormula, type RateFormula } from "../narrative/rate-formula";
import { linesIn, type IndicatorLine } from "./indicator-lines";
import { oneWidth } from "../workbook/one-width";

/** An indicator whose 指标值说明 writes its formula out. */
export interface ExplainedRate {
  readonly line: IndicatorLine;
  readonly explanation: PlacedText;
  readonly formula: RateFormula;
  /** Whether the formula defines the indicator that it stands beside. */
  readonly isOwn: boolean;
}

export const explainedRates = workedOutOnce((table: BudgetTable): readonly ExplainedRate[] =>
  linesIn(table).flatMap((line) => {
    const { explanation } = line.indicator;
    const formula = explanation && readRateFormula(explanation.text);
    if (!explanation || !formula) return [];
    return [{ line, explanation, formula, isOwn: isCalled(formula.defined.text, line.name) }];
  }),
);

/** 部门绩效监控完成率 is 绩效监控完成率; quotation marks and widths do not matter. */
export function isCalled(written: string, name: string): boolean {
  const [one, other] = [written, name].map(bareName);
  return one === other;
}

const bareName = (name: string): string =>
  oneWidth(name)
    .replace(/[\s"“”'‘’()《》·]/g, "")
    .replace(/^\d+[.、]/, "")
    .replace(/^(?:本?部门|本?单位|年度|本年度)+/, "");
