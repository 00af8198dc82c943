import { add, floor, roundHalfUp, subtract, compare, whole, type Fraction } from "../../budget/fraction";
import type { Hundredths } from "../../budget/hundredths";

/** Points as they are shown: their total, half up, and parts that add up to it. */
export interface ShownPoints {
  readonly parts: readonly Hundredths[];
  readonly total: Hundredths;
}

/**
 * The exact points (in hundredths) as shown to two decimals. Only the total is rounded; the parts are cut off, and the hundredths
 * then lacking go to those of which most was cut off, of two alike to the first. So none is off by a whole hundredth.
 */
export function shownPoints(exact: readonly Fraction[]): ShownPoints {
  const total = roundHalfUp(exact.reduce(add, whole(0n)));
  const cut = exact.map(floor);
  const lacking = Number(total - cut.reduce((sum, part) => sum + part, 0n));
  const lost = exact.map((part, i) => ({ i, rest: subtract(part, whole(cut[i]!)) }));
  lost.sort((a, b) => compare(b.rest, a.rest) || a.i - b.i);
  const raised = new Set(lost.slice(0, lacking).map(({ i }) => i));
  return { parts: cut.map((part, i) => (raised.has(i) ? part + 1n : part)), total };
}
