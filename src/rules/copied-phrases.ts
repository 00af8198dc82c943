import { bareOf, phrasesOf } from "../narrative/clauses";
import { lostFrom } from "../narrative/lost-words";
import { withMarkupBlotted } from "../narrative/markup";
import type { TextSpan } from "./rule";

/** A text that others are copied from: the duties, or the goal of the year. */
export interface Source {
  readonly called: string;
  readonly phrases: ReadonlySet<string>;
}

/** A phrase that is its source's but for words lost from its middle. */
export interface Loss extends TextSpan {
  readonly source: Source;
  /** As the source has it. */
  readonly whole: string;
  readonly lost: string;
}

/** How many phrases of a text repeat a source word for word, and which have lost words of it. */
export interface Copied {
  readonly whole: number;
  readonly losses: readonly Loss[];
}

export const sourceOf = (called: string, texts: readonly string[]): Source => ({
  called,
  phrases: new Set(texts.flatMap((text) => phrasesIn(text).map((phrase) => bareOf(phrase.text)))),
});

export function copiedFrom(text: string, sources: readonly Source[]): Copied {
  const losses: Loss[] = [];
  let whole = 0;
  for (const { text: phrase, start, end } of phrasesIn(text)) {
    const copy = bareOf(phrase);
    if (copy.length < SHORTEST) continue;
    if (sources.some(({ phrases }) => phrases.has(copy))) whole++;
    else losses.push(...lossOf(copy, sources).map((loss) => ({ start, end, ...loss })));
  }
  return { whole, losses };
}

/** Shorter ones are alike by chance. */
const SHORTEST = 12;

const phrasesIn = (text: string) => phrasesOf(withMarkupBlotted(text));

/** The first source that has the phrase with more words in its middle, if any. */
function lossOf(copy: string, sources: readonly Source[]): Omit<Loss, keyof TextSpan>[] {
  for (const source of sources) {
    for (const whole of source.phrases) {
      const lost = lostFrom(whole, copy);
      if (lost !== undefined) return [{ source, whole, lost }];
    }
  }
  return [];
}
