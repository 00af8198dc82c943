/** Excel does not grow a row for the words in a merged cell, so the height each row needs is reckoned here. */
import type { GridMerge, SheetGrid } from "./sheet-grid";
import { sizeOf } from "./look";

/** Excel's own limit, in points. */
const TALLEST = 409;
/** Column widths count characters of this size. */
const WIDTH_SIZE = 10.5;

export function rowHeights(grid: SheetGrid): number[] {
  return grid.values.map((cells, row) => {
    const size = sizeOf(grid.parts[row]!);
    const tallest = Math.max(
      ...cells.map((value, column) => {
        const merge = grid.merges.find(({ top, left }) => top === row && left === column);
        return typeof value === "string"
          ? heightOf(value, size, roomFor(grid, merge, column)) / rowsOf(merge)
          : 0;
      }),
    );
    return Math.min(TALLEST, Math.max(size * 1.9, Math.ceil(tallest)));
  });
}

const rowsOf = (merge: GridMerge | undefined): number => (merge ? merge.bottom - merge.top + 1 : 1);

/** The width in characters, less the margins inside a cell. */
function roomFor(grid: SheetGrid, merge: GridMerge | undefined, column: number): number {
  const columns = grid.columns.slice(column, (merge?.right ?? column) + 1);
  return columns.reduce((sum, { width }) => sum + width, 0) - 2;
}

function heightOf(words: string, size: number, room: number): number {
  const perLine = (room * WIDTH_SIZE) / size;
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0);
  return lines * size * 1.45 + size * 0.6;
}

/** A Chinese character is as wide as two Latin ones. */
const lengthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter < "\u0100" ? 1 : 2), 0);
