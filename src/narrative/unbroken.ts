import type { BudgetBook, NarrativeText } from "../budget/book";
import { goesOn } from "./broken-lines";

/** A stretch of a text as it was given. */
export interface GivenSpan {
  readonly text: NarrativeText;
  readonly start: number;
  readonly end: number;
}

/** A line as it was given, without the spaces at a break that is gone, and where it begins in what it was joined into. */
interface Line extends GivenSpan {
  readonly at: number;
}

interface Joined {
  /** One of the texts as given, where none of its lines was joined. */
  readonly text: NarrativeText;
  readonly lines: readonly Line[];
}

const books = new WeakMap<readonly NarrativeText[], readonly NarrativeText[]>();
const linesOf = new WeakMap<NarrativeText, readonly Line[]>();
const formerOf = new WeakMap<NarrativeText, Joined>();

/**
 * The book with the sentences whole that line breaks cut, within a cell or from one cell to the next below: the joined text
 * stands in the first of its cells. A book without such breaks is itself.
 */
export function unbroken(book: BudgetBook): BudgetBook {
  const known = books.get(book.narrative) ?? joined(book.narrative);
  books.set(book.narrative, known);
  books.set(known, known);
  return known === book.narrative ? book : { ...book, narrative: known };
}

/** Where words of a joined text stand as given, a stretch for each line; undefined for a text that is as it was given. */
export function givenSpans(
  text: NarrativeText,
  { start, end }: Pick<GivenSpan, "start" | "end">,
): readonly GivenSpan[] | undefined {
  const touched = linesOf.get(text)?.filter(({ at, ...line }) => {
    const ends = at + line.end - line.start;
    return start < end ? at < end && start < ends : at <= start && start <= ends;
  });
  return touched?.map((line) => ({
    text: line.text,
    start: line.start + Math.max(0, start - line.at),
    end: Math.min(line.end, line.start + end - line.at),
  }));
}

function joined(texts: readonly NarrativeText[]): readonly NarrativeText[] {
  const all: Joined[] = [];
  for (const text of texts) {
    let start = 0;
    for (const written of text.text.split("\n")) {
      const line = { text, start, end: start + written.length };
      const last = all.at(-1);
      const above = last?.lines.at(-1)?.text;
      const cut = last && above && (above === text || stands(above, text)) && isCut(last, written);
      if (cut) all[all.length - 1] = goingOn(last, line, written);
      else if (last && above === text && start > 0) all[all.length - 1] = below(last, line, written);
      else all.push({ text, lines: [{ ...line, at: 0 }] });
      start = line.end + 1;
    }
  }
  const became = all.map(asFormer);
  return became.every((text, i) => text === texts[i]) ? texts : became;
}

/** One cell right below the other. */
const stands = ({ cell: above }: NarrativeText, { cell }: NarrativeText): boolean =>
  cell.sheet === above.sheet && cell.column === above.column && cell.row === above.row + 1;

const isCut = ({ text: { text }, lines }: Joined, next: string): boolean =>
  goesOn(textAsJoined(text, lines).split("\n").at(-1)!, next);

/** Of a text that is as given so far, only its lines up to the present one count. */
const textAsJoined = (text: string, lines: readonly Line[]): string => {
  const last = lines.at(-1)!;
  return text.slice(0, last.at + last.end - last.start);
};

function goingOn({ text, lines }: Joined, line: GivenSpan, written: string): Joined {
  const before = textAsJoined(text.text, lines).trimEnd();
  const last = lines.at(-1)!;
  const lead = written.length - written.trimStart().length;
  return {
    text: { text: before + written.trimStart(), cell: text.cell },
    lines: [
      ...lines.slice(0, -1),
      { ...last, end: last.start + before.length - last.at },
      { ...line, start: line.start + lead, at: before.length },
    ],
  };
}

function below({ text, lines }: Joined, line: GivenSpan, written: string): Joined {
  const before = textAsJoined(text.text, lines);
  const added = [...lines, { ...line, at: before.length + 1 }];
  const isAsGiven = text === line.text;
  return { text: isAsGiven ? text : { text: `${before}\n${written}`, cell: text.cell }, lines: added };
}

/** The same object as in a former reading of the same texts, so that what was concluded of it stands. */
function asFormer(one: Joined): NarrativeText {
  const given = one.lines[0]!.text;
  if (one.text === given) return given;
  const former = formerOf.get(given);
  const isSame =
    former?.text.text === one.text.text &&
    former.lines.length === one.lines.length &&
    former.lines.every(({ text }, i) => text === one.lines[i]!.text);
  if (isSame) return former.text;
  formerOf.set(given, one);
  linesOf.set(one.text, one.lines);
  return one.text;
}
