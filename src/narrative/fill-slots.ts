import type { NarrativePart } from "./narrative";
import { occasionAsks } from "./section";

/** What people wrote into slots, by slotKey. */
export type FilledSlots = Readonly<Record<string, string>>;

/** A slot is known by its section and what it asks for; whose budget and of which year is asked only once for all sections. */
export function slotKey(section: string, asks: string): string {
  return occasionAsks.includes(asks) ? asks : `${section}/${asks}`;
}

/** The part with what people wrote in place of its slots; slots that nobody filled stay. */
export function fillSlots(
  { section, title, text, links, slots, live }: NarrativePart,
  filled: FilledSlots,
): NarrativePart {
  const changes = slots.map((slot) => ({ ...slot, words: filled[slotKey(section, slot.asks)] }));
  /** Where an offset of the text comes to stand; slots do not overlap links. */
  const moved = (offset: number): number =>
    changes.reduce(
      (at, { start, end, words }) =>
        words !== undefined && end <= offset ? at + words.length - (end - start) : at,
      offset,
    );
  const placed = <Span extends { readonly start: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
  });
  const written = changes.reduceRight(
    (before, { start, end, words }) =>
      words === undefined ? before : before.slice(0, start) + words + before.slice(end),
    text,
  );
  return {
    section,
    title,
    text: written,
    links: links.map(placed),
    slots: slots.filter(({ asks }) => filled[slotKey(section, asks)] === undefined).map(placed),
    ...(live ? { live: live.map(placed) } : {}),
  };
}
