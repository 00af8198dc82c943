import type { TableColumn } from "../budget/table";
import { figureReader, type Assumed } from "./figures";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import type { ReadYear } from "./columns";
import { lastBudgetColumns, pastColumns } from "./past-columns";
import { columnsBelow, type Region } from "./region";
import { readUprightLine, uprightKey } from "./rows-line";
import type { ReadRows } from "./read-rows";

/** “三公”经费 printed upright, one item a row: found by its items, and read one year a column. */
export function readUpright(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  label: number,
  written: Assumed,
  year: ReadYear,
): ReadRows {
  const past = pastColumns(region.header.paths);
  const last = lastBudgetColumns(region.header.paths);
  const isWanted = (column: number): boolean => (year === "this year" ? !past.has(column) : last.has(column));
  const years = region.header.paths.flatMap((path, column) =>
    column > label &&
    region.told?.get(column)?.is !== "none" &&
    /数|额|\d{4}年/.test(path) &&
    !/增减|%/.test(path) &&
    isWanted(column)
      ? [column]
      : [],
  );
  const read = figureReader(grid, written, columnsBelow(region, years));
  const rows = readUprightLine(grid, region, label, years, layout, read);
  const present = new Set(rows.flatMap((row) => Object.keys(row.figures)));
  const amounts = layout.columns
    .filter(({ key }) => present.has(key))
    .map(({ key, addsTo }): TableColumn => {
      const parent = addsTo?.find((above) => present.has(above));
      return { key, column: years[0] ?? label, header: key, ...(parent ? { addsTo: parent } : {}) };
    });
  return { rows, amounts, strange: [] };
}

/** The label column of an upright “三公” table: at least three of its items stand below one another. */
export function uprightLabel(grid: Grid, region: Region, layout: TableLayout): number | undefined {
  for (let column = region.left; column <= region.right; column++) {
    const named = /(?:^|\/)(?:项目|支出项目|名称)$/.test(region.header.paths[column] ?? "");
    if (!named && region.told?.get(column)?.is !== "name") continue;
    const keys = new Set<string>();
    for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
      const key = uprightKey(grid.words(row, column), layout);
      if (key) keys.add(key);
    }
    if (keys.size >= 3) return column;
  }
  return undefined;
}
