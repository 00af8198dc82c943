import type { BudgetBook } from "../budget/book";
import type { Paragraph, Passage } from "./document";
import { withoutDisguise } from "./not-claims";
import { saidIn, statedSections, subjectNamed, type Said } from "./said";
import type { Subject } from "./subject";

/** How something that the tables hold is said to compare with last year, without a number: 与上年持平, 比上年减少。 */
export interface Trend {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  readonly subject: Subject;
  readonly way: "same" | "up" | "down";
  /** As the text has it: 保持一致. */
  readonly word: string;
  /** From the word that begins the comparison to the end of the word of direction. */
  readonly start: number;
  readonly end: number;
}

const SAME = "持平|(?:保持)?一致|保持不变|(?:没有|无)(?:增减)?变化|(?:没有|无)增减(?:变动)?|相同";
const UP = "增加|增长|上升|提高";
const DOWN = "减少|下降|降低|压减|压缩";
const BASE = String.raw`(?:20\d\d\s*年度?|上一?年度?|去年)(?:同期)?(?:年初)?(?:部门)?(?:预算)?(?:数|金额)?`;

/** 基本持平 may hide a little, and 有所增加 is as good as 增加; what follows the word must end the clause. */
const COMPARED = new RegExp(
  String.raw`(?:(?:与|和|同|比|较)\s*${BASE}(?:\s*(?:相比|比较|相较))?|同比)\s*[，,]?\s*(?:均|都|有所)?(?:(${SAME})|(${UP})|(${DOWN}))了?(?=\s*(?:[，,。；;、（()）]|$))`,
  "g",
);

/** Every such comparison whose subject is plain, in reading order. */
export function trendsIn(book: BudgetBook): readonly Trend[] {
  const said = saidIn(book);
  return statedSections(book).flatMap(({ passage, topic, book: set }) =>
    passage.body.flatMap((paragraph) => {
      const text = withoutDisguise(paragraph.text);
      const amounts = said.filter((one) => one.paragraph === paragraph && one.claim.states === "amount");
      return [...text.matchAll(COMPARED)].flatMap((match): Trend[] => {
        const subject = spokenOf(text.slice(0, match.index), amounts, (words) =>
          subjectNamed(words, topic, set),
        );
        if (!subject) return [];
        const way = match[1] ? "same" : match[2] ? "up" : "down";
        const word = (match[1] ?? match[2] ?? match[3])!;
        const end = match.index + match[0].length;
        return [{ paragraph, passage, subject, way, word, start: match.index, end }];
      });
    }),
  );
}

/** 预算数 by itself is that of the one thing the sentence, else the paragraph, has told of so far. */
const ITS_BUDGET = /^(?:本年|当年)?(?:支出)?(?:年初)?(?:支出)?预算(?:数|额|总额)?$/;

function spokenOf(
  before: string,
  amounts: readonly Said[],
  named: (words: string) => Named,
): Subject | undefined {
  const { bare, subject } = named(before);
  if (bare !== "" && !ITS_BUDGET.test(bare)) return subject;
  const told = amounts.filter(({ claim }) => claim.end <= before.length);
  const since = (stop: RegExp) =>
    told.filter(({ claim }) => claim.start >= before.length - before.split(stop).at(-1)!.length);
  const sentence = since(/。/);
  if (sentence.length > 1 && /其中/.test(before.split("。").at(-1)!)) return undefined;
  const near = sentence.length > 0 ? since(/[。；;]/) : told;
  return near.length === 1 ? near[0]!.subject : undefined;
}

type Named = ReturnType<typeof subjectNamed>;
