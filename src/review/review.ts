import type { CellAddress, CellRange } from "../workbook/cell";
import type { Severity } from "../workbook/mark";
import type { InPieces } from "../workbook/progress";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { BudgetBook } from "../budget/book";
import type { TableKind } from "../budget/table";
import type { Equation } from "../rules/equation";
import type { Fix, Lowered, RuleGroup, TextSpan } from "../rules/rule";
import type { FindingFigures } from "./figures";
import type { HiddenPlace } from "./hidden-place";
import type { Stake } from "./stake";
import type { Witness } from "./witnesses";

/** A finding as people read it. */
export interface ReviewFinding {
  /** Rule id, place and message: the same fault keeps its id over a re-check. */
  readonly id: string;
  readonly rule: string;
  /** The rule's title: what must hold. */
  readonly title: string;
  readonly basis: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Where the department's settings have lowered the severity: from what, and why. */
  readonly lowered?: Lowered;
  readonly at: CellRange;
  /** Where its row or column is hidden, so that people do not see it there. */
  readonly hidden?: HiddenPlace;
  readonly span?: TextSpan;
  readonly because: readonly CellAddress[];
  readonly sentence: string;
  /** The money that it is about, where that is known. */
  readonly stake?: Stake;
  /** Both figures and how far they part, where it sets two amounts apart. */
  readonly figures?: FindingFigures;
  /** Other tables that agree with one of the two; absent where none does. */
  readonly witnesses?: readonly Witness[];
  readonly fix?: Fix;
}

/**
 * What may be wrong behind several findings at once, if there are only so many errors: cells and what they should hold, or a few
 * places of which one is wrong. The findings stand as they are; they are only shown under it.
 */
export interface ReviewDiagnosis {
  /** The places it names: it stays the same over a re-check. */
  readonly id: string;
  /** The gravest of what it explains. */
  readonly severity: Severity;
  readonly sentence: string;
  /** The findings that it explains, by their ids; at least two. */
  readonly explains: readonly string[];
  /** What it names; the first is where people look first. */
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  /** Only where nothing else could be it: all cells at once. */
  readonly fix?: Fix;
}

/** Something the rules looked at and could not decide. */
export interface ReviewDoubt {
  readonly rule: string;
  readonly title: string;
  readonly at: CellRange;
  readonly why: string;
}

/** Honest counts: what was compared, and what was not. */
export interface Tally {
  readonly compared: number;
  readonly findings: number;
  readonly cannotTell: number;
  /** Rules whose table is missing. */
  readonly notRun: number;
  /** Rules that failed themselves. */
  readonly broken: number;
  /** Rules that the department has switched off. */
  readonly off: number;
}

/** With "findings only" nobody asks which cell is wrong, or which other tables agree. */
export type ReviewDepth = "findings only";

export type ReviewOf = (snapshot: WorkbookSnapshot, depth?: ReviewDepth) => Review;

/** The same, sheet by sheet and rule by rule. */
export type ReviewInPieces = (snapshot: WorkbookSnapshot, depth?: ReviewDepth) => InPieces<Review>;

/** Plain, cloneable data: it can cross to a worker and back. */
export interface Review {
  readonly workbook: string;
  readonly book: BudgetBook;
  readonly tally: Tally;
  readonly findings: readonly ReviewFinding[];
  readonly diagnoses: readonly ReviewDiagnosis[];
  readonly doubts: readonly ReviewDoubt[];
  readonly notRun: readonly {
    readonly rule: string;
    readonly title: string;
    readonly missing: readonly TableKind[];
  }[];
  readonly off: readonly { readonly rule: string; readonly title: string; readonly reason: string }[];
  readonly broken: readonly { readonly rule: string; readonly title: string; readonly error: string }[];
  /** Every comparison as a linear equation, for finding the cell that is wrong. */
  readonly equations: readonly Equation[];
}
