import { hasAmounts, type BudgetBook } from "./book";
import { tableKinds } from "./table";

/** So many kinds twice are the tables of another unit, and no draft that somebody forgot. */
const FEWEST_DOUBLED = 3;

/**
 * A workbook may hold the tables of a department and then those of its units: one book for each set, in the order in which
 * the tables stand; the book itself where it has one set. A kind that a set lacks is that of the first.
 */
export function tableSets(book: BudgetBook): readonly BudgetBook[] {
  const byKind = tableKinds.map((kind) =>
    book.tables.filter((table) => table.kind === kind && hasAmounts(table)),
  );
  const doubled = byKind.filter((tables) => tables.length > 1);
  if (doubled.length < FEWEST_DOUBLED) return [book];
  const count = Math.max(...doubled.map(({ length }) => length));
  return Array.from({ length: count }, (_, i) => {
    const own = byKind.flatMap((tables) => tables[i] ?? tables[0] ?? []);
    return { ...book, tables: [...own, ...book.tables.filter((table) => !own.includes(table))] };
  });
}
