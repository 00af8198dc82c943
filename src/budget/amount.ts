import { Decimal, writeDecimal } from "./decimal";

/**
 * Money, exactly: whole millionths of a yuan.
 * A figure in 万元 with ten decimals still fits, and sums never drift.
 */
declare const microYuan: unique symbol;
export type Amount = bigint & { readonly [microYuan]: true };

export type Unit = "元" | "千元" | "万元" | "亿元";
export const units: readonly Unit[] = ["元", "千元", "万元", "亿元"];

const YUAN_DECIMALS = 6;
const powerOf: Record<Unit, number> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };
const powersOfTen = Array.from(
  { length: YUAN_DECIMALS + powerOf.亿元 + 1 },
  (_, power) => 10n ** BigInt(power),
);

export const zero = 0n as Amount;

export function sum(amounts: Iterable<Amount>): Amount {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Amount;
}

export const minus = (a: Amount, b: Amount): Amount => (a - b) as Amount;
export const size = (a: Amount): Amount => (a < 0n ? -a : a) as Amount;
export const times = (a: Amount, count: number): Amount => (a * BigInt(count)) as Amount;

/** A number as written: its exact amount and how many decimals the writer used. */
export interface WrittenAmount {
  readonly amount: Amount;
  readonly decimals: number;
}

/**
 * Reads "1,234.50", "３，５１８．８５" or 1234.5 written in `unit`; undefined when it is not a number.
 * Excel keeps 15 significant digits: what a double holds beyond them is binary noise, not money.
 */
export function readAmount(written: string | number, unit: Unit): WrittenAmount | undefined {
  if (typeof written === "number" && Number.isInteger(written) && Math.abs(written) < SURE_INTEGERS)
    return { amount: (BigInt(written) * powersOfTen[YUAN_DECIMALS + powerOf[unit]]!) as Amount, decimals: 0 };
  const text =
    typeof written === "number" ? plainDigits(written) : written.normalize("NFKC").replace(/\s/g, "");
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? "";
  const shift = YUAN_DECIMALS + powerOf[unit];
  const digits = match[2]!.replace(/,/g, "") + fraction.padEnd(shift, "0").slice(0, shift);
  const amount = BigInt(digits);
  return { amount: (match[1] === "-" ? -amount : amount) as Amount, decimals: fraction.length };
}

/** Integers of at most 15 digits are what they say; most cells of a budget hold one. */
const SURE_INTEGERS = 1e15;

function plainDigits(value: number): string {
  if (!Number.isFinite(value)) return "";
  const short = value.toPrecision(15);
  if (short.includes("e")) return new Decimal(short).toString();
  return short.includes(".") ? short.replace(/\.?0+$/, "") : short;
}

/** The amount in `unit`, as a decimal number; for dividing, rounding and writing. */
export function inUnit(amount: Amount, unit: Unit): Decimal {
  return new Decimal(amount.toString()).div(new Decimal(10).pow(YUAN_DECIMALS + powerOf[unit]));
}

/** "1934.49": plain digits, half up, as many decimals as asked (2 where the field prints 万元). */
export function writeAmount(amount: Amount, unit: Unit, decimals = 2): string {
  return writeDecimal(inUnit(amount, unit), decimals);
}

/** What the same digits come to in another unit: 8340000.00 read as 元 where it was read as 万元. Rounds towards zero. */
export const readAs = (amount: Amount, from: Unit, to: Unit): Amount =>
  ((amount * powersOfTen[powerOf[to]]!) / powersOfTen[powerOf[from]]!) as Amount;

/** One step of the last decimal: 0.01万元 at two decimals is 100元. */
export function lastPlace(unit: Unit, decimals: number): Amount {
  const shift = YUAN_DECIMALS + powerOf[unit] - decimals;
  return (powersOfTen[shift] ?? zero) as Amount;
}
