import type { BudgetBook } from "../budget/book";
import type { BudgetTable } from "../budget/table";
import { SIBLINGS } from "./lookups";
import type { Rule } from "./rule";

/**
 * What of the book a rule is shown: one book with the tables that it sees, or one for every table by itself. Sibling tables
 * stand beside, for a message about one may quote the other.
 */
export function shownBooks({ needs, sees }: Rule, book: BudgetBook): readonly BudgetBook[] {
  if (sees === undefined) return [book];
  if (sees === "table by table") return oneByOne(book);
  const tables = book.tables.filter(({ kind }) => needs.includes(kind) || sees.includes(kind));
  return [{ ...bookOf(tables), ...(book.sets === undefined ? {} : { sets: book.sets }) }];
}

const apart = new WeakMap<BudgetBook, readonly BudgetBook[]>();

/** The same books for every rule: most look at every table by itself. */
function oneByOne(book: BudgetBook): readonly BudgetBook[] {
  const known = apart.get(book);
  if (known) return known;
  const books = book.tables.map((table) => alone(table, book.tables));
  apart.set(book, books);
  return books;
}

const seen = new WeakMap<BudgetBook, readonly unknown[]>();

/** Everything in a book that a check could look at; with each part the same object, its conclusions are the same too. */
export function partsSeen(book: BudgetBook): readonly unknown[] {
  const known = seen.get(book);
  if (known) return known;
  const parts = partsOf(book);
  seen.set(book, parts);
  return parts;
}

function partsOf(book: BudgetBook): readonly unknown[] {
  const lists = [book.tables, book.narrative, book.contents, book.unrecognised];
  const { sets, unitName, year, locality, localityNamed, subjects } = book;
  const rest = [sets, unitName, year, locality, localityNamed, subjects, JSON.stringify(book.unread)];
  return [...lists.flatMap((list) => [list.length, ...list]), ...rest];
}

function alone(table: BudgetTable, all: readonly BudgetTable[]): BudgetBook {
  const siblings = SIBLINGS.includes(table.kind) ? all.filter(({ kind }) => SIBLINGS.includes(kind)) : [];
  return { ...bookOf([table]), beside: siblings.filter((sibling) => sibling !== table) };
}

const bookOf = (tables: readonly BudgetTable[]): BudgetBook => ({
  tables,
  narrative: [],
  contents: [],
  unrecognised: [],
});
