import { lastPlace, type Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { Figure } from "../../budget/table";
import type { CellAddress, CellRange } from "../../workbook/cell";

/** A figure, its number among all figures of its book, and which table it is of, an index into the tables. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly nth: number;
  readonly table: number;
}

/** The figures of all tables by their cells. */
export class FigureIndex {
  /** How many cells hold figures. */
  count = 0;
  /** In the order of the book. */
  readonly formulas: Figure[] = [];
  private readonly bySheet = new Map<string, Map<number, Map<number, PlacedFigure>>>();

  /** By table. */
  private readonly decimals: readonly number[];

  constructor(book: BudgetBook) {
    this.decimals = book.tables.map(({ rows }) =>
      rows.reduce(
        (most, { figures }) => Object.values(figures).reduce((max, one) => Math.max(max, one.decimals), most),
        0,
      ),
    );
    book.tables.forEach(({ rows }, table) => {
      for (const { figures } of rows) for (const figure of Object.values(figures)) this.add(figure, table);
    });
  }

  at({ sheet, row, column }: CellAddress): PlacedFigure | undefined {
    return this.bySheet.get(sheet)?.get(row)?.get(column);
  }

  /** From top to bottom; cells that hold no figure are passed over. */
  within({ sheet, top, left, bottom, right }: CellRange): readonly PlacedFigure[] {
    const rows = this.bySheet.get(sheet);
    const found: PlacedFigure[] = [];
    for (let row = top; row <= bottom; row++) {
      const cells = rows?.get(row);
      if (!cells) continue;
      for (const [column, placed] of cells) if (column >= left && column <= right) found.push(placed);
    }
    return found;
  }

  /** One step of the last decimal that the figure's table is written to anywhere: a blank cell shows none of its own. */
  stepOf({ cell, unit, decimals }: Figure): Amount {
    const most = this.decimals[this.at(cell)?.table ?? -1] ?? decimals;
    return lastPlace(unit, Math.max(most, decimals));
  }

  private add(figure: Figure, table: number): void {
    if (figure.formula !== undefined) this.formulas.push(figure);
    const { sheet, row, column } = figure.cell;
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, PlacedFigure>>();
    this.bySheet.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, PlacedFigure>();
    rows.set(row, cells);
    cells.set(column, { figure, nth: this.count++, table });
  }
}
