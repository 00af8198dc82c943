import { lastPlace, minus, readAs, size, sum, units, zero, type Amount, type Unit } from "../budget/amount";
import type { BudgetTable, Figure } from "../budget/table";
import { statesAmount } from "../narrative/precision";
import type { Claim } from "../narrative/read-claims";
import type { Stated } from "../narrative/stated";
import { toleranceOf } from "./tolerance";

/** Tables that do not say their unit are tried in every unit; a comparison takes in hardly more of them than this. */
const MOST_TABLES = 3;

/** How many times the rounding a sum must be to prove anything, where it is not the very same. */
const VISIBLE = 100n;

/** Nobody spends a hundred times what they may: such figures are in different units. */
const ANOTHER_SIZE = 100n;

/**
 * The unit in which a table that does not say its own would make two sums agree, though they do not as it was taken; undefined
 * where every table says its unit, or one table alone is compared with itself.
 */
export function unitThatAgrees(left: readonly Figure[], right: readonly Figure[]): Unit | undefined {
  return readOtherwise(left, right).find(({ ours, theirs }) => {
    const difference = size(minus(sumOf(ours), sumOf(theirs)));
    if (difference === zero) return sumOf(ours) !== zero;
    const places = [...ours, ...theirs].reduce((all, one) => all + lastPlace(one.unit, one.decimals), 0n);
    return difference <= toleranceOf([...ours, ...theirs]) && size(sumOf(ours)) >= VISIBLE * places;
  })?.unit;
}

/** The same for a sum that must not be above another and is many times as much. */
export function unitThatIsEnough(left: readonly Figure[], right: readonly Figure[]): Unit | undefined {
  if (sumOf(right) === zero || size(sumOf(left)) < ANOTHER_SIZE * size(sumOf(right))) return undefined;
  return readOtherwise(left, right).find(({ ours, theirs }) => sumOf(ours) <= sumOf(theirs))?.unit;
}

/** The unit in which a text states what a table of unsaid unit holds. */
export function unitThatIsStated(
  table: BudgetTable,
  claim: Claim,
  stated: readonly Stated[],
): Unit | undefined {
  if (table.unitCell) return undefined;
  return units.find((unit) =>
    stated.some(
      (one) =>
        one.amount !== zero &&
        statesAmount(claim, { ...one, unit, amount: readAs(one.amount, one.unit, unit) }),
    ),
  );
}

/** Why nobody can tell. */
export const unsaidUnit = (unit: Unit): string =>
  `有一张表没有写明单位，按${unit}读就对得上；请在表上写明单位后再核对`;

interface Reading {
  readonly unit: Unit;
  readonly ours: readonly Figure[];
  readonly theirs: readonly Figure[];
}

function readOtherwise(left: readonly Figure[], right: readonly Figure[]): Reading[] {
  const figures = [...left, ...right];
  const unsaid = [...new Set(figures.flatMap((figure) => keyOf(figure) ?? []))];
  const isOneTable = unsaid.length === 1 && figures.every((figure) => keyOf(figure) !== undefined);
  if (unsaid.length === 0 || unsaid.length > MOST_TABLES || isOneTable) return [];
  return assignments(unsaid).map((chosen) => {
    const read = (figure: Figure): Figure => {
      const unit = chosen.get(keyOf(figure) ?? "") ?? figure.unit;
      return { ...figure, unit, amount: readAs(figure.amount, figure.unit, unit) };
    };
    const other = figures.map(read).find(({ unit }, i) => unit !== figures[i]!.unit);
    return { unit: other?.unit ?? figures[0]!.unit, ours: left.map(read), theirs: right.map(read) };
  });
}

/** Every way to give each table a unit. */
const assignments = (tables: readonly string[]): ReadonlyMap<string, Unit>[] =>
  tables.reduce<ReadonlyMap<string, Unit>[]>(
    (ways, table) => ways.flatMap((way) => units.map((unit) => new Map([...way, [table, unit]]))),
    [new Map()],
  );

const keyOf = ({ unitUnsaid: title }: Figure): string | undefined =>
  title && `${title.sheet}!${title.row},${title.column}`;

const sumOf = (figures: readonly Figure[]): Amount => sum(figures.map(({ amount }) => amount));
