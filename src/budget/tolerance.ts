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
  let [count, steps, asShown, alike] = [0, 0n, true, true];
  let first: Amount | undefined;
  for (const { amount, place } of printed) {
    if (amount === zero) continue;
    first ??= place;
    count++;
    steps += place;
    asShown &&= place === zero || amount % place === 0n;
    alike &&= place === first;
  }
  return (asShown && alike && count <= 2 ? zero : steps / 2n) as Amount;
}
