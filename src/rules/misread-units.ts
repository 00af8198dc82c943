import type { Amount, Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { Figure } from "../budget/table";
import { placedFigures, type Batch } from "./batches";
import { comparedSums, failingSums, type ComparedSums } from "./equalities";
import { likelyBatches } from "./likely-batches";
import { SumWeb } from "./sum-web";

/** Figures that tie once they are read in another unit than their table's. */
export interface MisreadUnit {
  readonly batch: Batch;
  readonly unit: Unit;
  /** The equalities that fail as it stands and hold then; at least one. */
  readonly mended: readonly ComparedSums[];
  /** The totals that took the figures in as they stand, with what they come to then. */
  readonly followed: readonly { readonly figure: Figure; readonly amount: Amount }[];
}

/**
 * Proof, not size: an equality that fails holds when some figures are read in another unit, and none that holds breaks by it.
 * Of two readings that mend the same, the one that mends more is meant; where both mend as much, nobody can tell which.
 */
export function misreadUnits(book: BudgetBook): readonly MisreadUnit[] {
  const failing = failingSums(book);
  if (failing.length === 0) return [];
  const placed = placedFigures(book.tables);
  const likely = likelyBatches(failing, placed);
  if (likely.length === 0) return [];
  const web = new SumWeb(comparedSums(book), placed);
  const found: MisreadUnit[] = [];
  for (const { batch, unit } of likely) {
    const mended = web.mendedBy(batch.figures, unit);
    if (!mended) continue;
    const followed = [...mended.followed].flatMap(([cell, amount]) => {
      const figure = placed.get(cell)?.figure;
      return figure ? [{ figure, amount }] : [];
    });
    found.push({ batch, unit, mended: mended.sums, followed });
  }
  return found.filter((one) => !found.some((other) => other !== one && takesFrom(one, other)));
}

/** Whether another reading that mends some of the same mends more, or as much and supposes no more for it. */
function takesFrom(one: MisreadUnit, other: MisreadUnit): boolean {
  if (!one.mended.some((sums) => other.mended.includes(sums))) return false;
  if (one.mended.length !== other.mended.length) return other.mended.length > one.mended.length;
  const [ours, theirs] = [typedTotals(one), typedTotals(other)];
  if (ours !== theirs) return theirs < ours;
  const isWithin =
    one.batch.figures.length < other.batch.figures.length &&
    one.batch.figures.every((figure) => other.batch.figures.includes(figure));
  return !isWithin;
}

/** Totals without a formula: that they were added up with the wrong reading is one more thing to suppose. */
const typedTotals = ({ followed }: MisreadUnit): number =>
  followed.filter(({ figure }) => figure.formula === undefined).length;
