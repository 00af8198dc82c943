import type { BudgetBook } from "../budget/book";
import type { PlacedText } from "../budget/indicator";
import type { BudgetTable } from "../budget/table";
import { workedOutOnce } from "../budget/worked-out-once";
import type { CellAddress } from "../workbook/cell";
import { paragraphsOf, type Paragraph } from "../narrative/document";
import type { TextSpan } from "./rule";

/** Where running text stands in a workbook. */
export type ProsePlace = "narrative" | "note" | "goal" | "task" | "explanation";

export interface Prose extends Paragraph {
  readonly place: ProsePlace;
  /** The whole text of its cell, as it stands there: what a fix replaces. */
  readonly whole: string;
  /** The table that it stands in or under; absent in the 情况说明. */
  readonly table?: BudgetTable;
}

/** A cell of running text with its paragraphs. */
export interface ProseCell extends PlacedText {
  readonly place: ProsePlace;
  readonly table?: BudgetTable;
  readonly paragraphs: readonly Prose[];
}

/** Every cell of running text: the 情况说明, the notes under tables, and the words of the performance tables. */
export const proseCellsOf = workedOutOnce((book: BudgetBook): readonly ProseCell[] => [...cellsIn(book)]);

function* cellsIn(book: BudgetBook): Iterable<ProseCell> {
  for (const text of book.narrative) yield proseCell("narrative", text);
  for (const table of book.tables) {
    for (const note of table.notes) yield proseCell("note", note, table);
    const { goal, tasks, indicators } = table.performance ?? { tasks: [], indicators: [] };
    if (goal) yield proseCell("goal", goal, table);
    for (const { content } of tasks) yield proseCell("task", content, table);
    for (const { explanation } of indicators)
      if (explanation) yield proseCell("explanation", explanation, table);
  }
}

/** Every paragraph of running text. */
export const proseOf = workedOutOnce((book: BudgetBook): readonly Prose[] =>
  proseCellsOf(book).flatMap(({ paragraphs }) => paragraphs),
);

/** The whole cell that a paragraph stands in, as a fix rewrites it. */
export const wholeOf = ({ whole, cell }: Prose): PlacedText => ({ text: whole, cell });

/** The paragraph of a cell that a place in its text belongs to. */
export const paragraphAt = ({ paragraphs }: ProseCell, index: number): Prose =>
  paragraphs.filter(({ start }) => start <= index).at(-1) ?? paragraphs[0]!;

/** Words of a paragraph, from `start` to `end` within it, as a finding points at them. */
export function wordsAt(
  { cell, start: before }: Paragraph,
  start: number,
  end: number,
): { readonly at: CellAddress; readonly span: TextSpan } {
  return { at: cell, span: { start: before + start, end: before + end } };
}

const cells = new WeakMap<PlacedText, ProseCell>();

/** A text stands in one place, and every rule about words asks for its paragraphs. */
function proseCell(place: ProsePlace, placed: PlacedText, table?: BudgetTable): ProseCell {
  const known = cells.get(placed);
  if (known) return known;
  const { text, cell } = placed;
  const where = { place, ...(table ? { table } : {}) };
  const paragraphs = paragraphsOf(placed).map((paragraph): Prose => ({
    ...paragraph,
    ...where,
    whole: text,
  }));
  const read = { text, cell, ...where, paragraphs };
  cells.set(placed, read);
  return read;
}
