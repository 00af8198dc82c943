import { readAs, size, zero, type Amount, type Unit } from "../budget/amount";
import type { Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { batchesAround, type Batch, type PlacedFigure } from "./batches";
import { termsOfSides } from "./equation";
import type { ComparedSums } from "./equalities";
import { balanceOf, type Balance } from "./sum-web";

/**
 * What a table's figures may really be in. 千元 in a table of 万元 is left out: ten times too much is also a slip of the point.
 */
const mistakenFor: Readonly<Record<Unit, readonly Unit[]>> = {
  元: ["万元", "千元"],
  千元: ["元"],
  万元: ["元"],
  亿元: ["万元", "元"],
};

/** Some figures, and a unit that they may have been filled in by. */
export interface Reading {
  readonly batch: Batch;
  readonly unit: Unit;
}

/**
 * The readings that are worth working out: one of the figures, or all of them together, would move a failing equality by about
 * what it fails by. A table may have 20,000 rows, and hardly a slip is as large as another unit makes it.
 */
export function likelyBatches(
  failing: readonly ComparedSums[],
  placed: ReadonlyMap<CellAddress, PlacedFigure>,
): readonly Reading[] {
  const balances = failing.map((sums) => balanceOf(sums, placed));
  // A total that took in the wrong figure fails in another table: whoever looks for the cause looks along its row.
  const failingCells = new Set(failing.flatMap((sums) => termsOfSides(sums).map(({ cell }) => cell)));
  const rows = new Set([...failingCells].flatMap((cell) => placed.get(cell)?.row ?? []));
  const around = [...placed.values()].filter(({ row }) => rows.has(row));
  const gaps = new Gaps(balances.map(({ residual }) => size(residual as Amount)));
  const fitting = around.filter(({ table, figure }) =>
    mistakenFor[table.unit].some((unit) => gaps.hasAbout(moveOf(figure, unit))),
  );
  const batches = [
    ...batchesAround(fitting, ["cell", "row", "block"]),
    ...batchesAround(around, ["column", "table"]).filter((batch) => {
      const compared = new Map<CellAddress, Figure>();
      for (const figure of batch.figures)
        if (failingCells.has(figure.cell)) compared.set(figure.cell, figure);
      return mistakenFor[batch.table.unit].some((unit) => closesAGap(compared, unit, balances));
    }),
  ];
  return batches.flatMap((batch) => mistakenFor[batch.table.unit].map((unit) => ({ batch, unit })));
}

/** By what equalities fail, looked up by size: where a whole column is wrong there are as many gaps as figures. */
class Gaps {
  private readonly sorted: readonly Amount[];

  constructor(gaps: readonly Amount[]) {
    this.sorted = [...gaps].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  hasAbout(moved: bigint): boolean {
    const least = (50n * moved) / 51n; // no smaller gap is within a fiftieth of itself
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.sorted[middle]! < least) from = middle + 1;
      else to = middle;
    }
    return this.sorted.slice(from, from + 2).some((gap) => isAbout(moved, gap)); // least is rounded down
  }
}

/** Whether the figures of a batch as a whole move an equality by about what it fails by. */
function closesAGap(
  cells: ReadonlyMap<CellAddress, Figure>,
  unit: Unit,
  balances: readonly Balance[],
): boolean {
  return balances.some(({ sums, residual }) => {
    let moved = 0n;
    let within = 0;
    for (const { cell, coefficient } of termsOfSides(sums)) {
      const figure = cells.get(cell);
      if (!figure) continue;
      moved += BigInt(coefficient) * signedMove(figure, unit);
      within++;
    }
    if (within === sums.left.length + sums.right.length) return false; // nothing is compared with anything else
    return isAbout(size(moved as Amount), size(residual as Amount));
  });
}

const signedMove = (figure: Figure, unit: Unit): bigint =>
  readAs(figure.amount, figure.unit, unit) - figure.amount;

const moveOf = (figure: Figure, unit: Unit): bigint => size(signedMove(figure, unit) as Amount);

/** Within a fiftieth: rounding is far less where the figures are worth a question. */
const isAbout = (moved: bigint, gap: bigint): boolean =>
  moved !== zero && 50n * size((moved - gap) as Amount) <= gap;
