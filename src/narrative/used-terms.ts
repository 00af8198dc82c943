import { zero } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { BudgetTable, Figure } from "../budget/table";
import { bareOf } from "./clauses";
import { terms, type Term } from "./terms";

/** How a workbook and its text use the terms of the trade: with money, or only as a word. */
export interface TermUse {
  readonly term: Term;
  /** A row, a column or a sentence has it with an amount other than zero, or the 情况说明 speaks of it. */
  readonly matters: boolean;
  /** The text has it. */
  readonly told: boolean;
  /** It stands anywhere outside the 名词解释. */
  readonly printed: boolean;
}

/** Of the tables, and of a text that says what they say: the 情况说明 of the workbook, or one about to be written. */
export function usedTerms(book: BudgetBook, statement: string): TermUse[] {
  const text = statement.replace(/[\s“”"]/g, "");
  const printed = paidByLabel(book);
  const places = book.tables
    .flatMap(({ title, notes }) => [title, ...notes.map((note) => note.text)])
    .map(bareOf);
  const all = [...printed.keys()].join("；"); // no term goes over it
  return terms.map((term) => {
    const labels = term.words.test(all) ? [...printed].filter(([label]) => term.words.test(label)) : [];
    const paid = labels.some(([, isPaid]) => isPaid);
    const told = term.words.test(text);
    const listed = labels.length > 0 || places.some((place) => term.words.test(place));
    return { term, matters: paid || (told && !labels.length), told, printed: listed || told };
  });
}

/** Whether any row or column of a name has an amount other than zero. Many rows of large tables share a name. */
function paidByLabel({ tables }: BudgetBook): ReadonlyMap<string, boolean> {
  const byPrinted = new Map<string, boolean>();
  for (const { label, figures } of tables.flatMap(labelled)) {
    const isPaid = byPrinted.get(label) === true || figures.some(({ amount }) => amount !== zero);
    byPrinted.set(label, isPaid);
  }
  const byLabel = new Map<string, boolean>();
  for (const [printed, isPaid] of byPrinted) {
    const label = bareOf(printed);
    byLabel.set(label, byLabel.get(label) === true || isPaid);
  }
  return byLabel;
}

interface Labelled {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** Every row by its name and type, every column by its header, with the amounts that stand there. */
function labelled({ rows, columns, strangeColumns }: BudgetTable): Labelled[] {
  return [
    ...rows.flatMap(({ label, projectType, figures }) => {
      const held = Object.values(figures);
      const named = { label, figures: held };
      return projectType === undefined ? [named] : [named, { label: projectType, figures: held }];
    }),
    ...columns.map(({ key, header }) => ({
      label: header,
      figures: rows.flatMap(({ figures }) => (figures[key] ? [figures[key]] : [])),
    })),
    ...strangeColumns.map(({ header }) => ({ label: header, figures: [] })),
  ];
}
