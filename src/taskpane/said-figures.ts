/** Both figures of a finding and who agrees with one of them, in words; the card sets the same out as a block. */
import type { Amount, Unit } from "../budget/amount";
import { a1 } from "../workbook/cell";
import type { FindingFigures } from "../review/figures";
import type { Witness } from "../review/witnesses";
import { sayAmount } from "../rules/naming";
import { words } from "./words";

export const amountSaid = (amount: Amount | undefined, unit: Unit): string =>
  amount === undefined ? words.blank : words.money(sayAmount(amount, unit), unit);

/** What stands here, what it was held against, how far they part: name and amount each. */
export function figureRows(figures: FindingFigures): readonly (readonly [name: string, amount: string])[] {
  const { relation, actual, expected, difference, unit } = figures;
  return [
    [words.figureHere, amountSaid(actual.amount, unit)],
    [words.heldAgainst(expected.name, relation), amountSaid(expected.amount, unit)],
    [words.apart(relation), amountSaid(difference, unit)],
  ];
}

export const saidFigures = (figures: FindingFigures): string =>
  figureRows(figures)
    .map(([name, amount]) => `${name} ${amount}`)
    .join("，");

/** The tables that agree with one of the two, that one first where the finding stands. */
export interface Agreeing {
  readonly amount: string;
  readonly witnesses: readonly Witness[];
}

export const agreeing = (figures: FindingFigures, witnesses: readonly Witness[]): readonly Agreeing[] =>
  (["actual", "expected"] as const).flatMap((side) => {
    const ofSide = witnesses.filter((witness) => witness.side === side);
    const amount = amountSaid(figures[side].amount, figures.unit);
    return ofSide.length > 0 ? [{ amount, witnesses: ofSide }] : [];
  });

export function saidWitnesses(figures: FindingFigures, witnesses: readonly Witness[]): readonly string[] {
  const sides = agreeing(figures, witnesses);
  const lines = sides.map(
    ({ amount, witnesses: of }) =>
      words.agreeWith(amount) +
      of
        .map(({ table, cells }) =>
          words.witnessAt(
            words.witness(table, cells.length),
            `${cells[0]!.sheet} ${cells.map(a1).join("、")}`,
          ),
        )
        .join("；"),
  );
  return sides.length > 1 ? [...lines, words.bothAgreed] : lines;
}
