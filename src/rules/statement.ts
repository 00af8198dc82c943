import type { BudgetBook } from "../budget/book";
import { workedOutOnce } from "../budget/worked-out-once";
import { documentOf, type DocumentPart, type Paragraph, type Passage } from "../narrative/document";

/** What the 情况说明 and the 概况 say, in one run without spaces; the 名词解释 only explains and says nothing of this budget. */
export const statementText = (book: BudgetBook): string => textOf(documentOf(book)).text;

export const statementPassages = (book: BudgetBook): readonly Passage[] => passagesOf(documentOf(book));

export const statementParagraphs = (book: BudgetBook): readonly Paragraph[] => paragraphsIn(documentOf(book));

const passagesOf = workedOutOnce((document: readonly Passage[]): readonly Passage[] =>
  document.filter(({ part }) => part !== "glossary"),
);

const paragraphsIn = workedOutOnce((document: readonly Passage[]): readonly Paragraph[] =>
  passagesOf(document).flatMap(({ body }) => body),
);

const textOf = workedOutOnce((document: readonly Passage[]) => ({
  text: passagesOf(document)
    .flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body])
    .map(({ text }) => text)
    .join("\n")
    .replace(/[^\S\n]/g, ""),
}));

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
