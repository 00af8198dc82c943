import type { BudgetBook } from "../budget/book";
import { paragraphsOf, type Paragraph } from "../narrative/document";

/** Where running text stands in a workbook. */
export type ProsePlace = "narrative" | "note" | "goal" | "task" | "explanation";

export interface Prose extends Paragraph {
  readonly place: ProsePlace;
}

/** Every paragraph of running text: the 情况说明, the notes under tables, and the words of the performance tables. */
export function* proseOf(book: BudgetBook): Iterable<Prose> {
  const placed = (place: ProsePlace, paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph): Prose => ({ ...paragraph, place }));
  for (const text of book.narrative) yield* placed("narrative", paragraphsOf(text));
  for (const { notes, performance } of book.tables) {
    for (const note of notes) yield* placed("note", paragraphsOf(note));
    if (!performance) continue;
    if (performance.goal) yield* placed("goal", paragraphsOf(performance.goal));
    for (const { content } of performance.tasks) yield* placed("task", paragraphsOf(content));
    for (const { explanation } of performance.indicators)
      if (explanation) yield* placed("explanation", paragraphsOf(explanation));
  }
}
