import type { BudgetRow, ColumnKey, TableColumn } from "../budget/table";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import type { TableLayout } from "./layout";
import { pastColumns } from "./past-columns";
import type { Region } from "./region";
import { asLabel, readOutline, withoutOrdinal } from "./words";

/** “三公”经费 printed across: each row with an amount is one line (this year's, or a unit's). */
export function readLineRows(
  grid: Grid,
  region: Region,
  labels: ReadonlyMap<LabelKey, number>,
  columns: readonly TableColumn[],
  read: FigureReader,
): BudgetRow[] {
  const name = labels.get("name");
  const past = name === undefined ? new Set() : pastRows(grid, region, name);
  const rows: BudgetRow[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    const figures = Object.fromEntries(columns.map(({ key, column }) => [key, read(row, column)]));
    const filled = Object.values(figures).filter(({ state }) => state !== "blank");
    if (region.passedOver.has(row) || filled.length === 0) continue;
    if (filled.every(({ state }) => state === "unreadable")) continue; // a note under the line
    if (past.has(row)) continue;
    const label = name === undefined ? "" : asLabel(grid.value(row, name));
    const column = name ?? columns[0]!.column;
    rows.push({
      row,
      role: rows.length === 0 ? "total" : "unknown",
      label,
      labelCell: { sheet: grid.sheet.name, row, column },
      figures,
    });
  }
  return rows;
}

/** Where each row is a year, the earlier ones stand there for comparison only. */
function pastRows(grid: Grid, region: Region, name: number): ReadonlySet<number> {
  const years = Array.from({ length: region.bottom + 1 }, (_, row) => {
    const words = row > region.header.bottom ? grid.words(row, name) : "";
    return /^20\d{2}年/.test(words) ? words : "";
  });
  return pastColumns(years);
}

/** The same printed upright: one item a row, one year a column. Turned so that rules see one shape. */
export function readUprightLine(
  grid: Grid,
  region: Region,
  label: number,
  columns: readonly number[],
  layout: TableLayout,
  read: FigureReader,
): BudgetRow[] {
  return columns.map((column, i): BudgetRow => {
    const figures: Partial<Record<ColumnKey, ReturnType<FigureReader>>> = {};
    for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
      const key = uprightKey(grid.words(row, label), layout);
      if (key && !figures[key]) figures[key] = read(row, column);
    }
    return {
      row: region.header.bottom,
      role: i === 0 ? "total" : "unknown",
      label: withoutOrdinal((region.header.paths[column] ?? "").replaceAll("/", "／")),
      labelCell: { sheet: grid.sheet.name, row: region.header.bottom, column },
      figures,
    };
  });
}

/** 1.公务用车购置费, 其中：公务用车运行维护费, （一）因公出国（境）费 … */
export function uprightKey(words: string, layout: TableLayout): ColumnKey | undefined {
  const label = readOutline(words.replace(/^(?:其中:|其中)/, "")).label.replace(/^(?:其中:|其中)/, "");
  return layout.columns.find(({ header }) => header.test(label))?.key;
}
