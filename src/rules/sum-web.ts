import { lastPlace, readAs, size, zero, type Amount, type Unit } from "../budget/amount";
import type { Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import type { PlacedFigure } from "./batches";
import { termsOfSides } from "./equation";
import type { ComparedSums } from "./equalities";

/** What reading some figures in another unit does to a workbook's equalities. */
export interface Mended {
  /** The equalities that fail as it stands and hold then. */
  readonly sums: readonly ComparedSums[];
  /** The totals above the figures that held and go with them, and what they come to then. */
  readonly followed: ReadonlyMap<CellAddress, Amount>;
}

/** How many times the rounding a figure must be, once it is read in the other unit, to prove anything. */
const VISIBLE = 100n;

/** One equality with what its figures come to. */
export interface Balance {
  readonly sums: ComparedSums;
  /** Σ coefficient × amount. */
  readonly residual: bigint;
  /** Twice what rounding may do: Σ last places of what is not zero. */
  readonly places: bigint;
  /** How many of its figures are not zero. */
  readonly count: number;
}

/** By how much a figure or a sum moves, how much of it was read otherwise, and how much coarser it is then. */
interface Shift {
  moved: bigint;
  read: bigint;
  places: bigint;
  count: number;
}

/** An equality that takes a cell in, and how often. */
interface Membership {
  readonly sums: ComparedSums;
  readonly coefficient: number;
}

/** The equalities of a workbook, found by the cells that they take in. */
export class SumWeb {
  private readonly byCell = new Map<CellAddress, Membership[]>();
  private readonly balances = new Map<ComparedSums, Balance>();

  constructor(
    sums: readonly ComparedSums[],
    private readonly placed: ReadonlyMap<CellAddress, PlacedFigure>,
  ) {
    for (const one of sums) {
      for (const { cell, coefficient } of termsOfSides(one)) {
        const known = this.byCell.get(cell);
        const entry = { sums: one, coefficient };
        if (known) known.push(entry);
        else this.byCell.set(cell, [entry]);
      }
    }
  }

  /** Worked out only for the few that a reading touches. */
  private balanceOf(sums: ComparedSums): Balance {
    const known = this.balances.get(sums) ?? balanceOf(sums, this.placed);
    this.balances.set(sums, known);
    return known;
  }

  /** Undefined where nothing is mended, an equality breaks, or more stays broken than is mended. */
  mendedBy(figures: readonly Figure[], unit: Unit): Mended | undefined {
    const { shifts, followed } = this.shiftedBy(figures, unit);
    const mended: ComparedSums[] = [];
    let stillBroken = 0;
    for (const [balance, shift] of this.onBalances(shifts)) {
      if (shift.count === balance.count) continue; // all of it read otherwise: nothing is compared with anything else
      const places = balance.places + shift.places;
      const holdsThen = 2n * size((balance.residual + shift.moved) as Amount) <= places;
      if (!balance.sums.holds && holdsThen && 2n * size(shift.read as Amount) >= VISIBLE * places)
        mended.push(balance.sums);
      else if (!balance.sums.holds) stillBroken++;
      else if (!holdsThen) return undefined;
    }
    return mended.length === 0 || stillBroken > mended.length ? undefined : { sums: mended, followed };
  }

  /** The figures read otherwise, and the totals above them that hold: they were added up with the wrong reading. */
  private shiftedBy(figures: readonly Figure[], unit: Unit) {
    const shifts = new Map<CellAddress, Shift>();
    for (const figure of figures) {
      if (figure.amount === zero) continue;
      const read = readAs(figure.amount, figure.unit, unit);
      const places = lastPlace(unit, figure.decimals) - lastPlace(figure.unit, figure.decimals);
      shifts.set(figure.cell, { moved: read - figure.amount, read, places, count: 1 });
    }
    const seeds = new Set(shifts.keys());
    const carrier = new Map<CellAddress, ComparedSums>();
    const work = [...shifts].map(([cell, { moved, read }]) => ({ cell, moved, read }));
    for (let next = work.pop(); next; next = work.pop()) {
      for (const { sums, coefficient } of this.byCell.get(next.cell) ?? []) {
        const { whole, holds } = sums;
        if (!whole || !holds || whole === next.cell || seeds.has(whole)) continue;
        if ((carrier.get(whole) ?? sums) !== sums) continue; // its row or its column carries it, not both
        carrier.set(whole, sums);
        const times = BigInt(-coefficient);
        const step = { cell: whole, moved: times * next.moved, read: times * next.read };
        const shift = shifts.get(whole) ?? { moved: 0n, read: 0n, places: 0n, count: 1 };
        shift.moved += step.moved;
        shift.read += step.read;
        shifts.set(whole, shift);
        work.push(step);
      }
    }
    const followed = new Map<CellAddress, Amount>();
    for (const cell of carrier.keys()) {
      const amount = this.placed.get(cell)?.figure.amount ?? zero;
      followed.set(cell, (amount + shifts.get(cell)!.moved) as Amount);
    }
    return { shifts, followed };
  }

  private onBalances(shifts: ReadonlyMap<CellAddress, Shift>): ReadonlyMap<Balance, Shift> {
    const found = new Map<Balance, Shift>();
    for (const [cell, { moved, read, places }] of shifts) {
      for (const { sums, coefficient } of this.byCell.get(cell) ?? []) {
        const balance = this.balanceOf(sums);
        const shift = found.get(balance) ?? { moved: 0n, read: 0n, places: 0n, count: 0 };
        shift.moved += BigInt(coefficient) * moved;
        shift.read += BigInt(coefficient) * read;
        shift.places += places;
        shift.count++;
        found.set(balance, shift);
      }
    }
    return found;
  }
}

/** What the figures of an equality come to. */
export function balanceOf(sums: ComparedSums, placed: ReadonlyMap<CellAddress, PlacedFigure>): Balance {
  let [residual, places, count] = [0n, 0n, 0];
  for (const { cell, coefficient } of termsOfSides(sums)) {
    const figure = placed.get(cell)?.figure;
    if (!figure || figure.amount === zero) continue;
    residual += BigInt(coefficient) * figure.amount;
    places += lastPlace(figure.unit, figure.decimals);
    count++;
  }
  return { sums, residual, places, count };
}
