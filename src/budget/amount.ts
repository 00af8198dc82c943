import { Decimal } from "./decimal";
import { digitsAt, readNumber, type WrittenNumber } from "./written-number";

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

/** Reads an amount written in `unit`; undefined when it is not a number. Less than a millionth of a yuan is cut off. */
export function readAmount(written: string | number, unit: Unit): WrittenAmount | undefined {
  const read = readNumber(written);
  return read && { amount: amountOf(read, unit), decimals: read.decimals };
}

export const amountOf = (number: WrittenNumber, unit: Unit): Amount =>
  digitsAt(number, YUAN_DECIMALS + powerOf[unit]) as Amount;

/** The amount in `unit`, as a decimal number; for dividing, rounding and writing. */
export function inUnit(amount: Amount, unit: Unit): Decimal {
  return new Decimal(amount.toString()).div(new Decimal(10).pow(YUAN_DECIMALS + powerOf[unit]));
}

/** "1934.49": plain digits, half up, as many decimals as asked (2 where the field prints 万元). */
export function writeAmount(amount: Amount, unit: Unit, decimals = 2): string {
  const cut = YUAN_DECIMALS + powerOf[unit] - decimals;
  const place = cut > 0 ? powersOfTen[cut]! : 1n;
  const steps = cut < 0 ? size(amount) * 10n ** BigInt(-cut) : (size(amount) + place / 2n) / place;
  const digits = steps.toString().padStart(decimals + 1, "0");
  const at = digits.length - decimals;
  const written = decimals > 0 ? `${digits.slice(0, at)}.${digits.slice(at)}` : digits;
  return amount < 0n && steps > 0n ? `-${written}` : written;
}

/** The field prints 万元 and 亿元 to two decimals; smaller units as they are written, to the 分 at most. */
export const printedDecimals = (unit: Unit, written: readonly number[]): number =>
  unit === "万元" || unit === "亿元" ? 2 : Math.min(2, Math.max(...written));

/** How many of one unit make one of another: 10000 元 in one 万元. */
export const unitsIn = (whole: Unit, part: Unit): Decimal =>
  new Decimal(10).pow(powerOf[whole] - powerOf[part]);
/** What the same digits come to in another unit: 8340000.00 read as 元 where it was read as 万元. Rounds towards zero. */
export const readAs = (amount: Amount, from: Unit, to: Unit): Amount =>
  ((amount * powersOfTen[powerOf[to]]!) / powersOfTen[powerOf[from]]!) as Amount;

/** One step of the last decimal: 0.01万元 at two decimals is 100元. */
export function lastPlace(unit: Unit, decimals: number): Amount {
  const shift = YUAN_DECIMALS + powerOf[unit] - decimals;
  return (powersOfTen[shift] ?? zero) as Amount;
}
