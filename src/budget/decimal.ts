import { Decimal as AnyDecimal } from "decimal.js";

/** The one place where money is divided or rounded: 四舍五入, away from zero, 60 digits, never an exponent. */
export const Decimal = AnyDecimal.clone({
  precision: 60,
  rounding: AnyDecimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Decimal = InstanceType<typeof Decimal>;

/** "1934.5" at two decimals is "1934.50". */
export function writeDecimal(value: Decimal, decimals: number): string {
  const [whole, fraction = ""] = value.toDecimalPlaces(decimals).toString().split(".");
  const written = decimals > 0 ? `${whole}.${fraction.padEnd(decimals, "0")}` : whole!;
  return /^-[0.]*$/.test(written) ? written.slice(1) : written;
}
