import { Decimal } from "./decimal";
import { oneWidth } from "../workbook/one-width";

/** A number exactly as written: 1,234.50 is the digits 123450, of which two are decimals. */
export interface WrittenNumber {
  readonly digits: bigint;
  readonly decimals: number;
}

/**
 * Reads "1,234.50", "３，５１８．８５" or 1234.5; undefined when it is not a number, or one beyond a hundred digits.
 * Excel keeps 15 significant digits: what a double holds beyond them is binary noise, not money.
 */
export function readNumber(written: string | number): WrittenNumber | undefined {
  if (typeof written === "number" && Number.isInteger(written) && Math.abs(written) < SURE_INTEGERS)
    return { digits: BigInt(written), decimals: 0 };
  const hundredths = typeof written === "number" ? Math.round(written * 100) : NaN;
  if (hundredths / 100 === written && Math.abs(hundredths) < SURE_INTEGERS)
    return hundredths % 10 === 0
      ? { digits: BigInt(hundredths / 10), decimals: 1 }
      : { digits: BigInt(hundredths), decimals: 2 };
  const text = typeof written === "number" ? plainDigits(written) : oneWidth(written).replace(/\s/g, "");
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt(match[2]!.replace(/,/g, "") + fraction);
  return { digits: match[1] === "-" ? -digits : digits, decimals: fraction.length };
}

/** The digits with as many decimals as asked; what is finer is cut off. */
export function digitsAt({ digits, decimals }: WrittenNumber, wanted: number): bigint {
  return decimals <= wanted ? digits * powerOfTen(wanted - decimals) : digits / powerOfTen(decimals - wanted);
}

export const decimalOf = ({ digits, decimals }: WrittenNumber): Decimal =>
  new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));

/**
 * Integers of at most 15 digits are what they say, and so are their hundredths: the double nearest to one is nearest to no
 * other number of 15 digits. Most cells of a budget hold the one or the other.
 */
const SURE_INTEGERS = 1e15;

const powersOfTen = Array.from({ length: 20 }, (_, power) => 10n ** BigInt(power));
const powerOfTen = (power: number): bigint => powersOfTen[power] ?? 10n ** BigInt(power);

function plainDigits(value: number): string {
  if (!Number.isFinite(value)) return "";
  const short = value.toPrecision(15);
  if (short.includes("e")) return new Decimal(short).toString();
  return short.includes(".") ? short.replace(/\.?0+$/, "") : short;
}
