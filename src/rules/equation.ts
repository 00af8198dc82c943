import type { Amount } from "../budget/amount";
import type { Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";

/** Two sums that were compared: the left one lies within ±tolerance of the right one ("at most": not above it by more). */
export interface Equation extends Sides {
  readonly relation: "equal" | "at most";
  readonly tolerance: Amount;
  /** The tables may be read in two ways, and neither fits: something is wrong, but which sum it should be nobody knows. */
  readonly isOneOfTwo?: true;
}

/** The sides stay the lists that were added up: a workbook has a hundred thousand equations, and hardly one is looked into. */
export interface Sides {
  readonly left: readonly Pick<Figure, "cell">[];
  readonly right: readonly Pick<Figure, "cell">[];
}

export interface Term {
  readonly coefficient: 1 | -1;
  readonly cell: CellAddress;
}

/** The same as one sum that comes to about 0: Σ coefficient × amount. */
export function termsOfSides({ left, right }: Sides): Term[] {
  const terms: Term[] = [];
  for (const { cell } of left) terms.push({ coefficient: 1, cell });
  for (const { cell } of right) terms.push({ coefficient: -1, cell });
  return terms;
}
