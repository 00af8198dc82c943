import type { CellRange } from "../workbook/cell";
import type { Unit } from "../budget/amount";
import type { BudgetRow, BudgetTable, TableColumn, TableNote } from "../budget/table";
import { readColumns, sideOf, type ReadColumns } from "./columns";
import { figureReader } from "./figures";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import type { Region } from "./region";
import { readCodedRows } from "./rows-coded";
import { findFormCells, readFormRows } from "./rows-form";
import { readLineRows, readUprightLine, uprightKey } from "./rows-line";
import { readProjectRows } from "./rows-projects";
import { readTwoSidedRows } from "./rows-two-sided";
import { normalise } from "./words";
import { findUnit } from "./unit-line";
import type { TitleCell } from "./title";

/** Whether a region's header is that of a layout; the reason when it is not. */
export function fits(
  grid: Grid,
  region: Region,
  layout: TableLayout,
): { fits: true } | { fits: false; lacks: string } {
  const columns = readColumns(grid, region, layout);
  if (layout.form === "line" && uprightLabel(grid, region, layout) !== undefined) return { fits: true };
  const has = new Set<string>([...columns.labels.keys(), ...columns.amounts.map(({ key }) => key)]);
  for (const path of region.header.paths) {
    const side = sideOf(path);
    if (side) has.add(`${side} side`);
    if (/(?:^|\/)(?:指标值|三级指标)$/.test(path)) has.add("indicators");
  }
  const lacks = layout.requires.find((keys) => !keys.some((key) => has.has(key)));
  return lacks ? { fits: false, lacks: lacks.join("/") } : { fits: true };
}

/** Reads a region whose layout is known. `assumed` is the unit where the table says none. */
export function readTable(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  title: TitleCell | undefined,
  assumed: Unit,
): BudgetTable {
  const said = findUnit(grid, title?.row ?? region.top, region.header.bottom, region.left, region.right);
  const unit = said?.unit ?? assumed;
  const columns = readColumns(grid, region, layout);
  const { rows, amounts } = readRows(grid, region, layout, columns, unit);
  const figures = rows.flatMap((row) => Object.values(row.figures));
  const header = { row: region.header.top, column: region.header.left };
  return {
    kind: layout.kind,
    title: title?.printed ?? "",
    titleCell: {
      sheet: grid.sheet.name,
      row: title?.row ?? header.row,
      column: title?.column ?? header.column,
    },
    sheet: grid.sheet.name,
    range: rangeOf(grid, region, title),
    unit,
    ...(said ? { unitCell: said.cell } : {}),
    decimals: figures.reduce(
      (most, figure) => (figure.state === "amount" ? Math.max(most, figure.decimals) : most),
      0,
    ),
    columns: amounts,
    strangeColumns: columns.strange,
    rows,
    notes: notesOf(grid, region),
  };
}

function readRows(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  { amounts, labels }: ReadColumns,
  unit: Unit,
): { rows: BudgetRow[]; amounts: readonly TableColumn[] } {
  if (layout.form === "form") {
    const cells = findFormCells(grid, region);
    const read = figureReader(
      grid,
      unit,
      cells.map(({ row, amount }) => [row, amount] as const),
    );
    return { rows: readFormRows(grid, cells, read), amounts };
  }
  const upright = layout.form === "line" ? uprightLabel(grid, region, layout) : undefined;
  if (upright !== undefined) return readUpright(grid, region, layout, upright, unit);
  const read = figureReader(
    grid,
    unit,
    cellsOf(
      region,
      amounts.map(({ column }) => column),
    ),
  );
  switch (layout.form) {
    case "two-sided":
      return { rows: readTwoSidedRows(grid, region, amounts, read), amounts };
    case "coded":
      return { rows: readCodedRows(grid, region, labels, amounts, read), amounts };
    case "line":
      return { rows: readLineRows(grid, region, labels, amounts, read), amounts };
    case "projects":
      return { rows: readProjectRows(grid, region, labels, amounts, read), amounts };
  }
}

function readUpright(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  label: number,
  unit: Unit,
): { rows: BudgetRow[]; amounts: readonly TableColumn[] } {
  const years = region.header.paths.flatMap((path, column) =>
    column > label && /数|额|\d{4}年/.test(path) && !/增减|%|上年/.test(path) ? [column] : [],
  );
  const read = figureReader(grid, unit, cellsOf(region, years));
  const rows = readUprightLine(grid, region, label, years, layout, read);
  const present = new Set(rows.flatMap((row) => Object.keys(row.figures)));
  const amounts = layout.columns
    .filter(({ key }) => present.has(key))
    .map(({ key, addsTo }): TableColumn => {
      const parent = addsTo?.find((above) => present.has(above));
      return { key, column: years[0] ?? label, header: key, ...(parent ? { addsTo: parent } : {}) };
    });
  return { rows, amounts };
}

/** The label column of an upright “三公” table: at least three of its items stand below one another. */
function uprightLabel(grid: Grid, region: Region, layout: TableLayout): number | undefined {
  for (let column = region.left; column <= region.right; column++) {
    if (!/(?:^|\/)(?:项目|支出项目|名称)$/.test(region.header.paths[column] ?? "")) continue;
    const keys = new Set<string>();
    for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
      const key = uprightKey(grid.words(row, column), layout);
      if (key) keys.add(key);
    }
    if (keys.size >= 3) return column;
  }
  return undefined;
}

function* cellsOf(region: Region, columns: readonly number[]): Iterable<readonly [number, number]> {
  for (let row = region.header.bottom + 1; row <= region.bottom; row++)
    for (const column of columns) yield [row, column];
}

/** From the title to the last row with anything in it. */
function rangeOf(grid: Grid, region: Region, title: TitleCell | undefined): CellRange {
  let bottom = region.bottom;
  while (bottom > region.header.bottom && grid.isBlankRow(bottom)) bottom--;
  return {
    sheet: grid.sheet.name,
    top: title?.row ?? region.header.top,
    left: region.header.left,
    bottom,
    right: region.header.right,
  };
}

function notesOf(grid: Grid, region: Region): TableNote[] {
  const notes: TableNote[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || !/^(?:备?注|说明|附注)\d?[:.、]/.test(normalise(value))) continue;
      notes.push({ text: value.trim(), cell: { sheet: grid.sheet.name, row, column } });
    }
  }
  return notes;
}
