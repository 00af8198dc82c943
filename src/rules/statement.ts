import type { BudgetBook } from "../budget/book";
import { documentOf, type DocumentPart, type Paragraph, type Passage } from "../narrative/document";

/** What the 情况说明 and the 概况 say, in one run without spaces; the 名词解释 only explains and says nothing of this budget. */
export function statementText(book: BudgetBook): string {
  return statementPassages(book)
    .flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body])
    .map(({ text }) => text)
    .join("\n")
    .replace(/[^\S\n]/g, "");
}

export const statementPassages = (book: BudgetBook): readonly Passage[] =>
  documentOf(book).filter(({ part }) => part !== "glossary");

export const statementParagraphs = (book: BudgetBook): readonly Paragraph[] =>
  statementPassages(book).flatMap(({ body }) => body);

/** A 情况说明 that is written out: several headings with something under them, not a sheet of remarks. */
export function isWrittenOut(book: BudgetBook): boolean {
  const sections = statementPassages(book).filter(({ level, body }) => level >= 2 && body.length > 0);
  const ofMoney = sections.filter(({ heading }) => /预算|收入|支出|收支|经费/.test(heading?.text ?? ""));
  return sections.length >= 4 && ofMoney.length >= 2;
}

/** Where something about a part would have to be written: under the heading of the part, else under the first heading. */
export function headingOf(book: BudgetBook, part: DocumentPart): Paragraph | undefined {
  const headings = statementPassages(book).filter(({ heading }) => heading !== undefined);
  return (headings.find((passage) => passage.part === part) ?? headings[0])?.heading;
}
