import type { BudgetBook, NarrativeText } from "../budget/book";
import type { PlacedText } from "../budget/indicator";

/** A paragraph of a text cell; a cell may hold several, one a line. `start` is where it begins in the cell's text. */
export interface Paragraph extends PlacedText {
  readonly start: number;
}

/** The three parts of a published budget: what the department is, what its tables say, what the terms mean. */
export type DocumentPart = "overview" | "statement" | "glossary";

/** A heading and the paragraphs under it, up to the next heading. */
export interface Passage {
  readonly part?: DocumentPart;
  /** Absent for what stands before the first heading. */
  readonly heading?: Paragraph;
  /** 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1. , 5 for （1）; 0 without a heading. */
  readonly level: number;
  /** Its heading and those above it, without ordinals, the outermost first. */
  readonly path: readonly string[];
  readonly body: readonly Paragraph[];
}

const levels: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]+部分/, 1],
  [/^[一二三四五六七八九十]+[、.．]/, 2],
  [/^[（(][一二三四五六七八九十]+[）)][、.．]?/, 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d))/, 4],
  [/^[（(]\d{1,2}[）)][、.．]?/, 5],
];

/** A heading ends without a stop and says what follows; a numbered sentence is a paragraph. */
const longestHeading = 60;

const documents = new WeakMap<readonly NarrativeText[], readonly Passage[]>();

/** The text sheets of a workbook as a document: passages in reading order. */
export function documentOf(book: Pick<BudgetBook, "narrative">): readonly Passage[] {
  const known = documents.get(book.narrative);
  if (known) return known;
  const read = readPassages(book.narrative.flatMap(paragraphsOf));
  documents.set(book.narrative, read);
  return read;
}

/** The passages whose heading, or one above it, has the words. */
export function passagesUnder(document: readonly Passage[], words: RegExp): readonly Passage[] {
  return document.filter(({ path }) => path.some((heading) => words.test(heading)));
}

/** The lines of a cell that hold anything, each with where it begins. */
export function paragraphsOf({ text, cell }: PlacedText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare !== "") paragraphs.push({ text: bare, cell, start: start + line.indexOf(bare) });
    start += line.length + 1;
  }
  return paragraphs;
}

function readPassages(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: (Omit<Passage, "body"> & { readonly body: Paragraph[] })[] = [];
  const above: { level: number; words: string }[] = [];
  let part: DocumentPart | undefined;
  paragraphs.forEach((paragraph, i) => {
    const level = headingLevel(paragraph, paragraphs[i + 1]);
    if (level === undefined) {
      if (passages.length === 0) passages.push({ level: 0, path: [], body: [] });
      passages.at(-1)!.body.push(paragraph);
      return;
    }
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const words = withoutOrdinal(paragraph.text);
    // 第一部分 often stands on a line of its own, and its title on the next
    if (level === 1 && passages.at(-1)?.level === 1 && passages.at(-1)?.body.length === 0) part = undefined;
    part = partCalled(words) ?? part;
    above.push({ level, words });
    passages.push({
      ...(part ? { part } : {}),
      heading: paragraph,
      level,
      path: above.map((heading) => heading.words).filter((heading) => heading !== ""),
      body: [],
    });
  });
  return passages;
}

/** The level of a heading; undefined for a paragraph. */
function headingLevel({ text }: Paragraph, next: Paragraph | undefined): number | undefined {
  if (levels.some(([pattern]) => pattern.test(text))) return numberedLevel(text);
  return isPartTitle(text) && next !== undefined ? 1 : undefined;
}

/** The level of a line that its ordinal makes a heading: 3 for （一）政府采购支出情况; undefined for any other line. */
export function numberedLevel(line: string): number | undefined {
  const level = levels.find(([pattern]) => pattern.test(line))?.[1];
  return level === 1 || isShort(line) ? level : undefined;
}

/** 一、, （2） or 第一部分 begins a heading, or a numbered paragraph. */
export const beginsWithOrdinal = (text: string): boolean => levels.some(([pattern]) => pattern.test(text));

/** Whether a line is a heading, numbered or not: nothing goes on from it. */
export const isHeadingLine = (text: string): boolean =>
  isPartTitle(text) ||
  /^第[一二三四五六七八九十]+部分/.test(text) ||
  (beginsWithOrdinal(text) && isShort(text));

function isShort(text: string): boolean {
  const bare = text.replace(/\s/g, "");
  return bare.length <= longestHeading && !/[。；;：:，,]/.test(bare);
}

const isPartTitle = (text: string): boolean =>
  isShort(text) && partCalled(text.replace(/\s/g, "")) !== undefined;

function partCalled(words: string): DocumentPart | undefined {
  const bare = words.replace(/\s/g, "");
  if (/名词解释$/.test(bare)) return "glossary";
  if (/(?:部门|单位)预算(?:公开)?(?:情况)?说明$/.test(bare)) return "statement";
  return /概况$/.test(bare) ? "overview" : undefined;
}

/** 主要职责, not 一、主要职责; and nothing of 第一部分. */
export function withoutOrdinal(heading: string): string {
  const ordinal = levels.find(([pattern]) => pattern.test(heading))?.[0];
  return (ordinal ? heading.replace(ordinal, "") : heading).replace(/\s/g, "");
}

/** A term of the 名词解释 and what it says of it. */
export interface GlossaryEntry {
  readonly term: string;
  readonly paragraph: Paragraph;
}

/** 一、财政拨款收入：… — numbered paragraphs of the 名词解释, each up to its first colon. */
export function glossaryOf(document: readonly Passage[]): GlossaryEntry[] {
  return document
    .filter(({ part }) => part === "glossary")
    .flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body])
    .flatMap((paragraph) => {
      const term =
        /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．])?\s*([^：:。；;]{2,40})[：:]/.exec(
          paragraph.text,
        )?.[1];
      return term ? [{ term: term.trim(), paragraph }] : [];
    });
}

/** A duty of the department, e.g. （6）机关服务：…; its name is absent where it has none. */
export interface Duty {
  readonly name?: string;
  readonly paragraph: Paragraph;
}

/** What stands under 主要职责. */
export function dutiesOf(document: readonly Passage[]): Duty[] {
  return passagesUnder(document, /职责|职能/)
    .filter(({ path }) => !/机构设置|内设机构|单位构成/.test(path.at(-1) ?? ""))
    .flatMap(({ body }) => body)
    .map((paragraph) => {
      const name = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]+)?\s*([^：:，,。；;]{2,20})[：:]/.exec(
        paragraph.text,
      )?.[1];
      return { ...(name ? { name: name.trim() } : {}), paragraph };
    });
}
