import type { CellRange } from "../workbook/cell";
import type { Stretch } from "../workbook/hidden";
import { sameValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** The workbook with the very objects of those known sheets that are as they were, so that they need no new check. */
export function withKnownSheets(now: WorkbookSnapshot, known: WorkbookSnapshot): WorkbookSnapshot {
  const knownAs = new Map(known.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const before = knownAs.get(sheet.name);
    return before && sameSheet(before, sheet) ? before : sheet;
  });
  return { ...now, sheets };
}

/** Whether two sheets hold the same, however far their blanks reach. */
export function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.protected === b.protected &&
    sameGrid(a.values, b.values, (one, other) => sameValue(one ?? null, other ?? null)) &&
    sameGrid(a.formulas, b.formulas, Object.is) &&
    sameGrid(a.formats, b.formats, Object.is) &&
    sameMerges(a.merges, b.merges) &&
    sameStretches(a.hiddenRows, b.hiddenRows) &&
    sameStretches(a.hiddenColumns, b.hiddenColumns)
  );
}

type Grid<Item> = readonly (readonly Item[])[];

function sameGrid<Item>(
  a: Grid<Item>,
  b: Grid<Item>,
  same: (one: Item | undefined, other: Item | undefined) => boolean,
): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row++) {
    const [one, other] = [a[row], b[row]];
    if (one === other) continue;
    const width = Math.max(one?.length ?? 0, other?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (!same(one?.[column], other?.[column])) return false;
    }
  }
  return true;
}

function sameMerges(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  const corners = ({ top, left, bottom, right }: CellRange): string => `${top},${left},${bottom},${right}`;
  const wanted = new Set(a.map(corners));
  return a.length === b.length && b.every((range) => wanted.has(corners(range)));
}

function sameStretches(a: readonly Stretch[] | undefined, b: readonly Stretch[] | undefined): boolean {
  const told = (hidden: readonly Stretch[] | undefined): string =>
    hidden ? hidden.map(({ first, last }) => `${first}-${last}`).join() : "unknown";
  return told(a) === told(b);
}
