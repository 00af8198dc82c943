import type { NarrativeText } from "../budget/book";
import type { Paragraph } from "../narrative/document";
import type { TextSpan } from "./rule";

/** Where words of a paragraph stand in the text of its cell. */
export const spanIn = ({ start }: Paragraph, words: TextSpan): TextSpan => ({
  start: start + words.start,
  end: start + words.end,
});

/** From the first of two to the end of the last, whichever comes first. */
export const spanOf = (one: TextSpan, other: TextSpan): TextSpan => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** The whole text of a paragraph's cell. */
export function cellTextOf(texts: readonly NarrativeText[], { cell }: Paragraph): NarrativeText {
  const held = texts.find((text) => text.cell === cell);
  if (!held) throw new Error("a paragraph comes from a cell of the narrative");
  return held;
}
