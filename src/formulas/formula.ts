import type { Amount } from "../budget/amount";
import type { RatioOrZeroBase } from "../budget/ratio";

/** A cell of an example: a number, a text, or a small range of them, row by row. */
export type ExampleCell = number | string | readonly (readonly (number | string)[])[];

/** What is given, as people have it in cells, and what the cell then shows; a range is written row by row. */
export interface Example {
  readonly given: readonly ExampleCell[];
  /** A percent, an amount or a text as shown; "zero base" and "not applicable" stand for #N/A with its words. */
  readonly gives: string;
}

/** What a formula is given, in the words that Excel shows while people type it. */
export interface Parameter {
  readonly name: string;
  readonly means: string;
  readonly optional?: true;
  /** Cannot be negative, as a base or a number of projects cannot. */
  readonly notNegative?: true;
  /** Only whole numbers are counts. */
  readonly whole?: true;
}

/**
 * One named calculation of the field. Rules, cells and sentences all call this one,
 * so a 占比 in a cell, in a sentence and in a check can never come out differently.
 * Its help page and its lines in docs/functions.md are written from this.
 */
export interface Described {
  /** What cells call it. */
  readonly name: string;
  readonly title: string;
  /** 公式: what is divided by what, as an accountant would write it. */
  readonly definition: string;
  /** Where it comes from. */
  readonly basis: string;
  /** What it gives, with its unit. */
  readonly result: string;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
  /** What people should know before they rely on it, each a sentence. */
  readonly notes: readonly string[];
}

/** Both sides nothing: the rate says nothing of this budget. A base of nothing under something is a zero base. */
export type Rate = RatioOrZeroBase | "not applicable";

export interface Formula<
  Given extends readonly Amount[] = readonly Amount[],
  Result extends Amount | Rate = Amount | Rate,
> extends Described {
  compute(...given: Given): Result;
}

/** A formula that divides also says why there is no answer when the base is zero. */
export interface RateFormula<
  Given extends readonly Amount[] = readonly [Amount, Amount],
  Result extends Rate = Rate,
> extends Formula<Given, Result> {
  readonly zeroBase: string;
  /** The sentence for nothing over nothing, where that differs from a zero base. */
  readonly notApplicable?: string;
  /** The first can be at most the second: projects that are done, of all projects. */
  readonly partOfWhole?: true;
}
