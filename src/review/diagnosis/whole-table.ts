/**
 * A whole table that is wrong: everything in it adds up, and nothing agrees with any other table, while those agree with one
 * another. That is last year's copy, another draft, or another unit; cell by cell it would be dozens of errors.
 */
import { readAs, units, type Amount, type Unit } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { BudgetTable } from "../../budget/table";
import { termsOfSides, type Equation } from "../../rules/equation";
import type { Tie } from "./book-web";
import type { FigureIndex, PlacedFigure } from "./figure-index";

export interface WholeTable {
  readonly table: BudgetTable;
  /** How many ties it has to other tables. */
  readonly compared: number;
  /** Those that do not hold: all of them or nearly so. */
  readonly ties: readonly Tie[];
  /** The unit in which all of them would hold. */
  readonly unit?: Unit;
}

/** Fewer ties than that are no pattern. */
const LEAST_TIES = 3;

/** The table itself, and two that it does not agree with. */
const LEAST_TABLES = 3;

/** One in ten may hold by chance, or fail for another reason. */
const nearlyAll = (some: number, of: number): boolean => some * 10 >= of * 9;

/** `failing`: the equalities that do not hold. Undefined where none is, and where several could be: of two tables that agree with nothing else nobody knows which is wrong. */
export function wholeTableOf(
  figures: FigureIndex,
  { tables: all }: BudgetBook,
  ties: readonly Tie[],
  failing: ReadonlyMap<Equation, unknown>,
): WholeTable | undefined {
  const apart = ties.filter((tie) => {
    if (!tie.firm || !failing.has(tie.equation)) return false;
    return (weigh(tie, figures)?.tables.size ?? 0) > 1;
  });
  if (apart.length < LEAST_TIES) return undefined;
  const weighed = ties.flatMap((tie) => (tie.firm ? (weigh(tie, figures) ?? []) : []));
  const across = weighed.filter(({ tables }) => tables.size > 1);
  const suspected = new Set(across.flatMap(({ holds, tables }) => (holds ? [] : [...tables])));
  const [found, ...more] = [...suspected].flatMap((table): WholeTable[] => {
    const own = across.filter(({ tables }) => tables.has(table));
    const broken = own.filter(({ holds }) => !holds);
    if (broken.length < LEAST_TIES || !nearlyAll(broken.length, own.length)) return [];
    const beside = new Set(broken.flatMap(({ tables }) => [...tables]));
    const inside = weighed.filter(({ tables }) => tables.size === 1 && tables.has(table));
    const others = across.filter(({ tables }) => !tables.has(table));
    if (beside.size < LEAST_TABLES || !mostHold(inside) || !mostHold(others)) return [];
    const said = all[table]!;
    const unit = unitOf(own, table, said.unit);
    return [
      { table: said, compared: own.length, ties: broken.map(({ tie }) => tie), ...(unit ? { unit } : {}) },
    ];
  });
  return more.length > 0 ? undefined : found;
}

const mostHold = (some: readonly Weighed[]): boolean =>
  some.length > 0 && nearlyAll(some.filter(({ holds }) => holds).length, some.length);

interface Weighed {
  readonly tie: Tie;
  readonly terms: readonly (PlacedFigure & { readonly coefficient: 1 | -1 })[];
  readonly tables: ReadonlySet<number>;
  readonly holds: boolean;
}

/** Undefined where it is not all amounts, or nothing but zeros, which agree with one another in any budget. */
function weigh(tie: Tie, figures: FigureIndex): Weighed | undefined {
  const terms: (PlacedFigure & { readonly coefficient: 1 | -1 })[] = [];
  for (const { cell, coefficient } of termsOfSides(tie.equation)) {
    const placed = figures.at(cell);
    if (!placed || placed.figure.state === "unreadable") return undefined;
    terms.push({ ...placed, coefficient });
  }
  if (terms.every(({ figure }) => figure.amount === 0n)) return undefined;
  return {
    tie,
    terms,
    tables: new Set(terms.map(({ table }) => table)),
    holds: isWithin(terms, tie, (amount) => amount),
  };
}

function isWithin(
  terms: Weighed["terms"],
  { equation }: Tie,
  read: (amount: Amount, table: number) => Amount,
): boolean {
  let sum = 0n;
  for (const { figure, table, coefficient } of terms) sum += BigInt(coefficient) * read(figure.amount, table);
  return sum <= equation.tolerance && -sum <= equation.tolerance;
}

/** The unit in which the table's amounts would agree with all others. */
const unitOf = (ties: readonly Weighed[], own: number, said: Unit): Unit | undefined =>
  units.find(
    (unit) =>
      unit !== said &&
      ties.every(({ terms, tie }) =>
        isWithin(terms, tie, (amount, table) => (table === own ? readAs(amount, said, unit) : amount)),
      ),
  );
