import type { BudgetBook } from "../../budget/book";
import { documentOf, type Paragraph } from "../../narrative/document";
import type { Said } from "../../narrative/said";
import { subjectOf } from "../../narrative/subjects";
import { topicOf, type Topic } from "../../narrative/topics";
import type { TextMove } from "./text-moves";

const BASE = String.raw`(?:20\d\d\s*年度?|上一?年度?|去年)(?:年初|部门)?(?:预算)?数?`;
const SAME = new RegExp(
  String.raw`(?:与|和|同|比|较)\s*(${BASE})(?:相比|相较|比较)?[，,]?\s*(?:基本)?(持平|保持一致|保持不变|没有变化|无增减变化|无变化)`,
  "g",
);
/** 比2021年, 较上年: what stands before a word of direction, and has to say 与 once nothing moved. */
export const COMPARED = new RegExp(String.raw`(?:比|较)\s*(${BASE})(?:相比)?\s*$`);

/** A word that says that a figure did not move, 持平; where it is not clear which, there is no move. */
export interface Unmoved {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly move?: TextMove;
}

/** 与2021年持平, of whatever it is said, in the sections on the tables. */
export function unmovedIn(book: BudgetBook, said: readonly Said[]): Unmoved[] {
  return documentOf(book)
    .filter(({ part }) => part === "statement" || part === undefined)
    .flatMap(({ path, body }) => {
      const topic = topicOf(path);
      return topic ? body.flatMap((paragraph) => unmovedWords(paragraph, topic, book, said)) : [];
    });
}

function unmovedWords(
  paragraph: Paragraph,
  topic: Topic,
  book: BudgetBook,
  said: readonly Said[],
): Unmoved[] {
  return [...paragraph.text.matchAll(SAME)].map(({ index: start, 0: words, 1: base, 2: word }) => {
    const same = { start, end: start + words.length, base: base!, word: word! };
    const amountAt = figureBefore(paragraph, start, topic, book, said);
    return {
      paragraph,
      start: same.end - word!.length,
      end: same.end,
      ...(amountAt === undefined ? {} : { move: { amountAt, same } }),
    };
  });
}

/** The figure that the words before are about: the one that they name, or the only one of the paragraph, or the one just said. */
export function figureBefore(
  paragraph: Paragraph,
  at: number,
  topic: Topic,
  book: BudgetBook,
  said: readonly Said[],
): number | undefined {
  const amounts = said.flatMap((one, i) =>
    one.paragraph === paragraph && one.claim.end <= at && one.claim.states === "amount" ? [i] : [],
  );
  const last = amounts.at(-1);
  if (last === undefined) return undefined;
  const between = paragraph.text.slice(said[last]!.claim.end, at);
  const words = between
    .split(/[。；;，,]/)
    .at(-1)!
    .normalize("NFKC")
    .replace(/[\s"“”‘’]/g, "");
  if (/^(?:支出)?(?:预算)?数?$/.test(words)) {
    const isNext = !/[。；;]/.test(between);
    return (isNext || amounts.length === 1) && said[last]!.subject ? last : undefined;
  }
  const named = subjectOf(words.replace(/预算数$/, ""), topic, book);
  return amounts.filter((i) => named && said[i]!.subject?.name === named.name).at(-1);
}
