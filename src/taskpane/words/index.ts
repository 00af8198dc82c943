/** What the pane and the page say to people, in the language that was chosen before they were drawn; Chinese until then. */
import { chinese } from "./chinese";

/** The same entries in any language: a text is a text, what takes parts takes the same parts. */
export type Words = Said<typeof chinese>;

type Said<Entry> = Entry extends string
  ? string
  : Entry extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof Entry]: Said<Entry[Key]> };

/** Read when something is drawn, never when a module loads. */
export let words: Words = chinese;

export function speak(catalogue: Words): void {
  words = catalogue;
}
