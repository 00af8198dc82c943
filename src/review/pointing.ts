/** Pointing at a table by hand: what may be said of its columns, and what would be read, before anything is kept. */
import type { CellRange } from "../workbook/cell";
import { displayedAt } from "../workbook/displayed";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { columnNames, type BudgetTable, type TableKind } from "../budget/table";
import { readColumns } from "../tables/columns";
import { gridOf, type Grid } from "../tables/grid";
import { labelNames, type LabelKey } from "../tables/labels";
import { layouts } from "../tables/layouts/index";
import { endMark, headerMark, meets, type PointedTable, type Pointing } from "../tables/pointed";
import {
  asTable,
  conflict,
  locate,
  readPointed,
  sheetGone,
  type PointedRegion,
} from "../tables/read-pointed";
import { nameColumnOf } from "../tables/rows-two-sided";
import { meaningKey, type ColumnChoice } from "./column-choices";

export type { PointedTable, Pointing, ToldColumn } from "../tables/pointed";

/** A column of what is pointed at: its header, its first cell with anything in it, and how it is read now. */
export interface TrialColumn {
  readonly column: number;
  readonly header: string;
  readonly sample: string;
  /** The key of a choice; absent where the column is none that can be chosen. */
  readonly readAs?: string;
  /** Money under words that nobody knows. */
  readonly strange: boolean;
}

/** What a pointing comes to on the workbook as it stands. */
export interface Trial {
  /** Empty where the range holds no table at all. */
  readonly columns: readonly TrialColumn[];
  /** What would be read. */
  readonly table?: BudgetTable;
  /** What would be kept; absent where it is refused. */
  readonly keep?: PointedTable;
  /** The sentence that says why it cannot be read so. */
  readonly refused?: string;
}

/** Tries a pointing beside those that are kept already; one with exactly the same range takes the other's place. */
export function tryPointing(
  { sheets }: WorkbookSnapshot,
  kept: readonly PointedTable[],
  pointing: Pointing,
): Trial {
  const sheet = sheets.find(({ name }) => name === pointing.range.sheet);
  if (!sheet) return { columns: [], refused: sheetGone(pointing) };
  const other = kept.find(({ range }) => meets(range, pointing.range) && !sameRange(range, pointing.range));
  if (other) return { columns: [], refused: conflict(pointing, other) };
  const grid = gridOf(sheet);
  const located = locate(grid, pointing, layouts);
  if ("why" in located) return { columns: [], refused: located.why };
  const columns = columnsOf(grid, located);
  const read = asTable(grid, located, pointing);
  if ("why" in read) return { columns, refused: read.why };
  const range = { ...pointing.range, bottom: Math.min(pointing.range.bottom, grid.rows - 1) };
  const header = headerMark(located.region.header, range);
  return {
    columns,
    table: readPointed(grid, located),
    keep: { ...pointing, range, header, end: endMark(grid, range, range.bottom) },
  };
}

/** The list with one more pointing, or with it in place of that of the same range. */
export const withPointed = (list: readonly PointedTable[], one: PointedTable): readonly PointedTable[] => [
  ...withoutPointed(list, one.range),
  one,
];

export const withoutPointed = (
  list: readonly PointedTable[],
  range: CellRange | undefined,
): readonly PointedTable[] => (range ? list.filter((one) => !sameRange(one.range, range)) : list);

/** The pointing that a table was read by, if any: its end may have moved since. */
export const pointedAt = (
  list: readonly PointedTable[],
  { kind, range }: { readonly kind: TableKind; readonly range: CellRange },
): PointedTable | undefined => list.find((one) => one.kind === kind && meets(one.range, range));

const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

function columnsOf(grid: Grid, { region, layout, range }: PointedRegion): TrialColumn[] {
  const { amounts, labels, strange } = readColumns(grid, region, layout);
  const readAs = new Map<number, string>();
  if (layout.form === "two-sided")
    for (const side of sides)
      readAs.set(nameColumnOf(region, side, amounts), meaningKey({ is: "name", side }));
  for (const [is, column] of labels) readAs.set(column, meaningKey({ is }));
  for (const { key, column, side } of amounts) readAs.set(column, meaningKey({ is: key, side }));
  for (const told of region.told?.values() ?? []) readAs.set(told.column, meaningKey(told));
  const columns: TrialColumn[] = [];
  for (let column = range.left; column <= Math.min(range.right, grid.columns - 1); column++) {
    const header = (region.header.paths[column] ?? "").replaceAll("/", "／");
    const sample = sampleOf(grid, region.header.bottom + 1, range.bottom, column);
    const as = readAs.get(column);
    if (header !== "" || sample !== "")
      columns.push({
        column,
        header,
        sample,
        ...(as === undefined ? {} : { readAs: as }),
        strange: strange.some((one) => one.column === column),
      });
  }
  return columns;
}

function sampleOf(grid: Grid, top: number, bottom: number, column: number): string {
  for (let row = top; row <= bottom; row++) {
    const shown = displayedAt(grid.sheet, row, column).trim();
    if (shown !== "") return shown.slice(0, 20);
  }
  return "";
}

/** What a column of a kind of table may be, in the order of the table's layout. */
export function columnChoices(kind: TableKind): readonly ColumnChoice[] {
  const layout = layouts.find((one) => one.kind === kind)!;
  const amounts = [...new Set(layout.columns.map(({ key }) => key))];
  if (layout.form === "two-sided")
    return sides.flatMap((side) => [
      { is: "name" as const, side, called: `${sideNames[side]}·名称` },
      ...amounts.map((is) => ({ is, side, called: `${sideNames[side]}·${columnNames[is]}` })),
    ]);
  const labels: readonly LabelKey[] = [...new Set(layout.labels.map(({ key }) => key))];
  return [
    ...labels.map((is) => ({ is, called: labelNames[is] })),
    ...amounts.map((is) => ({ is, called: columnNames[is] })),
  ];
}

const sides = ["revenue", "expenditure"] as const;
const sideNames = { revenue: "收入", expenditure: "支出" } as const;
