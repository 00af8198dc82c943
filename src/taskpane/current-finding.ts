/** Where the reader is in the list, and where they are once a check has taken that finding away. */
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Review, ReviewFinding } from "../review/review";
import { findingsBySheet, findingsOn, pileOf } from "./findings-by-sheet";

export interface ReadersPlace {
  readonly current?: string;
  /** The finding that is no longer there. */
  readonly resolved?: ReviewFinding;
}

interface FormerPlace {
  readonly current: string | undefined;
  readonly former: Review | undefined;
  /** The only sheet whose findings people see. */
  readonly onlySheet: string | undefined;
  /** In the order of the workbook. */
  readonly sheets: readonly { readonly name: string }[];
}

/** The finding that comes after the one that went, in its pile as people saw it; the one before where it was the last. */
export function placeAfter(
  { current, former, onlySheet, sheets }: FormerPlace,
  present: Review,
): ReadersPlace {
  const stays = new Set(present.findings.map(({ id }) => id));
  if (current === undefined || stays.has(current)) return current === undefined ? {} : { current };
  const resolved = former?.findings.find(({ id }) => id === current);
  if (!former || !resolved) return {};
  const seen = onlySheet === undefined ? former.findings : findingsOn(former, onlySheet);
  const pile = findingsBySheet(
    pileOf(seen, resolved.severity),
    sheets.map(({ name }) => name),
  ).flatMap(({ findings }) => findings);
  const at = pile.indexOf(resolved);
  const next = [...pile.slice(at + 1), ...pile.slice(0, at).reverse()].find(({ id }) => stays.has(id));
  return { resolved, ...(next ? { current: next.id } : {}) };
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
