import type { BudgetBook, NarrativeText } from "../../budget/book";
import { givenSpans, unbroken } from "../../narrative/unbroken";
import type { CellAddress } from "../../workbook/cell";
import { replaced, type Replacement } from "../../rules/replacement";
import type { TextSpan } from "../../rules/rule";
import { areTogether, type LeftAlone, type Proposal, type ProposalKind } from "./proposal";

/** What is proposed, in words of the draft as it stands. */
interface Proposed {
  readonly cell: CellAddress;
  readonly edits: readonly Replacement[];
  readonly kind: ProposalKind;
  readonly because: readonly CellAddress[];
  readonly why: string;
}

/** Edits of one of the texts. */
interface Place {
  readonly text: number;
  readonly edits: readonly Replacement[];
}

/**
 * The author's texts with everything that is proposed so far, so that the rules can read them again: a share is checked when
 * the amounts before it are right. Places are told in the texts as they were given, whose line breaks stay.
 */
export class Draft {
  proposals: Proposal[] = [];
  readonly leftAlone: LeftAlone[] = [];
  /** The draft as it was last read, sentences whole. */
  private read: readonly NarrativeText[] = [];

  constructor(readonly texts: readonly NarrativeText[]) {}

  /** The book with the draft in place of its own texts, sentences whole; every text keeps the cell that it begins in. */
  bookOf(book: BudgetBook): BudgetBook {
    const narrative = this.texts.map(({ text, cell }, i) => ({
      text: replaced(text, this.editsOf(i)),
      cell,
    }));
    const read = unbroken({ ...book, narrative });
    this.read = read.narrative;
    return read;
  }

  /**
   * Takes up proposals that were found in the same reading of the draft; one that changes nothing is none. Wider words take up
   * those within them: 与2020年持平 has its year changed along with the rest.
   */
  propose(all: readonly Proposed[]): void {
    const found = all.map((one) => ({ ...one, places: this.given(one.cell, one.edits) }));
    for (const { places, kind, because, why } of found) {
      const made = places
        .map(({ text, edits }) => ({ text, edits: edits.filter((edit) => this.changes(text, edit)) }))
        .filter(({ edits }) => edits.length > 0);
      const ids = made.map(({ text, edits }) => `${text}:${edits[0]!.start}`);
      for (const [i, { text, edits }] of made.entries()) {
        this.takeUp(text, edits);
        const together = made.length > 1 ? { together: ids[0]! } : {};
        const shown = this.shown(text, edits);
        this.proposals.push({ id: ids[i]!, text, kind, edits, because, why, ...together, ...shown });
      }
    }
  }

  /** Counts a number of the present reading as one that nobody can tell about. */
  leave(cell: CellAddress, span: TextSpan, why: string): void {
    const [place] = this.given(cell, [{ ...span, becomes: "" }]);
    if (!place) return;
    const [first, last] = [place.edits[0]!, place.edits.at(-1)!];
    this.leftAlone.push({ text: place.text, start: first.start, end: last.end, why });
  }

  /** Edits of the present reading in the texts as given; what stands on two lines comes onto the first of them. */
  private given(cell: CellAddress, edits: readonly Replacement[]): Place[] {
    const joined = this.read.find((text) => text.cell === cell);
    const places = new Map<number, Replacement[]>();
    for (const { start, end, becomes } of edits) {
      const spans = joined && givenSpans(joined, { start, end });
      const pieces = spans?.map((span) => ({ ...span, cell: span.text.cell })) ?? [{ start, end, cell }];
      for (const [i, piece] of pieces.entries()) {
        const text = this.texts.findIndex((one) => one.cell === piece.cell);
        const made = this.editsOf(text).sort((a, b) => a.start - b.start);
        const [from, to] = [placeBefore(piece.start, made), placeBefore(piece.end, made)];
        const edit = { start: from, end: to, becomes: i === 0 ? becomes : "" };
        places.set(text, [...(places.get(text) ?? []), edit]);
      }
    }
    return [...places].map(([text, list]) => ({ text, edits: list }));
  }

  private changes(text: number, { start, end, becomes }: Replacement): boolean {
    return this.texts[text]!.text.slice(start, end) !== becomes;
  }

  private editsOf(text: number): Replacement[] {
    return this.proposals.filter((one) => one.text === text).flatMap(({ edits }) => edits);
  }

  private takeUp(text: number, edits: readonly Replacement[]): void {
    const within = this.proposals.filter(
      (one) => one.text === text && one.edits.some((inner) => edits.some((edit) => touches(edit, inner))),
    );
    this.proposals = this.proposals.filter((one) => !within.some((other) => areTogether(one, other)));
  }

  private shown(text: number, edits: readonly Replacement[]): Pick<Proposal, "before" | "after"> {
    const [from, to] = [edits[0]!.start, edits.at(-1)!.end];
    const before = this.texts[text]!.text.slice(from, to);
    const within = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    return { before, after: replaced(before, within) };
  }
}

const touches = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Where a place of the changed text was before the edits. */
function placeBefore(place: number, edits: readonly Replacement[]): number {
  let moved = 0;
  for (const { start, end, becomes } of edits) {
    if (start + moved + becomes.length > place) break;
    moved += becomes.length - (end - start);
  }
  return place - moved;
}
