import type { CellAddress } from "../workbook/cell";
import type { Live, LiveWords } from "./live";
import type { NarrativePart } from "./narrative";

/** Words that remember which cells their numbers came from, and which places still wait for a person. */
export type Wording = Pick<NarrativePart, "text" | "links" | "slots" | "live">;

/** A template whose phrases keep their links and slots wherever they come to stand. */
export function say(words: TemplateStringsArray, ...phrases: readonly (Wording | string)[]): Wording {
  return string(words.flatMap((word, index) => (index === 0 ? [word] : [phrases[index - 1]!, word])));
}

/** The phrases one after another, with the separator between them. */
export function join(phrases: readonly (Wording | string)[], separator: string): Wording {
  return string(phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [separator, phrase])));
}

/** A place that only a person can fill: 【主要原因】; with what the tables have to offer for it. */
export function slot(asks: string, offers: readonly string[] = []): Wording {
  const text = `【${asks}】`;
  const place = { start: 0, end: text.length, asks };
  return { text, links: [], slots: [offers.length > 0 ? { ...place, offers } : place] };
}

/** Words that were worked out from cells. */
export function linked(text: string, from: readonly CellAddress[]): Wording {
  return { text, links: [{ start: 0, end: text.length, from }], slots: [] };
}

/** The same words, with how they follow from amounts. */
export const following = (words: Wording, live: Live): Wording => ({
  ...words,
  live: [{ start: 0, end: words.text.length, live }],
});

function string(phrases: readonly (Wording | string)[]): Wording {
  let text = "";
  const links: Wording["links"][number][] = [];
  const slots: Wording["slots"][number][] = [];
  const live: LiveWords[] = [];
  const moved = <Span extends { readonly start: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    start: span.start + text.length,
    end: span.end + text.length,
  });
  for (const phrase of phrases) {
    if (typeof phrase !== "string") {
      links.push(...phrase.links.map(moved));
      slots.push(...phrase.slots.map(moved));
      live.push(...(phrase.live ?? []).map(moved));
    }
    text += typeof phrase === "string" ? phrase : phrase.text;
  }
  return { text, links, slots, ...(live.length > 0 ? { live } : {}) };
}
