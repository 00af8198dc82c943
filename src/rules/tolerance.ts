import { lastPlace, type Amount } from "../budget/amount";
import type { Figure } from "../budget/table";
import { addRounding, allowanceOf, noRounding } from "../budget/tolerance";

/** How far the sides of a comparison may lie apart by the rounding of the figures that they are made of. */
export function toleranceOf(...sides: readonly (readonly Figure[])[]): Amount {
  const rounding = noRounding();
  for (const figures of sides) {
    for (const { state, amount, unit, decimals } of figures)
      if (state === "amount") addRounding(rounding, amount, lastPlace(unit, decimals));
  }
  return allowanceOf(rounding);
}
