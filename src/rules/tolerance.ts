import { lastPlace, type Amount } from "../budget/amount";
import type { Figure } from "../budget/table";
import { allowanceFor, type Printed } from "../budget/tolerance";

/** How far two sides of a comparison may lie apart by the rounding of the figures that they are made of. */
export const toleranceOf = (figures: readonly Figure[]): Amount => allowanceFor(printedIn(figures));

function* printedIn(figures: readonly Figure[]): Iterable<Printed> {
  for (const { state, amount, unit, decimals } of figures)
    if (state === "amount") yield { amount, place: lastPlace(unit, decimals) };
}
