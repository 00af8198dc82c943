import type { Decimal } from "../budget/decimal";
import { writeDecimal } from "../budget/decimal";
import { withoutDisguise } from "./not-claims";
import type { Claim, ClaimUnit } from "./read-claims";

/** A number of a text, which the claim was read from. */
export interface WrittenClaim {
  readonly claim: Claim;
  readonly text: string;
}

/** Where the digits of a claim stand, with sign and separators, without the unit. */
export function digitsOf({ claim, text }: WrittenClaim): { readonly start: number; readonly end: number } {
  const words = withoutDisguise(text.slice(claim.start, claim.end));
  const [digits] = /^-?\d+(?:[,，]\d{3})*(?:\.\d+)?/.exec(words) ?? [""];
  return { start: claim.start, end: claim.start + digits.length };
}

/** What an author does with numbers throughout a text. */
export interface Manner {
  /** The decimals that most numbers of a unit have; whoever writes fewer drops zeros at the end. */
  readonly decimals: ReadonlyMap<ClaimUnit, number>;
  /** How nothing is written in a unit: 0, 0.00. */
  readonly zeros: ReadonlyMap<ClaimUnit, string>;
  /** What parts the thousands, where most numbers above a thousand are parted. */
  readonly comma?: string;
}

export function mannerOf(all: readonly WrittenClaim[]): Manner {
  const zeros = new Map<ClaimUnit, string>();
  const byUnit = new Map<ClaimUnit, number[]>();
  const commas: (string | undefined)[] = [];
  for (const one of all) {
    const { claim } = one;
    if (claim.number.isZero()) zeros.set(claim.unit, claim.digits);
    else byUnit.set(claim.unit, [...(byUnit.get(claim.unit) ?? []), claim.decimals]);
    if (claim.number.abs().gte(1000)) commas.push(commaIn(one));
  }
  const parted = commas.filter((comma) => comma !== undefined);
  const comma = parted.length * 2 > commas.length ? parted[0] : undefined;
  const decimals = new Map([...byUnit].map(([unit, counts]) => [unit, mostCommon(counts)]));
  return { decimals, zeros, ...(comma === undefined ? {} : { comma }) };
}

/** The number as the author would have written it there: unit, decimals, separators and width stay. */
export function writtenLike(one: WrittenClaim, number: Decimal, manner: Manner): string {
  const { claim, text } = one;
  const comma = commaIn(one) ?? (claim.number.abs().lt(1000) ? manner.comma : undefined);
  const [whole, fraction] = plainly(claim, number, manner).split(".");
  const parted = comma === undefined ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, comma);
  const plain = fraction === undefined ? parted : `${parted}.${fraction}`;
  return /[０-９]/.test(text.slice(claim.start, claim.end)) ? fullWidth(plain) : plain;
}

function plainly({ unit, decimals, number: former }: Claim, number: Decimal, manner: Manner): string {
  const zero = manner.zeros.get(unit);
  if (number.isZero() && zero !== undefined) return zero;
  const usual = manner.decimals.get(unit) ?? FIELD_DECIMALS;
  const written = writeDecimal(number, Math.max(usual, decimals));
  const dropsZeros = decimals < usual && !former.isZero() && written.includes(".");
  const shown = dropsZeros ? written.replace(/\.?0+$/, "") : written;
  return /[1-9]/.test(shown) || number.isZero() ? shown : writeDecimal(number, FIELD_DECIMALS);
}

const FIELD_DECIMALS = 2;

/** Of counts that are as common, the larger: more decimals are never wrong. */
function mostCommon(counts: readonly number[]): number {
  const times = (count: number): number => counts.filter((other) => other === count).length;
  return [...counts].sort((a, b) => times(b) - times(a) || b - a)[0]!;
}

function commaIn({ claim, text }: WrittenClaim): string | undefined {
  return /\d([,，])\d{3}/.exec(withoutDisguise(text.slice(claim.start, claim.end)))?.[1];
}

/** Digits and the point of full width, as １２．５０; separators stay as they are. */
export const fullWidth = (plain: string): string =>
  plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(".", "．");
