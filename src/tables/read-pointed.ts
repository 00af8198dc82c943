import { a1Range, type CellRange } from "../workbook/cell";
import type { Unapplied } from "../budget/book";
import { columnNames, tableNames, type BudgetTable } from "../budget/table";
import type { Grid } from "./grid";
import { labelNames } from "./labels";
import type { Headed, TableLayout } from "./layout";
import { endNow, headerMark, meets, type PointedTable, type Pointing } from "./pointed";
import { regionPointedAt } from "./pointed-region";
import { fits, readTable } from "./read-table";
import type { Region } from "./region";

/** A pointing that can be read: where the table stands now, and its layout. */
export interface PointedRegion {
  readonly region: Region;
  readonly layout: TableLayout;
  /** What people pointed at, to where it ends now. */
  readonly range: CellRange;
}

/** Reads what people have pointed at on one sheet as it stands now, or says in a sentence why not. */
export function pointedRegion(
  grid: Grid,
  pointed: PointedTable,
  layouts: readonly TableLayout[],
): PointedRegion | Unapplied {
  const first = locate(grid, pointed, layouts);
  if ("why" in first) return first;
  const bottom = endNow(grid, pointed);
  if (bottom === undefined || headerMark(first.region.header, pointed.range) !== pointed.header)
    return { ...placeOf(pointed), why: moved(pointed) };
  const now = locate(grid, { ...pointed, range: { ...pointed.range, bottom } }, layouts);
  return "why" in now ? now : asTable(grid, now, pointed);
}

/** The same for what people are just pointing at: nothing is remembered of it yet. */
export function locate(
  grid: Grid,
  pointing: Pointing,
  layouts: readonly TableLayout[],
): PointedRegion | Unapplied {
  const { kind, range } = pointing;
  const layout = layouts.find((one) => one.kind === kind)!;
  const region = regionPointedAt(grid, pointing, layout, layouts);
  if ("why" in region)
    return {
      ...placeOf(pointing),
      why: `${sayRange(range)}${region.why}，不能读成${tableNames[kind]}，请重新指认。`,
    };
  return { region, layout, range };
}

/** What was located, once it has the columns that its kind cannot do without, and any row. */
export function asTable(grid: Grid, located: PointedRegion, pointing: Pointing): PointedRegion | Unapplied {
  const { region, layout, range } = located;
  const called = `${sayRange(range)}读成${tableNames[layout.kind]}`;
  const fitting = fits(grid, region, layout, true);
  if (!fitting.fits)
    return {
      ...placeOf(pointing),
      why: `${called}，还缺${fitting.lacks.map(sayHeaded).join("或")}，请在下面指明是哪一列。`,
    };
  if (readPointed(grid, located).rows.length === 0)
    return { ...placeOf(pointing), why: `${called}，没有读出一行数，请重新选区域或指明各列。` };
  return located;
}

export const readPointed = (grid: Grid, { region, layout }: PointedRegion): BudgetTable =>
  readTable(grid, region, layout, region.titles.at(-1), { unit: "万元", leastDecimals: 0 });

/** What is wrong with a list of pointings by itself: each whose range another before it has; by its place in the list. */
export function conflicts(list: readonly PointedTable[]): ReadonlyMap<PointedTable, string> {
  const found = new Map<PointedTable, string>();
  list.forEach((one, i) => {
    const other = list.slice(0, i).find((before) => !found.has(before) && meets(before.range, one.range));
    if (other) found.set(one, conflict(one, other));
  });
  return found;
}

export function conflict(one: Pointing, other: Pointing): string {
  const place = a1Range(other.range) === a1Range(one.range) ? "" : `所在的 ${a1Range(other.range)} 重叠，`;
  return place === ""
    ? `${sayRange(one.range)}已经指认为${tableNames[other.kind]}，请先取消那个指认，再指认为${tableNames[one.kind]}。`
    : `${sayRange(one.range)}与已指认的${tableNames[other.kind]}${place}请先取消那个指认，或另选区域。`;
}

export const sheetGone = ({ kind, range }: Pointing): string =>
  `原来指认为${tableNames[kind]}的工作表“${range.sheet}”不在了，可能已删除或改名，请重新指认。`;

const moved = ({ kind, range }: Pointing): string =>
  `原来指认为${tableNames[kind]}的${sayRange(range)}已变动（表头、位置或最后一行与指认时不同），请重新指认。`;

const placeOf = ({ kind, range }: Pointing) => ({ kind, range });

const sayRange = (range: CellRange): string => `“${range.sheet}”的 ${a1Range(range)} `;

function sayHeaded(headed: Headed): string {
  if (headed === "revenue side") return "“收入”一侧";
  if (headed === "expenditure side") return "“支出”一侧";
  if (headed === "indicators") return "“三级指标”“指标值”";
  return `“${headed in labelNames ? labelNames[headed as keyof typeof labelNames] : columnNames[headed as keyof typeof columnNames]}”`;
}
