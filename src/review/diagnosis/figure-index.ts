import { lastPlace, type Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { Figure } from "../../budget/table";
import type { CellAddress, CellRange } from "../../workbook/cell";
import { sumPartsOf } from "./sum-formula";

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

  private adding: ReadonlyMap<number, readonly Figure[]> | undefined;

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

  /** The formulas that may add the cell, through others too: nobody has asked yet what they come to. */
  formulasWith({ cell }: Pick<Figure, "cell">): readonly Figure[] {
    this.adding ??= this.findAdding();
    const found = new Set<Figure>();
    const waiting = [this.at(cell)?.nth];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const total of this.adding.get(from) ?? []) {
        if (found.has(total)) continue;
        found.add(total);
        waiting.push(this.at(total.cell)?.nth);
      }
    }
    return [...found];
  }

  /** By the number of a figure the formulas in which its own cell is added. */
  private findAdding(): ReadonlyMap<number, readonly Figure[]> {
    const adding = new Map<number, Figure[]>();
    for (const total of this.formulas) {
      for (const { nth } of (sumPartsOf(total) ?? []).flatMap(({ range }) => this.within(range))) {
        const beside = adding.get(nth);
        if (beside) beside.push(total);
        else adding.set(nth, [total]);
      }
    }
    return adding;
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
