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
  const rounding = new Rounding();
  for (const { amount, place } of printed) rounding.add(amount, place);
  return rounding.allowance;
}

/** The allowance of figures that are added one by one. */
export class Rounding {
  private count = 0;
  private steps = 0n;
  private first: Amount | undefined;
  /** Of the first two figures: to the same decimals, and nothing held beyond them. */
  private alike = true;

  add(amount: Amount, place: Amount): void {
    if (amount === zero) return;
    this.first ??= place;
    this.count++;
    this.steps += place;
    if (this.count <= 2) this.alike &&= place === this.first && (place === zero || amount % place === 0n);
  }

  get allowance(): Amount {
    return (this.alike && this.count <= 2 ? zero : this.steps / 2n) as Amount;
  }
}
