import type { Unread } from "../budget/book";
import type { TableKind } from "../budget/table";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import { findTitles, titleOf } from "./title";
import { normalise } from "./words";

/** A sheet that is not the 目录, and whether any table was read on it. */
export interface LookedAt {
  readonly grid: Grid;
  readonly read: boolean;
  readonly prose: boolean;
}

/**
 * Where a table of a kind that was not read may stand all the same: under its title, or on a sheet of numbers without one.
 * Whoever says that a table is missing must have looked here.
 */
export function unreadOf(
  sheets: readonly LookedAt[],
  lacking: ReadonlySet<TableKind>,
  layouts: readonly TableLayout[],
): Unread | undefined {
  if (lacking.size === 0) return undefined;
  const wanted = layouts.filter(({ kind }) => lacking.has(kind));
  const titled = sheets.flatMap(({ grid, read, prose }) => [
    ...findTitles(grid, 0, grid.rows - 1, wanted).flatMap((title) => title.layouts),
    ...(read || prose ? [] : calledByItsSheet(grid.sheet.name, wanted)),
  ]);
  const numbers = sheets.filter(({ grid, read, prose }) => !read && !prose && holdsNumbers(grid));
  return {
    titled: [...new Set(titled.map(({ kind }) => kind))],
    sheets: numbers.map(({ grid }) => grid.sheet.name),
  };
}

/** A sheet called 9.政府性基金 is that table's place, even while it is blank. */
function calledByItsSheet(name: string, layouts: readonly TableLayout[]): readonly TableLayout[] {
  const words = normalise(name).replace(/^[\d一二三四五六七八九十]+[.、_-]?/, "");
  return titleOf(words.endsWith("表") ? words : `${words}表`, layouts);
}

/** Two rows with a number each: a cover's year or a page number alone is no table. */
function holdsNumbers(grid: Grid): boolean {
  let rows = 0;
  for (let row = 0; row < grid.rows && rows < 2; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (!grid.isNumber(row, column)) continue;
      rows++;
      break;
    }
  }
  return rows >= 2;
}
