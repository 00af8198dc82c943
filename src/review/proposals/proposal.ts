import type { NarrativeText } from "../../budget/book";
import type { CellAddress } from "../../workbook/cell";
import type { Replacement } from "../../rules/replacement";
import type { TextSpan } from "../../rules/rule";

/** year: whose budget it is; change: how much and which way a figure moved, its amount and its rate together. */
export type ProposalKind = "year" | "amount" | "share" | "change";

/** Other numbers, percents or words of direction for those that an author wrote; all else of the text stays. */
export interface Proposal {
  /** Text and place, e.g. 3:27. */
  readonly id: string;
  /** Which of the texts, from 0. */
  readonly text: number;
  readonly kind: ProposalKind;
  /** Spans of the text as it was given, in order; they are accepted together. */
  readonly edits: readonly Replacement[];
  /** The same for all that are accepted or declined at once: a change on one line and its rate on the next. */
  readonly together?: string;
  /** From the first edit to the last: as it stands, and as it becomes. */
  readonly before: string;
  readonly after: string;
  /** The cells that it rests on. */
  readonly because: readonly CellAddress[];
  /** One sentence for people. */
  readonly why: string;
}

/** The same proposal, or the parts of one that stand on several lines. */
export const areTogether = (one: Proposal, other: Proposal): boolean =>
  one.id === other.id || (one.together !== undefined && one.together === other.together);

/** A number that nobody can tell about, so that it is left alone. */
export interface LeftAlone extends TextSpan {
  readonly text: number;
  /** One sentence for people. */
  readonly why: string;
}

/** An author's text, read against the tables. */
export interface TextReading {
  readonly texts: readonly NarrativeText[];
  /** In reading order; no two touch the same words. */
  readonly proposals: readonly Proposal[];
  /** Numbers that tie with the tables as they are written. */
  readonly ties: number;
  readonly leftAlone: readonly LeftAlone[];
  /** The year whose budget the text tells of; absent where it says none. */
  readonly year?: number;
}
