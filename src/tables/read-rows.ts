import type { BudgetRow, BudgetTable, TableColumn } from "../budget/table";
import type { ReadColumns, ReadYear } from "./columns";
import { figureReader, type Assumed } from "./figures";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import { columnsBelow, type Region } from "./region";
import { readCodedRows } from "./rows-coded";
import { findFormCells, readFormRows } from "./rows-form";
import { readLineRows } from "./rows-line";
import { readProjectRows } from "./rows-projects";
import { readPurchaseRows } from "./rows-purchases";
import { readTwoSidedRows } from "./rows-two-sided";
import { readUpright, uprightLabel } from "./upright";

/** A table's rows, read by its layout's form. */
export interface ReadRows {
  readonly rows: BudgetRow[];
  readonly amounts: readonly TableColumn[];
  /** Where it is not what the header's words say. */
  readonly strange?: BudgetTable["strangeColumns"];
}

export function readRows(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  { amounts, labels }: ReadColumns,
  written: Assumed,
  year: ReadYear = "this year",
): ReadRows {
  if (layout.form === "form") {
    const cells = findFormCells(grid, region);
    const read = figureReader(
      grid,
      written,
      cells.map(({ row, amount }) => ({ column: amount, top: row, bottom: row })),
    );
    return { rows: readFormRows(grid, cells, read), amounts };
  }
  const upright = layout.form === "line" ? uprightLabel(grid, region, layout) : undefined;
  if (upright !== undefined) return readUpright(grid, region, layout, upright, written, year);
  const read = figureReader(
    grid,
    written,
    columnsBelow(
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
    case "purchases":
      return { rows: readPurchaseRows(grid, region, labels, amounts, read), amounts };
    case "projects":
      return { rows: readProjectRows(grid, region, labels, amounts, read), amounts };
  }
}
