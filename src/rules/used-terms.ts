import { zero } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { BudgetTable, Figure } from "../budget/table";
import { bareOf } from "../narrative/clauses";
import { terms, type Term } from "../narrative/terms";
import { statementText } from "./statement";

/** How a workbook uses the terms of the trade: with money, or only as a word. */
export interface TermUse {
  readonly term: Term;
  /** A row, a column or a sentence has it with an amount other than zero, or the 情况说明 speaks of it. */
  readonly matters: boolean;
  /** It stands anywhere outside the 名词解释. */
  readonly printed: boolean;
}

export function usedTerms(book: BudgetBook): TermUse[] {
  const text = statementText(book).replace(/[“”"]/g, "");
  const printed = book.tables.flatMap(labelled);
  const places = book.tables.flatMap(({ title, notes }) => [title, ...notes.map((note) => note.text)]);
  return terms.map((term) => {
    const labels = printed.filter(({ label }) => term.words.test(bareOf(label)));
    const paid = labels.some(({ figures }) => figures.some(({ amount }) => amount !== zero));
    const told = term.words.test(text);
    const listed = labels.length > 0 || places.some((place) => term.words.test(bareOf(place)));
    return { term, matters: paid || (told && !labels.length), printed: listed || told };
  });
}

interface Labelled {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** Every row by its name and type, every column by its header, with the amounts that stand there. */
function labelled({ rows, columns, strangeColumns }: BudgetTable): Labelled[] {
  return [
    ...rows.flatMap(({ label, projectType, figures }) =>
      [label, projectType ?? ""].map((words) => ({ label: words, figures: Object.values(figures) })),
    ),
    ...columns.map(({ key, header }) => ({
      label: header,
      figures: rows.flatMap(({ figures }) => (figures[key] ? [figures[key]] : [])),
    })),
    ...strangeColumns.map(({ header }) => ({ label: header, figures: [] })),
  ];
}
