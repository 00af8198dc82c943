import { lastPlace, size, zero, minus, units, type Amount, type Unit } from "../budget/amount";
import { Decimal } from "../budget/decimal";
import { claimedAmount, type Claim } from "./read-claims";
import type { Stated } from "./stated";

/** Everything a printed number may stand for: half a last place to either side. */
export interface Interval {
  readonly least: Decimal;
  readonly most: Decimal;
}

const half = (place: Amount): Amount => (place / 2n) as Amount;

/** Whether a text states the amount: to the decimals it writes, or to those the table has where they are fewer. */
export function statesAmount(claim: Claim, stated: Stated): boolean {
  const claimed = claimedAmount(claim);
  if (claimed === undefined) return false;
  const places = [lastPlace(moneyUnit(claim)!, claim.decimals), tablePlace(stated)];
  const widest = places.reduce((most, place) => (place > most ? place : most), zero);
  return size(minus(claimed, stated.amount)) <= half(widest);
}

/** A sum of several printed figures may be off by half a place for each. */
const tablePlace = ({ unit, decimals, from }: Stated): Amount =>
  (lastPlace(unit, decimals) * BigInt(Math.max(1, from.length))) as Amount;

export const moneyUnit = ({ unit }: Claim): Unit | undefined => units.find((known) => known === unit);

/** The amount that a claim may stand for, in 元; from the table where it is known, else as written. */
export function amountInterval(
  claim: Claim,
  amount: Amount | undefined = claimedAmount(claim),
): Interval | undefined {
  const unit = moneyUnit(claim);
  if (!unit || amount === undefined) return undefined;
  const allowance = half(lastPlace(unit, claim.decimals));
  return {
    least: new Decimal((amount - allowance).toString()),
    most: new Decimal((amount + allowance).toString()),
  };
}

/** The percent that a claim may stand for: 14.09% is anything from 14.085% to 14.095%. */
export function percentInterval({ number, decimals }: Claim): Interval {
  const allowance = new Decimal(10).pow(-decimals).div(2);
  return { least: number.minus(allowance), most: number.plus(allowance) };
}

/** What part ÷ whole may come to, in percent; undefined where the whole may be nothing. */
export function ratioInterval(part: Interval, whole: Interval): Interval | undefined {
  if (whole.least.lte(0)) return undefined;
  const ends = [part.least, part.most].flatMap((one) => [one.div(whole.least), one.div(whole.most)]);
  return { least: Decimal.min(...ends).times(100), most: Decimal.max(...ends).times(100) };
}

export const overlap = (a: Interval, b: Interval): boolean => a.least.lte(b.most) && b.least.lte(a.most);

/** Whether two numbers of a text can be the same amount, each to the decimals it writes. */
export function statesSame(a: Claim, b: Claim): boolean {
  const [one, two] = [a, b].map((claim) => amountInterval(claim));
  return one !== undefined && two !== undefined && meets(one, two);
}

/** More than touching at the ends: 950.03 and 950.04 are two amounts. */
const meets = (a: Interval, b: Interval): boolean => a.least.lt(b.most) && b.least.lt(a.most);
