import type { CellRange } from "../workbook/cell";
import type { Grid } from "./grid";
import { blockOf, skipIndexRow, type HeaderBlock } from "./header";
import { isUnitLine } from "./unit-line";

const MAX_ROWS = 4;

/**
 * The header of a table that a person has pointed at and whose words nobody knows: the rows of words that stand right above the
 * first row with a number. Undefined where there is no number, or nothing above it.
 */
export function headerByShape(grid: Grid, range: CellRange): HeaderBlock | undefined {
  const columns = [...Array(range.right - range.left + 1).keys()].map((i) => range.left + i);
  const filled = (row: number) => columns.filter((column) => grid.words(row, column) !== "");
  let first = range.top;
  while (first <= range.bottom && !filled(first).some((column) => grid.isNumber(first, column))) first++;
  if (first > range.bottom) return undefined;
  const rows: number[] = [];
  for (let row = first - 1; row >= range.top && rows.length < MAX_ROWS; row--) {
    const heads = filled(row);
    if (heads.length < 2 || heads.some((column) => isUnitLine(grid.words(row, column)))) break;
    rows.unshift(row);
  }
  if (rows.length === 0) return undefined;
  return within(blockOf(grid, rows, skipIndexRow(grid, rows.at(-1)!)), range);
}

/** A header as far as it stands in the range. */
export const within = (header: HeaderBlock, { left, right }: CellRange): HeaderBlock => ({
  ...header,
  left,
  right,
  paths: header.paths.map((path, column) => (column >= left && column <= right ? path : "")),
});
