import type { PlacedText } from "../budget/indicator";
import type { Fix, TextSpan } from "./rule";

/** Other words for those of a span. */
export interface Replacement extends TextSpan {
  readonly becomes: string;
}

/** Replaces spans of a cell's text, which may not overlap; the edit holds the whole text, before and after. */
export function rewriting(
  { text, cell }: PlacedText,
  replacements: readonly Replacement[],
  { label, safe }: Pick<Fix, "label" | "safe">,
): Fix {
  const fromTheEnd = [...replacements].sort((a, b) => b.start - a.start);
  const becomes = fromTheEnd.reduce(
    (written, { start, end, becomes: words }) => written.slice(0, start) + words + written.slice(end),
    text,
  );
  return { label, edits: [{ cell, was: text, becomes }], safe };
}
