import { lastPlace, type Amount } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import { Decimal } from "../budget/decimal";
import type { Paragraph, Passage } from "../narrative/document";
import { amountInterval, type Interval } from "../narrative/precision";
import { moveWritten, saidIn, type Said } from "../narrative/said";
import type { Subject } from "../narrative/subject";
import { trendsIn, type Trend } from "../narrative/trends";
import type { TextSpan } from "./rule";

/** How far something of the tables is said to have moved from last year's budget, in words or with a number. */
export interface SaidChange {
  readonly subject: Subject;
  /** Last year to this year, in millionths of a yuan; a word without a number leaves one end open. */
  readonly range: Interval;
  /** Whether the text gives only the word: 减少, without how much. */
  readonly isWord: boolean;
  /** 减少950.03万元; 与上年持平. */
  readonly says: string;
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  readonly span: TextSpan;
}

const none = new Decimal(0);
const endless = new Decimal(Infinity);

/** Every change of the text whose subject is plain, measured from a budget: not from 决算 or 执行数. */
export function saidChanges(book: BudgetBook): readonly SaidChange[] {
  return [...saidIn(book).flatMap(fromNumber), ...trendsIn(book).flatMap(fromWord)];
}

function fromNumber(said: Said): SaidChange[] {
  const { claim, subject, paragraph, passage } = said;
  const moved = amountInterval(claim);
  if (claim.states !== "change" || !subject || !moved || claim.number.isNegative()) return [];
  if (isOfOtherAccount(paragraph, claim.start)) return [];
  const range = claim.direction!.way === "up" ? moved : { least: moved.most.neg(), most: moved.least.neg() };
  return [{ subject, range, isWord: false, says: moveWritten(said), paragraph, passage, span: claim }];
}

function fromWord(trend: Trend): SaidChange[] {
  const { subject, way, word, paragraph, passage, start, end } = trend;
  if (isOfOtherAccount(paragraph, end)) return [];
  const [{ unit, decimals }] = subject.stated as [Subject["stated"][number]];
  const least = new Decimal((lastPlace(unit, decimals) * LEAST_PLACES).toString());
  const range = {
    same: { least: none, most: none },
    up: { least, most: endless },
    down: { least: endless.neg(), most: least.neg() },
  }[way];
  const says = way === "same" ? "与上年持平" : word;
  return [{ subject, range, isWord: way !== "same", says, paragraph, passage, span: { start, end } }];
}

/** Nobody writes 减少 of less than what rounding may add or take away. */
const LEAST_PLACES = 2n;

const isOfOtherAccount = ({ text }: Paragraph, end: number): boolean =>
  /决算|执行|完成|实际|实绩/.test(
    text
      .slice(0, end)
      .split(/[。；;]/)
      .at(-1)!,
  );

/** What the tables have for it this year. */
export const presentAmount = ({ subject }: SaidChange): Amount => subject.stated[0]!.amount;
