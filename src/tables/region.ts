import type { Span } from "./figures";
import type { HeaderBlock } from "./header";
import { findHeaders } from "./header";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import type { ToldColumn } from "./pointed";
import { isSignOff } from "./sign-off";
import { isUnitLine } from "./unit-line";
import { findTitles, otherTitle, type TitleCell } from "./title";

/** One table's share of a sheet: what stands above its header, the header, and the rows below. */
export interface Region {
  readonly top: number;
  readonly header: HeaderBlock;
  readonly titles: readonly TitleCell[];
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows below the header that are no data: the header printed again after a page break, signatures. */
  readonly passedOver: ReadonlySet<number>;
  /** What people have said of its columns: that counts for more than their words. */
  readonly told?: ReadonlyMap<number, ToldColumn>;
}

/** Cuts a sheet into regions: every header with the title above it, down to the next title or header. */
export function regionsOf(grid: Grid, layouts: readonly TableLayout[]): Region[] {
  const headers = findHeaders(grid).filter((header, i, all) => isSure(grid, header, all[i - 1], layouts));
  const regions: Region[] = [];
  let top = 0;
  for (let i = 0; i < headers.length; i++) {
    const header = headers[i]!;
    const passedOver = new Set<number>();
    let next = i + 1;
    while (
      next < headers.length &&
      repeats(header, headers[next]!) &&
      untitled(grid, headers[next - 1]!, headers[next]!, layouts)
    ) {
      for (let row = headers[next]!.top; row <= headers[next]!.bottom; row++) passedOver.add(row);
      next++;
    }
    const following = headers[next];
    const limit = following ? following.top - 1 : grid.rows - 1;
    const bottom = Math.min(
      limit,
      ...nextTitles(grid, header.bottom + 1, limit, layouts).map((row) => row - 1),
    );
    const titles = findTitles(grid, top, header.top - 1, layouts);
    for (const row of signedRows(grid, header.bottom + 1, bottom)) passedOver.add(row);
    regions.push(
      ...splitSideways(grid, { top, header, titles, bottom, passedOver, left: 0, right: grid.columns - 1 }),
    );
    top = bottom + 1;
    i = next - 1;
  }
  return regions;
}

/** Under another header and without a title of its own, two words are more likely labels of that table than a new header. */
function isSure(
  grid: Grid,
  header: HeaderBlock,
  above: HeaderBlock | undefined,
  layouts: readonly TableLayout[],
): boolean {
  if (!above || header.paths.filter((path) => path !== "").length >= 4) return true;
  return !untitled(grid, above, header, layouts);
}

const repeats = (first: HeaderBlock, second: HeaderBlock): boolean =>
  first.paths.filter(Boolean).join("|") === second.paths.filter(Boolean).join("|");

function untitled(
  grid: Grid,
  above: HeaderBlock,
  below: HeaderBlock,
  layouts: readonly TableLayout[],
): boolean {
  return nextTitles(grid, above.bottom + 1, below.top - 1, layouts).length === 0;
}

/** Where another table begins, one of ours or not. */
function nextTitles(grid: Grid, top: number, bottom: number, layouts: readonly TableLayout[]): number[] {
  const [ours] = findTitles(grid, top, bottom, layouts);
  const other = otherTitle(grid, top, bottom, layouts);
  return [ours, other].flatMap((title) => (title ? [title.row] : []));
}

/** Signatures; the 单位：万元 over a table whose title nobody knows. */
export function* signedRows(grid: Grid, top: number, bottom: number): Iterable<number> {
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (grid.isBareNumber(row, column)) continue;
      const words = grid.words(row, column);
      if (!isSignOff(words) && !isUnitLine(words)) continue;
      yield row;
      break;
    }
  }
}

/** Two tables side by side: two titles in one row with an empty column between them all the way down. */
function splitSideways(grid: Grid, region: Region): Region[] {
  const last = region.titles.at(-1);
  const abreast = region.titles.filter(({ row }) => row === last?.row);
  if (abreast.length < 2) return [region];
  const cuts: number[] = [];
  for (let i = 1; i < abreast.length; i++) {
    const cut = emptyColumn(grid, region, abreast[i - 1]!.column + 1, abreast[i]!.column);
    if (cut === undefined) return [region];
    cuts.push(cut);
  }
  return abreast.map((title, i) => {
    const left = i === 0 ? region.left : cuts[i - 1]! + 1;
    const right = i === abreast.length - 1 ? region.right : cuts[i]! - 1;
    const paths = region.header.paths.map((path, column) => (column >= left && column <= right ? path : ""));
    return { ...region, left, right, titles: [title], header: { ...region.header, left, right, paths } };
  });
}

function emptyColumn(grid: Grid, region: Region, from: number, to: number): number | undefined {
  for (let column = to - 1; column >= from; column--) {
    let empty = region.header.paths[column] === "";
    for (let row = region.header.bottom + 1; empty && row <= region.bottom; row++)
      empty = grid.words(row, column) === "";
    if (empty) return column;
  }
  return undefined;
}

export const columnsBelow = ({ header, bottom }: Region, columns: readonly number[]): Span[] =>
  columns.map((column) => ({ column, top: header.bottom + 1, bottom }));
