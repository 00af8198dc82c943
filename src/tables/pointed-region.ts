import type { CellRange } from "../workbook/cell";
import { headerByShape, within } from "./header-by-shape";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import type { Pointing } from "./pointed";
import { regionsOf, signedRows, type Region } from "./region";
import { findTitles, type TitleCell } from "./title";
import { isUnitLine } from "./unit-line";
import { asLabel } from "./words";

/** Why a range cannot be read as one table: the end of a sentence that begins with the range. */
export interface NoRegion {
  readonly why: string;
}

/** The region that people have pointed at, down to `range.bottom`; its header is found by its words, else by its shape. */
export function regionPointedAt(
  grid: Grid,
  { range: pointed, columns }: Pointing,
  layout: TableLayout,
  layouts: readonly TableLayout[],
): Region | NoRegion {
  const range = {
    ...pointed,
    right: Math.min(pointed.right, grid.columns - 1),
    bottom: Math.min(pointed.bottom, grid.rows - 1),
  };
  if (isBlankRange(grid, range)) return { why: "没有内容" };
  const told = new Map(columns.map((one) => [one.column, one]));
  const [known, ...others] = regionsOf(grid, layouts).filter(({ header }) => standsIn(header, range));
  if (others.length > 0) return { why: `有 ${others.length + 1} 个表头，请一次只选一张表` };
  if (known) return { ...cutTo(grid, known, range, layout), told };
  const header = headerByShape(grid, range);
  if (!header) return { why: "没有找到表头和它下面的数，请从表名一直选到最后一行" };
  return {
    top: range.top,
    header,
    titles: titlesIn(grid, range, header.top, layout),
    bottom: range.bottom,
    left: range.left,
    right: range.right,
    passedOver: new Set(signedRows(grid, header.bottom + 1, range.bottom)),
    told,
  };
}

const standsIn = ({ top, bottom, left, right }: Region["header"], range: CellRange): boolean =>
  top >= range.top && bottom <= range.bottom && left <= range.right && right >= range.left;

/** A region that was found by its words, with the rows and columns that people say it has. */
function cutTo(grid: Grid, region: Region, range: CellRange, layout: TableLayout): Region {
  const { header } = region;
  const whole = range.left <= header.left && header.right <= range.right;
  const below = signedRows(grid, region.bottom + 1, range.bottom);
  return {
    ...region,
    header: whole ? { ...header, left: range.left, right: range.right } : within(header, range),
    titles: region.titles.length > 0 ? region.titles : titlesIn(grid, range, header.top, layout),
    bottom: range.bottom,
    left: whole ? region.left : range.left,
    right: whole ? region.right : range.right,
    passedOver: new Set([...region.passedOver, ...below]),
  };
}

/** The title of the range by what titles are called; else the first line that stands alone in its row. */
function titlesIn(grid: Grid, range: CellRange, header: number, layout: TableLayout): TitleCell[] {
  const named = findTitles(grid, range.top, header - 1, [layout]);
  if (named.length > 0) return named;
  for (let row = range.top; row < header; row++) {
    const column = grid.onlyColumn(row);
    if (column === undefined || column < range.left || column > range.right) continue;
    const words = grid.words(row, column);
    if (isUnitLine(words) || /(?:单位|部门)[^:]*:/.test(words)) continue;
    return [{ row, column, printed: asLabel(grid.value(row, column)), layouts: [layout] }];
  }
  return [];
}

function isBlankRange(grid: Grid, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (grid.words(row, column) !== "") return false;
  return true;
}
