import { lastPlace, readAs, size, zero, type Amount, type Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { batchesAround, placedFigures, type Batch, type PlacedFigure } from "./batches";
import { comparedSums, type ComparedSums } from "./equalities";

/** Figures that tie once they are read in another unit than their table's. */
export interface MisreadUnit {
  readonly batch: Batch;
  readonly unit: Unit;
  /** The equalities that fail as it stands and hold then; at least one. */
  readonly mended: readonly ComparedSums[];
}

/**
 * What a table's figures may really be in. 千元 in a table of 万元 is left out: ten times too much is also a slip of the point.
 */
const mistakenFor: Readonly<Record<Unit, readonly Unit[]>> = {
  元: ["万元", "千元"],
  千元: ["元"],
  万元: ["元"],
  亿元: ["万元", "元"],
};

/** How many times the rounding a figure must be, once it is read in the other unit, to prove anything. */
const VISIBLE = 100n;

/**
 * Proof, not size: an equality that fails holds when some figures are read in another unit, and none that holds breaks by it.
 * Where two ways of reading mend the same equality, nobody can tell which is meant, and neither is told.
 */
export function misreadUnits(book: BudgetBook): readonly MisreadUnit[] {
  const sums = comparedSums(book);
  if (sums.every(({ holds }) => holds)) return [];
  const placed = placedFigures(book.tables);
  const web = new Web(sums, placed);
  const around = sums
    .filter(({ holds }) => !holds)
    .flatMap(({ terms }) => terms.flatMap(({ cell }) => placed.get(cell) ?? []));
  const found: MisreadUnit[] = [];
  for (const batch of batchesAround(around)) {
    for (const unit of mistakenFor[batch.table.unit]) {
      const mended = web.mendedBy(batch, unit);
      if (mended.length > 0) found.push({ batch, unit, mended });
    }
  }
  return found.filter((one) => !found.some((other) => other !== one && takesFrom(one, other)));
}

/** Whether another reading that mends the same is as good, or better because it takes fewer figures. */
function takesFrom(one: MisreadUnit, other: MisreadUnit): boolean {
  if (!one.mended.some((sums) => other.mended.includes(sums))) return false;
  const within = (a: MisreadUnit, b: MisreadUnit) =>
    a.batch.figures.length < b.batch.figures.length &&
    a.batch.figures.every((figure) => b.batch.figures.includes(figure));
  return !within(one, other);
}

/** One equality with what its figures come to. */
interface Balance {
  readonly sums: ComparedSums;
  /** Σ coefficient × amount. */
  readonly residual: bigint;
  /** Twice what rounding may do: Σ last places of what is not zero. */
  readonly places: bigint;
  /** How many of its figures are not zero. */
  readonly count: number;
  /** The only figure of one side, where it is worked out by a formula. */
  readonly workedOut: CellAddress | undefined;
}

/** What reading a batch otherwise does to one equality. */
interface Shift {
  moved: bigint;
  read: bigint;
  places: bigint;
  count: number;
  holdsWhole: boolean;
}

/** The equalities of a workbook, found by the cells that they take in. */
class Web {
  private readonly byCell = new Map<CellAddress, { balance: Balance; coefficient: bigint }[]>();

  constructor(sums: readonly ComparedSums[], placed: ReadonlyMap<CellAddress, PlacedFigure>) {
    for (const one of sums) {
      const balance = balanceOf(one, placed);
      for (const { cell, coefficient } of one.terms) {
        const known = this.byCell.get(cell);
        const entry = { balance, coefficient: BigInt(coefficient) };
        if (known) known.push(entry);
        else this.byCell.set(cell, [entry]);
      }
    }
  }

  /** The equalities that only this reading makes hold; none where it breaks one or leaves more broken than it mends. */
  mendedBy({ figures }: Batch, unit: Unit): ComparedSums[] {
    const mended: ComparedSums[] = [];
    let stillBroken = 0;
    for (const [balance, shift] of this.shiftsBy(figures, unit)) {
      if (shift.count === balance.count) continue; // all of it read otherwise: nothing is compared with anything else
      const places = balance.places + shift.places;
      const holdsThen = 2n * size((balance.residual + shift.moved) as Amount) <= places;
      if (!balance.sums.holds && holdsThen && 2n * size(shift.read as Amount) >= VISIBLE * places)
        mended.push(balance.sums);
      else if (!balance.sums.holds) stillBroken++;
      else if (!holdsThen && (balance.workedOut === undefined || shift.holdsWhole)) return [];
    }
    return stillBroken > mended.length ? [] : mended;
  }

  private shiftsBy(figures: readonly Figure[], unit: Unit): ReadonlyMap<Balance, Shift> {
    const shifts = new Map<Balance, Shift>();
    for (const figure of figures) {
      if (figure.amount === zero) continue;
      const read = readAs(figure.amount, figure.unit, unit);
      const place = lastPlace(unit, figure.decimals) - lastPlace(figure.unit, figure.decimals);
      for (const { balance, coefficient } of this.byCell.get(figure.cell) ?? []) {
        const shift = shifts.get(balance) ?? { moved: 0n, read: 0n, places: 0n, count: 0, holdsWhole: false };
        shift.moved += coefficient * (read - figure.amount);
        shift.read += coefficient * read;
        shift.places += place;
        shift.count++;
        shift.holdsWhole ||= balance.workedOut === figure.cell;
        shifts.set(balance, shift);
      }
    }
    return shifts;
  }
}

function balanceOf(sums: ComparedSums, placed: ReadonlyMap<CellAddress, PlacedFigure>): Balance {
  let [residual, places, count] = [0n, 0n, 0];
  for (const { cell, coefficient } of sums.terms) {
    const figure = placed.get(cell)?.figure;
    if (!figure || figure.amount === zero) continue;
    residual += BigInt(coefficient) * figure.amount;
    places += lastPlace(figure.unit, figure.decimals);
    count++;
  }
  const wholes = sums.terms.filter(({ coefficient }) => coefficient > 0);
  const [whole] = wholes.length === 1 ? wholes : [];
  const isFormula = whole && placed.get(whole.cell)?.figure.formula !== undefined;
  return { sums, residual, places, count, workedOut: isFormula ? whole.cell : undefined };
}
