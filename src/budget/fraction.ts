import type { Decimal } from "./decimal";

/** A number that dividing has not touched yet: `top` over `bottom`, which is above 0. Scores stay so until they are shown. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Throws where `bottom` is 0: whoever divides asks first. */
export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError("a fraction over nothing");
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export const whole = (count: bigint): Fraction => ({ top: count, bottom: 1n });

/** Exact for every decimal that was written or read; not for one that came from a division without end. */
export function asFraction(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  const bottom = 10n ** BigInt(places);
  return { top: BigInt(value.times(bottom.toString()).toString()), bottom };
}

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

/** Below 0 where a < b, 0 where they are the same, else above 0. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above it. */
export function floor({ top, bottom }: Fraction): bigint {
  const cut = top / bottom;
  return top % bottom < 0n ? cut - 1n : cut;
}

/** 四舍五入, away from zero. */
export function roundHalfUp({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}
