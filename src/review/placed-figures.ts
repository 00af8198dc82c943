import type { BudgetBook } from "../budget/book";
import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";

/** A figure with the table, row and column that it was read as. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly table: BudgetTable;
  readonly row: BudgetRow;
  readonly key: ColumnKey;
}

type Placed = Pick<PlacedFigure, "table" | "row">;

/** Finds what a cell was read as: an equation names its cells only. */
export class PlacedFigures {
  private known: ReadonlyMap<string, readonly Placed[]> | undefined;

  constructor(private readonly book: BudgetBook) {}

  /** undefined where the cell is no figure of a table. */
  in(cell: CellAddress): PlacedFigure | undefined {
    for (const { table, row } of this.rows().get(rowKey(cell.sheet, cell.row)) ?? []) {
      for (const key in row.figures) {
        const figure = row.figures[key as ColumnKey];
        if (figure?.cell.column === cell.column) return { figure, table, row, key: key as ColumnKey };
      }
    }
    return undefined;
  }

  /** All of them; undefined where one is no figure of a table, or holds no number that can be read. */
  all(cells: readonly CellAddress[]): readonly PlacedFigure[] | undefined {
    const placed: PlacedFigure[] = [];
    for (const cell of cells) {
      const one = this.in(cell);
      if (!one || one.figure.state === "unreadable") return undefined;
      placed.push(one);
    }
    return placed;
  }

  /** Asked only where something was found: most tables of 20,000 rows hold nothing wrong. */
  private rows(): ReadonlyMap<string, readonly Placed[]> {
    if (this.known) return this.known;
    const rows = new Map<string, Placed[]>();
    for (const table of this.book.tables) {
      for (const row of table.rows) {
        const key = rowKey(table.sheet, row.row);
        const beside = rows.get(key);
        if (beside) beside.push({ table, row });
        else rows.set(key, [{ table, row }]);
      }
    }
    this.known = rows;
    return rows;
  }
}

const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;
