import type { Amount } from "../budget/amount";
import type { RatioOrZeroBase } from "../budget/ratio";

export type FormulaResult = Amount | RatioOrZeroBase;

/**
 * One named calculation of the field. Rules, cells and sentences all call this one,
 * so a 占比 in a cell, in a sentence and in a check can never come out differently.
 */
export interface Formula<
  Given extends readonly Amount[] = readonly Amount[],
  Result extends FormulaResult = FormulaResult,
> {
  /** What cells call it. */
  readonly name: string;
  readonly title: string;
  /** What is divided by what, as an accountant would write it. */
  readonly definition: string;
  /** Given in 万元; gives a percent, an amount, or "zero base". */
  readonly examples: readonly { readonly given: readonly string[]; readonly gives: string }[];
  compute(...given: Given): Result;
}

/** A formula that divides also says why there is no answer when the base is zero. */
export interface RateFormula<Given extends readonly Amount[] = readonly Amount[]> extends Formula<
  Given,
  RatioOrZeroBase
> {
  readonly zeroBase: string;
}

export function defineFormula<Given extends readonly Amount[], Result extends Amount>(
  formula: Formula<Given, Result>,
): Formula<Given, Result> {
  return formula;
}

export function defineRate<Given extends readonly Amount[]>(formula: RateFormula<Given>): RateFormula<Given> {
  return formula;
}
