import { lastPlace, sum, zero, type Amount } from "../budget/amount";
import type { Figure } from "../budget/table";

/**
 * How far two sides may lie apart by rounding alone. Every printed figure may be half of its last place away from what it
 * stands for, so the allowance grows with the number of addends and shrinks with the decimals written. The same fact printed
 * twice to the same decimals has no such excuse: it must be the same, unless a cell holds more than its format shows.
 */
export function toleranceOf(figures: readonly Figure[]): Amount {
  const filled = figures.filter(({ state, amount }) => state === "amount" && amount !== zero);
  const places = filled.map(({ unit, decimals }) => lastPlace(unit, decimals));
  const asShown = filled.every(({ amount }, i) => places[i] === zero || amount % places[i]! === 0n);
  if (asShown && places.length <= 2 && places.every((place) => place === places[0])) return zero;
  return (sum(places) / 2n) as Amount;
}
