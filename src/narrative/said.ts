import type { BudgetBook } from "../budget/book";
import { tableSets } from "../budget/table-sets";
import { bareClaimsIn } from "./bare-counts";
import { documentOf, type Paragraph, type Passage } from "./document";
import { statesAmount } from "./precision";
import { readClaims, type Claim } from "./read-claims";
import type { Subject } from "./subject";
import { splitsAnything, subjectOf } from "./subjects";
import { topicOf, type Topic } from "./topics";
import { oneWidth } from "../workbook/one-width";

/** A number of the 情况说明, where it stands and what it is said of. */
export interface Said {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  readonly topic: Topic;
  /** The words that it is said of, bare: 基本支出, 收入. */
  readonly words: string;
  /** Absent where the words name nothing that a table holds, or speak of another year. */
  readonly subject?: Subject;
}

/** The number as the text writes it, without spaces: 1934.49万元. */
export const numberWritten = ({ claim, paragraph }: Pick<Said, "claim" | "paragraph">): string =>
  paragraph.text.slice(claim.start, claim.end).replace(/\s/g, "");

/** With the word that says which way it moved: 减少950.03万元. */
export const moveWritten = (said: Pick<Said, "claim" | "paragraph">): string =>
  (said.claim.direction?.word ?? "") + numberWritten(said);

/** A section on tables, what it tells of, and the set of tables that its text speaks of. */
export interface StatedSection {
  readonly passage: Passage;
  readonly topic: Topic;
  readonly book: BudgetBook;
}

interface Reading {
  readonly sections: readonly StatedSection[];
  readonly said: readonly Said[];
}

const known = new WeakMap<BudgetBook, Reading>();

/** Every number of the sections on the tables, in reading order. */
export const saidIn = (book: BudgetBook): readonly Said[] => readingOf(book).said;

/** The sections that tell of tables. */
export const statedSections = (book: BudgetBook): readonly StatedSection[] => readingOf(book).sections;

function readingOf(book: BudgetBook): Reading {
  const before = known.get(book);
  if (before) return before;
  const passages = documentOf(book).filter(({ part }) => part === "statement" || part === undefined);
  const sets = tableSets(book);
  const sheets = new Set(passages.map(sheetOf));
  const readings = [...sheets].map((sheet) =>
    readingByOneSet(
      passages.filter((passage) => sheetOf(passage) === sheet),
      sets,
    ),
  );
  const reading = {
    sections: readings.flatMap(({ sections }) => sections),
    said: readings.flatMap(({ said }) => said),
  };
  known.set(book, reading);
  return reading;
}

const sheetOf = ({ body }: Passage): string => body[0]?.cell.sheet ?? "";

/** A text speaks of the tables that most of its amounts agree with: those of the department, or of one of its units. */
function readingByOneSet(passages: readonly Passage[], sets: readonly BudgetBook[]): Reading {
  const ways = sets.map((book): Reading => {
    const sections = passages.flatMap((passage) => {
      const topic = topicOf(passage.path);
      return topic ? [{ passage, topic, book }] : [];
    });
    return { sections, said: sections.flatMap(saidUnder) };
  });
  const agreeing = ways.map(({ said }) => said.filter(agrees).length);
  return ways[agreeing.indexOf(Math.max(...agreeing))]!;
}

const agrees = ({ claim, subject }: Said): boolean =>
  claim.states === "amount" && (subject?.stated.some((stated) => statesAmount(claim, stated)) ?? false);

function saidUnder({ passage, topic, book }: StatedSection): Said[] {
  let last: Said | undefined;
  let unfinished = "";
  return passage.body.flatMap((paragraph) => {
    const said = saidInParagraph(paragraph, passage, topic, book, last, unfinished);
    unfinished = unfinishedIn(paragraph.text, said.at(-1)?.claim.end ?? 0);
    last = said.filter(({ claim }) => claim.states === "amount").at(-1) ?? last;
    return said;
  });
}

/** What a page break cut off: the words after the last number, where no stop ends the paragraph. */
const unfinishedIn = (text: string, from: number): string => /[^。；;：:！？]*$/.exec(text.slice(from))![0];

/**
 * `last` is the amount before this paragraph, which its 其中 may split; `unfinished` the words before it that its own may
 * complete.
 */
