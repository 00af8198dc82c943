import type { BudgetBook, ContentsLine } from "../budget/book";
import { documentOf, withoutOrdinal, type Passage } from "../narrative/document";
import { oneWidth } from "../workbook/one-width";

/** A heading as the 目录 lists it, and where the text has it. */
export interface ListedHeading {
  readonly line: ContentsLine;
  /** Without ordinal, department and year. */
  readonly words: string;
  readonly passage?: Passage;
  /** The words stand somewhere in the text, if not as a heading that could be told from a paragraph. */
  readonly mentioned: boolean;
}

/** The lines of the 目录 about text, each with the heading of the text that it stands for. */
export function listedHeadings(book: BudgetBook): ListedHeading[] {
  const document = documentOf(book);
  const text = document
    .flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body])
    .map((paragraph) => oneWidth(paragraph.text).replace(/[\s"“”]/g, ""))
    .join("\n");
  const headings = document.filter(({ heading, level }) => heading && level >= 2);
  return book.contents
    .filter(({ kind, text }) => !kind && ORDINAL.test(text.trim()) && !/表(?:[.…·\d\s]*)$/.test(text))
    .map((line) => {
      const words = bareHeading(line.text.replace(/[.…·⋯\s]*\d*$/, ""), book);
      const passage = headings.find(({ heading }) => sameTopic(bareHeading(heading!.text, book), words));
      return { line, words, mentioned: text.includes(words), ...(passage ? { passage } : {}) };
    })
    .filter(({ words }) => words !== "");
}

/** 一、 or （一）: parts and lines without a number are covers and titles. */
const ORDINAL = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/;

/** 主要职责 of 一、某某局主要职责: what department and which year is understood. */
export function bareHeading(heading: string, { unitName }: BudgetBook): string {
  const words = oneWidth(withoutOrdinal(heading)).replace(/[\s"“”]/g, "");
  return (unitName ? words.replace(unitName.replace(/\s/g, ""), "") : words)
    .replace(/20\d\d年(?:度)?/, "")
    .replace(/^关于|的?(?:情况)?(?:的)?说明$|情况$|的/g, "")
    .replace(/^(?:本?部门|本?单位|我局)/, "");
}

/** One holds the other: 收入支出预算总体 is what 收入支出预算总体情况说明 is about. */
export const sameTopic = (one: string, other: string): boolean =>
  one !== "" && other !== "" && (one.includes(other) || other.includes(one));
