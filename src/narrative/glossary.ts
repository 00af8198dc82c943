import type { BudgetBook } from "../budget/book";
import { explanations } from "./explanations";
import type { NarrativePart } from "./narrative";
import { usedTerms } from "./used-terms";

const ordinals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 十二: the ordinal of an entry, up to 九十九. */
function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return tens === 0 ? ordinals[ones]! : `${tens === 1 ? "" : ordinals[tens]}十${ordinals[ones]}`;
}

/** The 名词解释 of the terms that tables and text really use; none where they use none. */
export function glossaryPart(book: BudgetBook, parts: readonly NarrativePart[]): NarrativePart[] {
  if (book.tables.length === 0) return [];
  const text = parts.map(({ title, text: body }) => `${title}\n${body}`).join("\n");
  const entries = usedTerms(book, text)
    .filter(({ term, matters, told }) => (matters || told) && explanations[term.term] !== undefined)
    .map(({ term }, i) => `${ordinal(i + 1)}、${term.term}：${explanations[term.term]}`);
  if (entries.length === 0) return [];
  return [{ section: "glossary", title: "名词解释", text: entries.join("\n"), links: [], slots: [] }];
}
