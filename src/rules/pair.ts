import { minus, size } from "../budget/amount";
import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import { placeOf, sayPlace } from "./naming";
import type { CannotTell, Finding, Pass } from "./rule";
import { isFilled, sumOf, termsOf } from "./terms";
import { toleranceOf } from "./tolerance";
import { equal } from "./verdicts";

/** One side of a tie between two tables: the figures that are summed, the one to point at, and how people call it. */
export interface End {
  readonly terms: readonly Figure[];
  /** The cell a reader is sent to: a figure of `terms`, or the blank one that should hold their sum. */
  readonly at?: Figure | undefined;
  readonly called: string;
}

export function endOf(table: BudgetTable, row: BudgetRow, key: ColumnKey): End {
  return {
    terms: termsOf(table, row, key),
    at: row.figures[key],
    called: sayPlace(placeOf(table, row, key)),
  };
}

/** Several cells that only together are one fact: 财政拨款收支总表卫生健康类, printed on two rows. */
export function endOfSum(terms: readonly Figure[], called: string): End {
  return { terms, at: terms.find(isFilled) ?? terms[0], called };
}

/**
 * Two tables state the same amount. The finding stands at the left end; where the right end is blank or has no cell of its
 * own, at the other one.
 */
export function* tie(
  left: End,
  right: End,
  doubt?: string,
  isOneOfTwo = false,
): Iterable<Pass | CannotTell | Finding<"differs" | "blank">> {
  const leftBlank = !left.terms.some(isFilled);
  const rightBlank = !right.terms.some(isFilled);
  const swap = left.at === undefined || (rightBlank && !leftBlank && right.at !== undefined);
  const [here, there] = swap ? [right, left] : [left, right];
  if (!here.at) return;
  yield* equal({
    at: here.at,
    left: here.terms,
    right: there.terms,
    data: { place: here.called, other: there.called },
    doubt,
    isOneOfTwo,
  });
}

/** Whether a side that may be read in two ways agrees with neither: then nobody knows which of the two was meant. */
export function fitsNeither(
  side: readonly Figure[],
  one: readonly Figure[],
  other: readonly Figure[],
): boolean {
  return !fits(side, one) && !fits(side, other) && sumOf(one) !== sumOf(other);
}

/** The sentences of every tie; a rule may word its own. */
export const tieMessages = {
  differs:
    "{place}为{actual}，{other}为{expected}，相差{difference}{unit}；两处应当一致，请核对后改正有误的一处。",
  blank: "{place}为空，{other}为{expected}；两处应当一致，请补填。",
} as const;

/** Whether two sums agree within rounding; for finding out what a table means, not for judging it. */
export function fits(left: readonly Figure[], right: readonly Figure[]): boolean {
  return size(minus(sumOf(left), sumOf(right))) <= toleranceOf(left, right);
}
