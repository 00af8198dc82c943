import type { Amount } from "./amount";
import { Decimal, writeDecimal } from "./decimal";

/** A share, a rate or a rate of change, kept as a fraction until it is written. */
export interface Ratio {
  readonly part: Amount;
  readonly whole: Amount;
}

/** Dividing by nothing is a value here, never an error and never 0%. */
export type RatioOrZeroBase = Ratio | "zero base";

export function ratio(part: Amount, whole: Amount): RatioOrZeroBase {
  return whole === 0n ? "zero base" : { part, whole };
}

export function asDecimal({ part, whole }: Ratio): Decimal {
  return new Decimal(part.toString()).div(whole.toString());
}

/** "14.09%": half up, two decimals where the field prints percents. */
export function writePercent(value: Ratio, decimals = 2): string {
  return `${writeDecimal(asDecimal(value).times(100), decimals)}%`;
}
