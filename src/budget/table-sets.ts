import { hasAmounts, type BudgetBook } from "./book";
import { tableKinds, type BudgetTable } from "./table";

/** So many kinds twice are the tables of another unit, and no draft that somebody forgot. */
const FEWEST_DOUBLED = 3;

/** How many sets of tables there are: those of a department, and then those of its units. Blank templates make no set. */
export function countSets(tables: readonly BudgetTable[]): number {
  const filled = tables.filter(hasAmounts);
  const counts = tableKinds.map((kind) => filled.filter((table) => table.kind === kind).length);
  return counts.filter((count) => count > 1).length < FEWEST_DOUBLED ? 1 : Math.max(...counts);
}

/**
 * One book for each set, in the order in which the tables stand; the book itself where it has one set. Of a kind that some set
 * lacks nobody can tell whose the others are: every set has the first.
 */
export function tableSets(book: BudgetBook): readonly BudgetBook[] {
  const count = book.sets ?? 1;
  if (count === 1) return [book];
  const byKind = tableKinds.map((kind) => book.tables.filter((table) => table.kind === kind));
  return Array.from({ length: count }, (_, i) => {
    const own = byKind.flatMap((tables) => (tables.length === count ? tables[i] : tables[0]) ?? []);
    return { ...book, tables: [...own, ...book.tables.filter((table) => !own.includes(table))] };
  });
}
