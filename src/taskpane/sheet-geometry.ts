/**
 * Where every row and column of a sheet stands on the screen. Heights are one or two lines and known beforehand,
 * so that a sheet of 20,000 rows can be scrolled by drawing only what is in view.
 */
import { displayedAt } from "../workbook/displayed";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";

export const LINE = 24;
export const TWO_LINES = 42;
const NARROWEST = 48;
const PADDING = 14;
/** Up to here a text stands in one line; a longer one is given half its length, in two. */
const ONE_LINE = 100;
/** Rows looked at for the widths: enough to know a table, few enough for a long one. */
const SAMPLE = 400;
/** Empty rows and columns after the last used ones, as a sheet goes on. */
const SPARE_ROWS = 3;
const SPARE_COLUMNS = 1;

/** Offsets of all edges: column c reaches from left[c] to left[c + 1]. */
export interface SheetGeometry {
  readonly rows: number;
  readonly columns: number;
  readonly left: readonly number[];
  readonly top: readonly number[];
}

export function measureSheet(sheet: SheetSnapshot): SheetGeometry {
  const rows = Math.max(sheet.values.length, ...sheet.merges.map(({ bottom }) => bottom + 1)) + SPARE_ROWS;
  const used = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Math.max(used, ...sheet.merges.map(({ right }) => right + 1)) + SPARE_COLUMNS;
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top},${left}`));
  const widths = columnWidths(sheet, columns, merged);
  const heights = Array.from({ length: rows }, (_, row) =>
    (sheet.values[row] ?? []).some((value, column) => {
      if (typeof value !== "string" || merged.has(`${row},${column}`)) return false;
      return value.includes("\n") || textWidth(value) + PADDING > widths[column]!;
    })
      ? TWO_LINES
      : LINE,
  );
  return { rows, columns, left: edges(widths), top: edges(heights) };
}

function columnWidths(sheet: SheetSnapshot, columns: number, merged: ReadonlySet<string>): number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  const widest = widestOf(columns - SPARE_COLUMNS);
  const step = Math.max(1, Math.floor(sheet.values.length / SAMPLE));
  for (let row = 0; row < sheet.values.length; row += step) {
    for (let column = 0; column < columns; column++) {
      if (valueAt(sheet, row, column) === null || merged.has(`${row},${column}`)) continue;
      const wanted = wantedWidth(displayedAt(sheet, row, column)) + PADDING;
      widths[column] = Math.min(widest, Math.max(widths[column]!, wanted));
    }
  }
  return widths;
}

/** A sheet of one or two columns is a text: its lines may be long. */
const widestOf = (columns: number): number => (columns <= 2 ? 640 : columns <= 4 ? 360 : 220);

function wantedWidth(text: string): number {
  const width = textWidth(text);
  return width <= ONE_LINE ? width : Math.max(ONE_LINE, Math.ceil(width / 2) + 13);
}

/** A Chinese character is as wide as the 13px type is high; a figure or Latin letter is a little over half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e7f ? 13 : 7.5;
  return Math.ceil(width);
}

function edges(sizes: readonly number[]): number[] {
  const offsets = [0];
  for (const size of sizes) offsets.push(offsets[offsets.length - 1]! + size);
  return offsets;
}

/** The stretch of rows or columns, both included, that lies between two offsets. */
export function stretch(offsets: readonly number[], from: number, to: number): readonly [number, number] {
  return [indexAt(offsets, from), indexAt(offsets, to)];
}

function indexAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far to scroll so that [from, to] lies inside a view of `size` that now begins at `scroll`. */
export function scrollInto(scroll: number, size: number, from: number, to: number): number {
  if (from < scroll || to - from > size) return from;
  return to > scroll + size ? to - size : scroll;
}
