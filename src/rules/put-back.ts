import type { BudgetBook, NarrativeText } from "../budget/book";
import { givenSpans, type GivenSpan } from "../narrative/unbroken";
import type { CellEdit } from "../workbook/edit";
import type { Conclusion } from "./conclusions";
import type { Fix, TextSpan } from "./rule";

/** What rules concluded of whole sentences, with every place and fix in the lines and cells that the author broke them into. */
export function putBack(conclusion: Conclusion, { narrative }: BudgetBook): Conclusion {
  const back = <V extends Placed>(verdict: V): V => placedBack(verdict, narrative);
  return {
    ...conclusion,
    passes: conclusion.passes.map(back),
    findings: conclusion.findings.map((finding) => {
      const { fix, ...rest } = back(finding);
      const own = fix && fixBack(fix, narrative);
      return own ? { ...rest, fix: own } : rest;
    }),
    cannotTell: conclusion.cannotTell.map(back),
  };
}

interface Placed {
  readonly at: Conclusion["passes"][number]["at"];
  readonly span?: TextSpan;
}

function placedBack<V extends Placed>(verdict: V, texts: readonly NarrativeText[]): V {
  const { at, span } = verdict;
  const text = texts.find(({ cell }) => cell === at);
  const place = text && span && inFirstCell(givenSpans(text, span));
  return place ? { ...verdict, at: place.text.cell, span: { start: place.start, end: place.end } } : verdict;
}

/** Words that go on in another cell are pointed at where they begin. */
function inFirstCell(spans: readonly GivenSpan[] | undefined): GivenSpan | undefined {
  const [first] = spans ?? [];
  return first && { ...first, end: spans!.filter(({ text }) => text === first.text).at(-1)!.end };
}

/** A fix within one line keeps all breaks; one over several is left to a person. */
function fixBack(fix: Fix, texts: readonly NarrativeText[]): Fix | undefined {
  const edits = fix.edits.map((edit) => editBack(edit, texts));
  return edits.every((edit) => edit !== undefined) ? { ...fix, edits } : undefined;
}

function editBack(edit: CellEdit, texts: readonly NarrativeText[]): CellEdit | undefined {
  const joined = texts.find(({ cell, text }) => cell === edit.cell && text === edit.was);
  if (!joined || typeof edit.becomes !== "string") return edit;
  const { start, end, becomes } = changedPart(joined.text, edit.becomes);
  const spans = givenSpans(joined, { start, end });
  if (!spans) return edit;
  const [place, ...others] = spans;
  if (!place || (others.length > 0 && start < end)) return undefined;
  const { text, cell } = place.text;
  return { cell, was: text, becomes: text.slice(0, place.start) + becomes + text.slice(place.end) };
}

/** What differs between two texts that begin and end alike. */
function changedPart(was: string, becomes: string) {
  const most = Math.min(was.length, becomes.length);
  let start = 0;
  while (start < most && was[start] === becomes[start]) start++;
  let after = 0;
  while (after < most - start && was.at(-1 - after) === becomes.at(-1 - after)) after++;
  return { start, end: was.length - after, becomes: becomes.slice(start, becomes.length - after) };
}
