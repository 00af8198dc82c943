import type { BudgetBook, NarrativeText } from "../../budget/book";
import type { CellAddress } from "../../workbook/cell";
import { replaced, type Replacement } from "../../rules/replacement";
import type { TextSpan } from "../../rules/rule";
import type { LeftAlone, Proposal, ProposalKind } from "./proposal";

/** What is proposed, in words of the draft as it stands. */
interface Proposed {
  readonly cell: CellAddress;
  readonly edits: readonly Replacement[];
  readonly kind: ProposalKind;
  readonly because: readonly CellAddress[];
  readonly why: string;
}

/**
 * The author's texts with everything that is proposed so far, so that the rules can read them again: a share is checked when
 * the amounts before it are right. Places are told in the texts as they were given.
 */
export class Draft {
  proposals: Proposal[] = [];
  readonly leftAlone: LeftAlone[] = [];

  constructor(readonly texts: readonly NarrativeText[]) {}

  /** The book with the draft in place of its own texts; every text keeps its cell. */
  bookOf(book: BudgetBook): BudgetBook {
    const narrative = this.texts.map(({ text, cell }, i) => ({
      text: replaced(text, this.editsOf(i)),
      cell,
    }));
    return { ...book, narrative };
  }

  /**
   * Takes up proposals that were found in the same reading of the draft; one that changes nothing is none. Wider words take up
   * those within them: 与2020年持平 has its year changed along with the rest.
   */
  propose(all: readonly Proposed[]): void {
    const found = all.map((one) => ({ ...one, ...this.given(one.cell, one.edits) }));
    for (const { text, edits, kind, because, why } of found) {
      const made = edits.filter(
        ({ start, end, becomes }) => this.texts[text]!.text.slice(start, end) !== becomes,
      );
      if (made.length === 0) continue;
      this.takeUp(text, made);
      const id = `${text}:${made[0]!.start}`;
      this.proposals.push({ id, text, kind, edits: made, because, why, ...this.shown(text, made) });
    }
  }

  /** Counts a number of the present reading as one that nobody can tell about. */
  leave(cell: CellAddress, span: TextSpan, why: string): void {
    const { text, edits } = this.given(cell, [{ ...span, becomes: "" }]);
    const { start, end } = edits[0]!;
    this.leftAlone.push({ text, start, end, why });
  }

  private given(cell: CellAddress, edits: readonly Replacement[]): { text: number; edits: Replacement[] } {
    const text = this.texts.findIndex((one) => one.cell === cell);
    const made = this.editsOf(text).sort((a, b) => a.start - b.start);
    const back = edits.map((edit) => ({
      ...edit,
      start: placeBefore(edit.start, made),
      end: placeBefore(edit.end, made),
    }));
    return { text, edits: back };
  }

  private editsOf(text: number): Replacement[] {
    return this.proposals.filter((one) => one.text === text).flatMap(({ edits }) => edits);
  }

  private takeUp(text: number, edits: readonly Replacement[]): void {
    this.proposals = this.proposals.filter(
      (one) => one.text !== text || !one.edits.some((inner) => edits.some((edit) => touches(edit, inner))),
    );
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
