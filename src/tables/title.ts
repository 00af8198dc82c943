import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import { asLabel } from "./words";

/** A cell that names a table: short, alone or nearly so, and ending in 表. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly layouts: readonly TableLayout[];
}

/** Takes off what stands around a title: 附件1：, 表3-1, （公开表）, 2022年度 in brackets. */
function bareTitle(words: string): string {
  let bare = words;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare
      .replace(/^(?:附件|附表|公开|部门公开)\d*(?:表)?[:.、-]?/, "")
      .replace(/^(?:预算|公开)?\d{0,2}表\d*(?:-\d+)?[:.、]?(?=.{4})/, "")
      .replace(/^[一二三四五六七八九十]+、/, "")
      .replace(/\([^()]*\)$/, "");
  }
  return bare;
}

const MAX_LENGTH = 60;

const couldBeTitle = (words: string): boolean =>
  words.length >= 3 && words.length <= MAX_LENGTH && words.includes("表");

export function titleOf(words: string, layouts: readonly TableLayout[]): readonly TableLayout[] {
  if (!couldBeTitle(words)) return [];
  const bare = bareTitle(words);
  return layouts.filter(({ title, notTitle }) => title.test(bare) && !notTitle?.test(words));
}

/** What else is published beside the tables we know: 政府性基金“三公”经费表, 财政拨款支出预算表（部门经济分类科目）. */
const OTHER =
  /^[^,。;:]{2,}(?:收入|支出|收支|经费|采购|购买|资金|项目|绩效|资产|债务|经济|明细)[^,。;:]*表(?:[-—–]+.*)?(?:\(.*\))?$/;

/** The first row from `top` to `bottom` that titles a table, though none that we know: nothing else stands in it. */
export function otherTitle(
  grid: Grid,
  top: number,
  bottom: number,
  layouts: readonly TableLayout[],
): { readonly row: number; readonly printed: string } | undefined {
  for (const { row, column, words } of candidatesIn(grid)) {
    if (row < top || row > bottom || grid.onlyColumn(row) !== column) continue;
    if (!OTHER.test(bareTitle(words)) || titleOf(words, layouts).length > 0) continue;
    return { row, printed: asLabel(grid.value(row, column)) };
  }
  return undefined;
}

/** Every cell of the rows from `top` to `bottom` that could title a table. */
export function findTitles(
  grid: Grid,
  top: number,
  bottom: number,
  layouts: readonly TableLayout[],
): TitleCell[] {
  const titles: TitleCell[] = [];
  for (const { row, column, words } of candidatesIn(grid)) {
    if (row < top || row > bottom) continue;
    const fits = titleOf(words, layouts);
    if (fits.length > 0)
      titles.push({ row, column, printed: asLabel(grid.value(row, column)), layouts: fits });
  }
  return titles;
}

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

const known = new WeakMap<Grid, readonly Candidate[]>();

/** Titles are asked for of one stretch of rows after another; 20,000 rows are looked through once. */
function candidatesIn(grid: Grid): readonly Candidate[] {
  const before = known.get(grid);
  if (before) return before;
  const candidates: Candidate[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (grid.isBareNumber(row, column)) continue;
      const words = grid.words(row, column);
      if (couldBeTitle(words)) candidates.push({ row, column, words });
    }
  }
  known.set(grid, candidates);
  return candidates;
}
