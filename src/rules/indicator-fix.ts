import type { PlacedText } from "../budget/indicator";
import type { Fix } from "./rule";

/** Puts another text into a cell; none where the cell holds a number that is only shown as that text. */
export function fixText(
  { text, cell, written }: PlacedText,
  becomes: string,
  label = `改为 ${becomes}`,
): { readonly fix?: Fix } {
  if (written !== undefined || text === becomes) return {};
  return { fix: { label, edits: [{ cell, was: text, becomes }], safe: false } };
}