function saidInParagraph(
  paragraph: Paragraph,
  passage: Passage,
  topic: Topic,
  book: BudgetBook,
  last: Said | undefined,
  unfinished: string,
): Said[] {
  let amount = last;
  let splitsPart = false;
  let before = 0;
  let spokenOf: Subject | undefined;
  return claimsIn(paragraph.text).map((claim) => {
    const between = paragraph.text.slice(before, claim.start);
    const isFirst = before === 0;
    before = claim.end;
    if (between.includes("。")) {
      spokenOf = undefined;
      splitsPart = false;
    }
    if (/其中|[（(][^）)]*$/.test(between)) splitsPart = amount !== undefined && !amount.subject?.whole;
    const clause = clauseBefore(between, claim, book);
    const moves = claim.direction !== undefined;
    const words = moves ? clause.replace(comparison, "") : clause;
    const isPast = speaksOfElsewhere(words, book);
    const bare = isPast ? "" : bareWords(words, book);
    const isOfPart = splitsPart && splitsAnything(bare);
    const isNamed = !isPast && !isOfPart && (claim.unit !== "%" || moves);
    const own = isNamed ? subjectOf(bare, topic, book) : undefined;
    const cutOff = own || !isNamed || !isFirst ? "" : unfinished;
    const named = cutOff === "" ? own : subjectNamed(cutOff + between, topic, book).subject;
    const subject = named ?? (moves && bare === "" && !isPast ? spokenOf : undefined);
    if (claim.states === "amount" || named) spokenOf = named;
    const said = { claim, paragraph, passage, topic, words: bare, ...(subject ? { subject } : {}) };
    if (claim.states === "amount") amount = said;
    return said;
  });
}

/** Numbers with their unit, and counts that leave it to the numbers beside them. */
const claimsIn = (text: string): Claim[] =>
  [...readClaims(text), ...bareClaimsIn(text)].sort((a, b) => a.start - b.start);

/** 与2021年预算相比, 比上年: what a change is measured from. */
const comparison =
  /同比|(?:与|比|较|同)?(?:20\d{2}年?度?|上年度?|去年|上一年度?)(?:同期)?(?:年初)?(?:预算|执行|决算)?数?(?:相比|比较|相较)?/;

/** What speaks of another year or another account than the budget that the tables show. */
const elsewhere = /上年|去年|上一年|同期|比|较|决算|执行|完成|累计|截至|期末|年末|年底|下年|次年|以前年度/;

function speaksOfElsewhere(words: string, book: BudgetBook): boolean {
  const years = [...words.matchAll(/(20\d{2})年?度?/g)].map((match) => Number(match[1]));
  return elsewhere.test(words) || years.some((year) => book.year !== undefined && year !== book.year);
}

/** What the clause at the end of a text names, as it would before a number; `bare` is empty where it names nothing. */
export function subjectNamed(
  before: string,
  topic: Topic,
  book: BudgetBook,
): { readonly bare: string; readonly subject?: Subject } {
  const words = clauseBefore(before, {}, book);
  if (speaksOfElsewhere(words, book)) return { bare: words };
  const bare = bareWords(words, book);
  const subject = subjectOf(bare, topic, book);
  return { bare, ...(subject ? { subject } : {}) };
}

/** The words of the clause before a number, without spaces and quotation marks, up to the word of direction. */
function clauseBefore(between: string, { direction }: Pick<Claim, "direction">, book: BudgetBook): string {
  const plain = oneWidth(between).replace(/[\s"“”‘’「」]/g, "");
  const named = book.unitName ? plain.replaceAll(oneWidth(book.unitName).replace(/\s/g, ""), "") : plain;
  const clause = named.slice(Math.max(...[..."。;,、:"].map((stop) => named.lastIndexOf(stop))) + 1);
  return direction ? clause.slice(0, Math.max(0, clause.lastIndexOf(direction.word))) : clause;
}

/** Who speaks, before the year: 某某局, 我单位. A name of anything else there is what the number is said of. */
const WHO =
  /(?:部门|单位|本级|机关|[局委厅办院校会部处所站队室社]|中心|大学|学院|幼儿园|政府|街道|[省市县区镇乡])$/;

/** 行政运行（项）2022年预算数为: the name stands before the year. */
function afterYear(words: string, ownYear: string): string {
  const [, before, after] = new RegExp(`^(.*)(?:${ownYear}年?度?|本年度?|今年)(.*)$`).exec(words) ?? [];
  if (before === undefined || after === undefined) return words;
  const unnamed = /^(?:年初)?(?:支出)?(?:预算)?(?:数|安排)?(?:为|是|约)*$/.test(after);
  return unnamed && before !== "" && !WHO.test(before) ? before : after;
}

/** Without year, ordinal and fillers: what is left names something, or nothing. */
function bareWords(words: string, book: BudgetBook): string {
  const ownYear = book.year === undefined ? "20\\d{2}" : String(book.year);
  return afterYear(words.replace(/^.*\((?=[^()]*$)/, ""), ownYear)
    .replace(/^\((?:[一二三四五六七八九十]+|\d+)\)|^\d+[、.]/, "")
    .replace(/^(?:我|本)(?:部门|单位|局|委|厅|办|院|校|中心)/, "")
    .replace(/^(?:其中|主要)*(?:包含|包括)?/, "")
    .replace(/(?:为|是|约|达到?|安排|共计?|编列|核定|:)+$/, "");
}
