import type { BudgetBook } from "../../budget/book";
import { documentOf, type Paragraph, type Passage } from "../../narrative/document";
import { budgetYearWords, yearOfText, yearsNear } from "../../narrative/text-years";
import { fullWidth } from "../../narrative/written-like";
import { spanIn } from "../../rules/paragraph-span";
import type { Draft } from "./draft";

/** The passages that tell of the tables; duties and terms tell of other years as they like. */
const toldOfTables = (book: BudgetBook): Passage[] =>
  documentOf(book).filter(({ part }) => part === "statement" || part === undefined);

/** The year whose budget the texts tell of, as their sentences say it most; a title may be new over an older text. */
export function yearTold(book: BudgetBook): number | undefined {
  const passages = toldOfTables(book);
  const sentences = passages.flatMap(({ body }) => body.filter(({ text }) => /[。；，]/.test(text)));
  return yearIn(sentences) ?? yearIn(passages.flatMap(paragraphsIn));
}

const paragraphsIn = ({ heading, body }: Passage): Paragraph[] => [...(heading ? [heading] : []), ...body];
const yearIn = (paragraphs: readonly Paragraph[]): number | undefined =>
  yearOfText(paragraphs.map(({ text }) => text));

/** Lets the years of an older text move on to the tables' year; days and other documents keep theirs. */
export function proposeYears(draft: Draft, book: BudgetBook, year: number): void {
  const moves = book.year === undefined ? 0 : book.year - year;
  if (moves <= 0) return;
  const read = draft.bookOf(book);
  for (const paragraph of toldOfTables(read).flatMap(paragraphsIn)) {
    const moving = budgetYearWords(paragraph.text, year);
    draft.propose(
      moving.map((word) => ({
        cell: paragraph.cell,
        edits: [
          { ...spanIn(paragraph, word), becomes: writtenYear(paragraph.text, word.start, word.year + moves) },
        ],
        kind: "year",
        because: [],
        why: `表是${book.year}年的预算，原文写的是${year}年的，年份相应改为${word.year + moves}年。`,
      })),
    );
    for (const word of yearsNear(paragraph.text, year))
      if (!moving.some(({ start }) => start === word.start))
        draft.leave(paragraph.cell, spanIn(paragraph, word), "日期、决算和其他文件的年份由人核对。");
  }
}

function writtenYear(text: string, at: number, year: number): string {
  return /[０-９]/.test(text[at]!) ? fullWidth(String(year)) : String(year);
}
