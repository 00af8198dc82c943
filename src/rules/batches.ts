import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import { columnNames } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { placeOf, rowCalled, sayPlace, tableCalled } from "./naming";
import { partsOf } from "./row-tree";
import { isFilled } from "./terms";

/** A figure with the row and column that it stands in. */
export interface PlacedFigure {
  readonly table: BudgetTable;
  readonly row: BudgetRow;
  readonly key: ColumnKey;
  readonly figure: Figure;
}

/** Figures that people fill in or copy together. */
export interface Batch {
  readonly size: "cell" | "row" | "block" | "column" | "table";
  readonly table: BudgetTable;
  /** The row that it was found by. */
  readonly row: BudgetRow;
  readonly figures: readonly Figure[];
  readonly called: string;
}

/** Every filled figure of some tables, by its cell. */
export function placedFigures(tables: readonly BudgetTable[]): ReadonlyMap<CellAddress, PlacedFigure> {
  const placed = new Map<CellAddress, PlacedFigure>();
  for (const table of tables) for (const one of placedIn(table)) placed.set(one.figure.cell, one);
  return placed;
}

const known = new WeakMap<BudgetTable, readonly PlacedFigure[]>();

/** While people work most tables stay the same. */
function placedIn(table: BudgetTable): readonly PlacedFigure[] {
  const before = known.get(table);
  if (before) return before;
  const placed: PlacedFigure[] = [];
  for (const row of table.rows) {
    for (const [key, figure] of Object.entries(row.figures))
      if (isFilled(figure)) placed.push({ table, row, key: key as ColumnKey, figure });
  }
  known.set(table, placed);
  return placed;
}

/** The batches that some cells stand in, the smallest first; each once, and none that holds just what another holds. */
export function batchesAround(
  cells: readonly PlacedFigure[],
  sizes: readonly Batch["size"][] = ["cell", "row", "block", "column", "table"],
): Batch[] {
  const found = new Map<string, Batch>();
  for (const size of sizes) {
    for (const placed of cells) {
      const key = keyOf(size, placed);
      if (!found.has(key)) found.set(key, batchOf(size, placed));
    }
  }
  const whole = new Map(cells.map(({ table }) => [table, 0]));
  for (const table of whole.keys()) whole.set(table, filledIn(table.rows).length);
  return [...found.values()].filter(({ size, table, figures, row }) => {
    if (size === "table") return true;
    if (figures.length === whole.get(table)) return false;
    return size === "cell" || (figures.length > 1 && (size !== "block" || partsOf(table, row).length > 0));
  });
}

function keyOf(size: Batch["size"], { table, row, key, figure }: PlacedFigure): string {
  const { sheet, row: line, column } = figure.cell;
  const own = {
    cell: `${line},${column}`,
    row: `${row.row},${row.side ?? ""}`,
    block: `${row.row},${row.side ?? ""}`,
    column: `${key},${row.side ?? ""}`,
    table: "",
  }[size];
  return `${size} ${sheet}!${table.titleCell.row},${table.titleCell.column} ${own}`;
}

function batchOf(size: Batch["size"], placed: PlacedFigure): Batch {
  const { table, row, key, figure } = placed;
  const named = `${tableCalled(table)}「${rowCalled(row)}」`;
  switch (size) {
    case "cell":
      return { size, table, row, figures: [figure], called: sayPlace(placeOf(table, row, key)) };
    case "row":
      return { size, table, row, figures: filledIn([row]), called: `${named}一行` };
    case "block":
      return { size, table, row, figures: filledIn(rowsUnder(table, row)), called: `${named}及其下各行` };
    case "column":
      return {
        size,
        table,
        row,
        figures: filledIn(table.rows.filter(({ side }) => side === row.side)).filter(
          ({ cell }) => cell.column === figure.cell.column,
        ),
        called: `${tableCalled(table)}“${columnNames[key]}”一列`,
      };
    case "table":
      return { size, table, row, figures: filledIn(table.rows), called: tableCalled(table) };
  }
}

function filledIn(rows: readonly BudgetRow[]): Figure[] {
  const filled: Figure[] = [];
  for (const { figures } of rows)
    for (const figure of Object.values(figures)) if (isFilled(figure)) filled.push(figure);
  return filled;
}

const rowsUnder = (table: BudgetTable, row: BudgetRow): BudgetRow[] => [
  row,
  ...partsOf(table, row).flatMap((part) => rowsUnder(table, part)),
];
