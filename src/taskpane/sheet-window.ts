/** The cells of a sheet that are in view, merged ones whole, each with what it shows and what is said about it. */
import type { CellRange } from "../workbook/cell";
import { displayedAt } from "../workbook/displayed";
import type { Mark } from "../workbook/mark";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { stretch, type SheetGeometry } from "./sheet-geometry";

export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ShownCell {
  /** One cell, or the merged block that it heads. */
  readonly range: CellRange;
  readonly text: string;
  readonly align: "start" | "center" | "end";
  readonly marks: readonly Mark[];
}

export interface ShownRow {
  readonly row: number;
  readonly cells: readonly ShownCell[];
}

/** Merged blocks by the cells they cover, built once a sheet. */
export type MergeIndex = ReadonlyMap<string, CellRange>;

export function indexMerges(merges: readonly CellRange[]): MergeIndex {
  const covered = new Map<string, CellRange>();
  for (const range of merges) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) covered.set(`${row},${column}`, range);
    }
  }
  return covered;
}

export function blockAt(merges: MergeIndex, sheet: string, row: number, column: number): CellRange {
  return merges.get(`${row},${column}`) ?? { sheet, top: row, left: column, bottom: row, right: column };
}

export function shownRows(
  sheet: SheetSnapshot,
  geometry: SheetGeometry,
  merges: MergeIndex,
  marks: readonly Mark[],
  view: View,
): readonly ShownRow[] {
  const [firstRow, lastRow] = stretch(geometry.top, view.y, view.y + view.height);
  const [firstColumn, lastColumn] = stretch(geometry.left, view.x, view.x + view.width);
  const window = { sheet: sheet.name, top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
  const near = marks.filter(({ range }) => overlap(range, window));
  const rows = new Map<number, ShownCell[]>();
  const drawn = new Set<CellRange>();
  for (let row = firstRow; row <= lastRow; row++) {
    if (!rows.has(row)) rows.set(row, []);
    for (let column = firstColumn; column <= lastColumn; column++) {
      const range = blockAt(merges, sheet.name, row, column);
      if (drawn.has(range)) continue;
      drawn.add(range);
      const cells = rows.get(range.top) ?? [];
      rows.set(range.top, [...cells, shownCell(sheet, range, near)]);
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
}

function shownCell(sheet: SheetSnapshot, range: CellRange, marks: readonly Mark[]): ShownCell {
  const { top, left } = range;
  const numeric = typeof valueAt(sheet, top, left) === "number";
  return {
    range,
    text: displayedAt(sheet, top, left),
    align: numeric ? "end" : range.right > left ? "center" : "start",
    marks: marks.filter((mark) => overlap(mark.range, range)),
  };
}

/** Whether two blocks of the same sheet share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
  );
}
