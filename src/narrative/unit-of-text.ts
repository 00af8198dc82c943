import type { Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { BudgetRow, Figure } from "../budget/table";

/** 上海 prints its tables in 元 and its text in 万元: the same amounts from the same cells, to be told in the text's unit. */
export function inUnitOfText(book: BudgetBook): BudgetBook {
  const unit = book.locality?.statement?.unit;
  if (!unit || book.tables.every((table) => table.unit === unit)) return book;
  const told = (row: BudgetRow): BudgetRow => ({ ...row, figures: figuresIn(unit, row.figures) });
  return {
    ...book,
    tables: book.tables.map((table) => ({
      ...table,
      unit,
      rows: table.rows.map(told),
      ...(table.lastYear ? { lastYear: { ...table.lastYear, rows: table.lastYear.rows.map(told) } } : {}),
    })),
  };
}

const figuresIn = (unit: Unit, figures: BudgetRow["figures"]): BudgetRow["figures"] =>
  Object.fromEntries(
    Object.entries(figures).map(([key, figure]): [string, Figure] => [key, { ...figure, unit }]),
  );
