/** Where the reader is in the list, and where they are once a check has taken that finding away. */
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Review, ReviewFinding } from "../review/review";
import type { FindingOrder } from "../review/state";
import { becameOf, isResolved } from "./resolved";
import { filtered, type FindingFilter } from "./finding-filter";
import { findingsOn, inOrder, pileOf } from "./findings-by-sheet";

export interface ReadersPlace {
  readonly current?: string;
  /** The finding that they were at and that is put right. */
  readonly resolved?: ReviewFinding;
}

interface FormerPlace {
  readonly current: string | undefined;
  readonly former: Review | undefined;
  /** The only sheet whose findings people see. */
  readonly onlySheet: string | undefined;
  readonly filter: FindingFilter;
  readonly order: FindingOrder;
  /** In the order of the workbook. */
  readonly sheets: readonly { readonly name: string }[];
}

/** The finding that comes after the one that went, in its pile as people saw it; the one before where it was the last. */
export function placeAfter(
  { current, former, onlySheet, filter, order, sheets }: FormerPlace,
  present: Review,
): ReadersPlace {
  if (current === undefined) return {};
  const stays = new Set([...present.diagnoses, ...present.findings].map(({ id }) => id));
  if (stays.has(current)) return { current };
  const gone = former?.findings.find(({ id }) => id === current);
  if (!former || !gone) return {};
  const became = becameOf(gone, former, present);
  if (became) return { current: became.id };

  const seen = onlySheet === undefined ? former.findings : findingsOn(former, onlySheet);
  const pile = inOrder(
    filtered(pileOf(seen, gone.severity), filter),
    order,
    sheets.map(({ name }) => name),
  );
  const at = pile.indexOf(gone);
  const next = [...pile.slice(at + 1), ...pile.slice(0, at).reverse()].find(({ id }) => stays.has(id));
  return {
    ...(next ? { current: next.id } : {}),
    ...(isResolved(gone, former, present) ? { resolved: gone } : {}),
  };
}

/** The finding that a place on a sheet belongs to; of several, the one where the reader is already. */
export function findingAt(
  review: Review | undefined,
  range: CellRange,
  current: string | undefined,
): ReviewFinding | undefined {
  const here = (review?.findings ?? []).filter(
    ({ at, because }) => touches(at, range) || because.some((cell) => covers(range, cell)),
  );
  return here.find(({ id }) => id === current) ?? here.find(({ at }) => touches(at, range));
}

export const touches = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const covers = ({ sheet, top, left, bottom, right }: CellRange, cell: CellAddress): boolean =>
  sheet === cell.sheet &&
  top <= cell.row &&
  cell.row <= bottom &&
  left <= cell.column &&
  cell.column <= right;
