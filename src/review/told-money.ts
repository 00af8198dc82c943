import { readAmount, units, type Amount, type Unit } from "../budget/amount";

export interface Money {
  readonly amount: Amount;
  readonly unit: Unit;
}

const longestFirst = [...units].sort((a, b) => b.length - a.length);

/** "2.5" beside its unit, or "2.5万元"; undefined for what is no money, as a percentage. */
export function moneyTold(told: string, beside: string | undefined): Money | undefined {
  const behind = longestFirst.find((unit) => told.endsWith(unit));
  const unit = behind ?? units.find((one) => one === beside);
  const read = unit && readAmount(behind ? told.slice(0, -behind.length) : told, unit);
  return read && { amount: read.amount, unit };
}
