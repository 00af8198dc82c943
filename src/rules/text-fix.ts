import type { BudgetBook } from "../budget/book";
import type { PlacedText } from "../budget/indicator";
import type { Paragraph } from "../narrative/document";
import type { CellEdit } from "../workbook/edit";
import type { TextSpan } from "./rule";

/** Where words of a paragraph stand in the text of its cell. */
export const spanIn = ({ start }: Paragraph, words: TextSpan): TextSpan => ({
  start: start + words.start,
  end: start + words.end,
});

/** The edit that puts other words in the place of some of a text cell's; none where the cell is not found as it was read. */
export function rewording(
  texts: BudgetBook["narrative"] | readonly PlacedText[],
  { cell }: Paragraph,
  { start, end }: TextSpan,
  words: string,
): readonly CellEdit[] {
  const held = texts.find((text) => text.cell === cell)?.text;
  if (held === undefined) return [];
  return [{ cell, was: held, becomes: held.slice(0, start) + words + held.slice(end) }];
}
