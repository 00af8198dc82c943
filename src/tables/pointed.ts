import type { CellRange } from "../workbook/cell";
import { fingerprint } from "../workbook/fingerprint";
import type { ColumnKey, TableKind } from "../budget/table";
import type { Side } from "./columns";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./header";
import type { LabelKey } from "./labels";

/** What people say that a column holds; none: nothing that is read. */
export type ColumnMeaning = ColumnKey | LabelKey | "none";

/** A column that people have pointed at, counted from 0 on its sheet; a side only where a table has two. */
export interface ToldColumn {
  readonly column: number;
  readonly is: ColumnMeaning;
  readonly side?: Side | undefined;
}

/** What people point at: from its title to its last row, this is a table of that kind. */
export interface Pointing {
  readonly kind: TableKind;
  readonly range: CellRange;
  readonly columns: readonly ToldColumn[];
}

/** A pointing as it is remembered, with what its header and its last row were then. */
export interface PointedTable extends Pointing {
  readonly header: string;
  readonly end: string;
}

/** Words, order and place of a header: rows put in above it, and columns put into it, change the mark. */
export const headerMark = ({ top, paths }: HeaderBlock, range: CellRange): string =>
  fingerprint([top - range.top, ...paths.slice(range.left, range.right + 1)].join("|"));

/** The words of a last row and of what stands below it: by these the end is found when rows are put in or taken out. */
export const endMark = (grid: Grid, range: CellRange, row: number): string =>
  fingerprint(`${wordsOf(grid, range, row)}\n${wordsOf(grid, range, row + 1)}`);

function wordsOf(grid: Grid, { left, right }: CellRange, row: number): string {
  const words: string[] = [];
  for (let column = left; column <= right; column++)
    words.push(grid.isNumber(row, column) ? "" : grid.words(row, column));
  return words.join("|");
}

/** Where the remembered last row stands now; undefined where it is gone or cannot be told from others. */
export function endNow(grid: Grid, { range, end }: PointedTable): number | undefined {
  if (endMark(grid, range, range.bottom) === end) return range.bottom;
  const rows = [...Array(Math.max(0, grid.rows - range.top)).keys()].map((i) => range.top + i);
  const alike = rows.filter((row) => endMark(grid, range, row) === end);
  return alike.length === 1 ? alike[0] : undefined;
}

export const meets = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
