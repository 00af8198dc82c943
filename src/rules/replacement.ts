import type { PlacedText } from "../budget/indicator";
import { markupIn } from "../narrative/markup";
import type { Fix, TextSpan } from "./rule";

/** Other words for those of a span. */
export interface Replacement extends TextSpan {
  readonly becomes: string;
}

/**
 * A fix that replaces spans of a cell's text, which may not overlap; the edit holds the whole text, before and after. None
 * while mark-up stands in the text: that has a fix of its own, and goes first.
 */
export function replacing(
  { text, cell }: PlacedText,
  replacements: readonly Replacement[],
  { label, safe }: Pick<Fix, "label" | "safe">,
): { readonly fix?: Fix } {
  if (markupIn(text).length > 0) return {};
  return { fix: { label, edits: [{ cell, was: text, becomes: replaced(text, replacements) }], safe } };
}

/** The text with the spans replaced; they may not overlap, and come in any order. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const fromTheEnd = [...replacements].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (written, { start, end, becomes }) => written.slice(0, start) + becomes + written.slice(end),
    text,
  );
}
