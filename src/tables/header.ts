import type { Grid } from "./grid";
import { isHeaderWord, isIndicatorKind } from "./header-words";
import { readOutline } from "./words";

/** A header of one to four rows; for each column its words from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** "基本支出/人员经费/工资福利支出" by column; "" where nothing heads the column. */
  readonly paths: readonly string[];
}

const MAX_ROWS = 5;
const MAX_BLANK_ROWS = 2;

/** Finds every header on a sheet, by its words alone. */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (!looksLikeHeader(grid, row)) continue;
    const rows = [row];
    let blanks = 0;
    for (let next = row + 1; next < grid.rows && rows.length < MAX_ROWS && blanks <= MAX_BLANK_ROWS; next++) {
      if (grid.isBlankRow(next)) blanks++;
      else if (looksLikeHeader(grid, next)) {
        rows.push(next);
        blanks = 0;
      } else break;
    }
    const above = groupRowAbove(grid, row, headers.at(-1)?.bottom ?? -1);
    if (above !== undefined) rows.unshift(above);
    const bottom = skipIndexRow(grid, rows.at(-1)!);
    headers.push(blockOf(grid, rows, bottom));
    row = bottom;
  }
  return headers;
}

/**
 * At least two cells, no numbers, and mostly words that head columns. 产出指标 beside 成本指标 heads columns only where nothing
 * else stands in the row; before a name and its value the two are the 一级 and 二级指标 of a list.
 */
function looksLikeHeader(grid: Grid, row: number): boolean {
  let cells = 0;
  let known = 0;
  let kinds = 0;
  for (let column = 0; column < grid.columns; column++) {
    const words = grid.words(row, column);
    if (words === "") continue;
    if (grid.isNumber(row, column)) return false;
    cells++;
    if (isHeaderWord(words)) known++;
    if (isIndicatorKind(words)) kinds++;
  }
  if (kinds === known && kinds < cells) return false;
  return cells >= 2 && known >= 2 && known * 2 >= cells;
}

/** A single word over all columns ("2022年预算数") belongs to the header below it; a numbered one is a label of the table above. */
function groupRowAbove(grid: Grid, row: number, after: number): number | undefined {
  const above = row - 1;
  if (above <= after) return undefined;
  const column = grid.onlyColumn(above);
  if (column === undefined) return undefined;
  const words = grid.words(above, column);
  return isHeaderWord(words) && readOutline(words).level === 0 && !/[表:]/.test(words) ? above : undefined;
}

/** Some localities number the columns under the header (栏次 1 2 3 …): that row is no data. */
export function skipIndexRow(grid: Grid, bottom: number): number {
  const row = bottom + 1;
  const numbers: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const words = grid.words(row, column);
    if (words === "" || /^(?:栏次|行次|\*+|[甲乙丙丁]|[A-Z])$/.test(words)) continue;
    const number = /^\d{1,2}(?=$|=)/.exec(words);
    if (!number) return bottom;
    numbers.push(Number(number[0]));
  }
  return numbers.length >= 2 && numbers.every((number, i) => number === numbers[0]! + i) ? row : bottom;
}

/** For each column the words of these rows; `bottom` is the last row that is no data. */
export function blockOf(grid: Grid, rows: readonly number[], bottom: number): HeaderBlock {
  const own = rows.map((row) =>
    [...Array(grid.columns).keys()].map((column) => grid.coveredWords(row, column)),
  );
  const filled = fillUnmerged(own);
  const paths = [...Array(grid.columns).keys()].map((column) => {
    const words = filled.map((row) => row[column] ?? "").filter((word) => word !== "");
    return words.filter((word, i) => word !== words[i - 1]).join("/");
  });
  const headed = paths.flatMap((path, column) => (path === "" ? [] : [column]));
  return { top: rows[0]!, bottom, left: headed[0] ?? 0, right: headed.at(-1) ?? 0, paths };
}

/**
 * Where a group's cells are not merged, only its first column carries the group's name. A blank cell with words of its own
 * further down belongs to the group on its left, unless a group above has already begun anew over it.
 */
function fillUnmerged(own: readonly (readonly string[])[]): string[][] {
  const filled = own.map((row) => [...row]);
  for (let depth = 0; depth < filled.length; depth++) {
    const row = filled[depth]!;
    for (let column = 1; column < row.length; column++) {
      const below = own.slice(depth + 1).some((lower) => lower[column] !== "");
      const begunAnew = own
        .slice(0, depth)
        .some((upper) => upper[column] !== "" && upper[column] !== upper[column - 1]);
      if (row[column] === "" && below && !begunAnew) row[column] = row[column - 1]!;
    }
  }
  return filled;
}
