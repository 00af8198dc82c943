import type { CellRange } from "../workbook/cell";
import type { BudgetRow, BudgetTable, Performance, TableNote } from "../budget/table";
import { readColumns, sideOf } from "./columns";
import type { Assumed } from "./figures";
import type { Grid } from "./grid";
import type { Headed, TableLayout } from "./layout";
import { readGoal, readIndicators, readTasks } from "./read-indicators";
import { lastBudgetColumns } from "./past-columns";
import { readRows } from "./read-rows";
import type { Region } from "./region";
import type { TitleCell } from "./title";
import { findUnit } from "./unit-line";
import { uprightLabel } from "./upright";

/** Whether a region's header is that of a layout; the reason when it is not. A title tells more than columns do. */
export function fits(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  titled: boolean,
): { fits: true } | { fits: false; lacks: readonly Headed[] } {
  const columns = readColumns(grid, region, layout);
  if (layout.form === "line" && uprightLabel(grid, region, layout) !== undefined) return { fits: true };
  const has = new Set<string>([...columns.labels.keys(), ...columns.amounts.map(({ key }) => key)]);
  for (const path of region.header.paths) {
    const side = sideOf(path);
    if (side) has.add(`${side} side`);
    if (/(?:^|\/)(?:指标值|三级指标)$/.test(path)) has.add("indicators");
  }
  for (const { side } of region.told?.values() ?? []) if (side) has.add(`${side} side`);
  const required = [...layout.requires, ...(titled ? [] : (layout.tells ?? []))];
  const lacks = required.find((keys) => !keys.some((key) => has.has(key)));
  return lacks ? { fits: false, lacks } : { fits: true };
}

/** Reads a region whose layout is known. */
export function readTable(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  title: TitleCell | undefined,
  assumed: Assumed,
): BudgetTable {
  const said = findUnit(grid, title?.row ?? region.top, region.header.bottom, region.left, region.right);
  const header = { row: region.header.top, column: region.header.left };
  const titleCell = {
    sheet: grid.sheet.name,
    row: title?.row ?? header.row,
    column: title?.column ?? header.column,
  };
  const written: Assumed = {
    unit: said?.unit ?? assumed.unit,
    leastDecimals: assumed.leastDecimals,
    ...(said ? {} : { unitUnsaid: titleCell }),
  };
  const columns = readColumns(grid, region, layout);
  const { rows, amounts, strange } = readRows(grid, region, layout, columns, written);
  const lastYear = readLastYear(grid, region, layout, written);
  return {
    kind: layout.kind,
    title: title?.printed ?? "",
    titleCell,
    sheet: grid.sheet.name,
    range: rangeOf(grid, region, title),
    unit: written.unit,
    ...(said ? { unitCell: said.cell } : {}),
    decimals: mostDecimals(rows),
    columns: amounts,
    strangeColumns: strange ?? columns.strange,
    rows,
    notes: notesOf(grid, region),
    ...(lastYear ? { lastYear } : {}),
    ...(isPerformance(layout.kind) ? { performance: performanceOf(grid, region, rows) } : {}),
  };
}

function mostDecimals(rows: readonly BudgetRow[]): number {
  let most = 0;
  for (const { figures } of rows) {
    for (const { state, decimals } of Object.values(figures))
      if (state === "amount" && decimals > most) most = decimals;
  }
  return most;
}

/** The columns of last year's budget that stand beside this year's, read as a table of their own. */
function readLastYear(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  written: Assumed,
): BudgetTable["lastYear"] {
  if (lastBudgetColumns(region.header.paths).size === 0) return undefined;
  const columns = readColumns(grid, region, layout, "last year");
  const { rows, amounts } = readRows(grid, region, layout, columns, written, "last year");
  return amounts.length > 0 && rows.length > 0 ? { columns: amounts, rows, strangeColumns: [] } : undefined;
}

const isPerformance = (kind: TableLayout["kind"]): boolean =>
  kind === "overall-performance" || kind === "project-performance";

function performanceOf(grid: Grid, region: Region, rows: readonly BudgetRow[]): Performance {
  const goal = readGoal(grid, region);
  return {
    ...(goal ? { goal } : {}),
    tasks: readTasks(grid, region),
    indicators: readIndicators(grid, region, rows),
  };
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

const NOTE = /^(?:备?注|说明|附注)\d?[:.、]|^[此本]表(?:为空|是空|无数据|无内容)/;

/** 注：…, or a sentence that says by itself why the table is empty: 本部门没有政府性基金预算安排的支出，此表为空。 */
function isNote(words: string): boolean {
  if (NOTE.test(words)) return true;
  if (words.length < 8 || !/预算|基金|资金|经费|数据|空/.test(words)) return false;
  return /^[^:]{0,20}(?:没有|无|未(?:使用|安排|涉及)|此表|本表)/.test(words);
}

function notesOf(grid: Grid, region: Region): TableNote[] {
  const notes: TableNote[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || !isNote(grid.words(row, column))) continue;
      notes.push({ text: value, cell: { sheet: grid.sheet.name, row, column } });
    }
  }
  return notes;
}
