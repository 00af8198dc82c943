/** A written section cut into what is shown: plain words, figures that know their cells, and slots for a person. */
import type { CellAddress } from "../workbook/cell";
import type { NarrativePart } from "./narrative";

export type TextRun =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly from: readonly CellAddress[] }
  | {
      readonly kind: "slot";
      readonly text: string;
      readonly asks: string;
      readonly offers?: readonly string[];
    };

/** Paragraph by paragraph; a span that runs into an earlier one is left as plain words. */
export function textRuns({ text, links, slots }: NarrativePart): readonly (readonly TextRun[])[] {
  const spans = [
    ...links.map(({ start, end, from }) => ({ start, end, kind: "figure" as const, from })),
    ...slots.map((slot) => ({ ...slot, kind: "slot" as const })),
  ].sort((a, b) => a.start - b.start);

  let offset = 0;
  return text.split("\n").map((paragraph) => {
    const start = offset;
    const end = start + paragraph.length;
    offset = end + 1;
    const runs: TextRun[] = [];
    let at = start;
    for (const { start: from, end: to, ...span } of spans) {
      if (from < at || to > end || from === to) continue;
      if (from > at) runs.push({ kind: "words", text: text.slice(at, from) });
      runs.push({ ...span, text: text.slice(from, to) });
      at = to;
    }
    if (at < end) runs.push({ kind: "words", text: text.slice(at, end) });
    return runs;
  });
}
