import { zero, type Amount } from "./amount";

/** An amount as printed, and one step of its last decimal. */
export interface Printed {
  readonly amount: Amount;
  readonly place: Amount;
}

/**
 * How far two sides may lie apart by rounding alone. Every printed figure may be half of its last place away from what it
 * stands for, so the allowance grows with the number of addends and shrinks with the decimals written. The same fact printed
 * twice to the same decimals has no such excuse: it must be the same, unless a cell holds more than its format shows.
 */
export function allowanceFor(printed: Iterable<Printed>): Amount {
  const rounding = noRounding();
  for (const { amount, place } of printed) addRounding(rounding, amount, place);
  return allowanceOf(rounding);
}

/** What is known of figures that are looked at one by one; every comparison has one, and a class would make it dear. */
export interface Rounding {
  count: number;
  steps: bigint;
  first: Amount | undefined;
  /** Of the first two figures: to the same decimals, and nothing held beyond them. */
  alike: boolean;
}

export const noRounding = (): Rounding => ({ count: 0, steps: 0n, first: undefined, alike: true });

export function addRounding(rounding: Rounding, amount: Amount, place: Amount): void {
  if (amount === zero) return;
  rounding.first ??= place;
  rounding.count++;
  rounding.steps += place;
  if (rounding.count <= 2)
    rounding.alike &&= place === rounding.first && (place === zero || amount % place === 0n);
}

export const allowanceOf = ({ count, steps, alike }: Rounding): Amount =>
  (alike && count <= 2 ? zero : steps / 2n) as Amount;
