/** What the pane knows at one moment: plain data that components read and only the session changes. */
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Review } from "../review/review";
import { emptyState } from "../review/empty-state";
import type { ReviewState } from "../review/state";
import type { NarrativeFacts } from "../narrative/narrative";
import { noFilter, type FindingFilter } from "./finding-filter";

export type PaneTab = "review" | "narrative" | "evaluation" | "tables";

export interface SessionState {
  readonly snapshot?: WorkbookSnapshot;
  readonly review?: Review;
  readonly working: boolean;
  /** When the workbook was last checked as it stood. */
  readonly checkedAt?: Date;
  /** The review is older than what is known to have changed since. */
  readonly stale: boolean;
  /** Nobody tells us of changes. */
  readonly unwatched: boolean;
  readonly tab: PaneTab;
  /** The sheet that the page shows. */
  readonly shown?: string;
  readonly selected?: CellRange;
  /** Cells that the selected one is compared with. */
  readonly related: readonly CellAddress[];
  /** The finding, by its id, at which the reader is. */
  readonly current?: string;
  /** Findings are shown of this sheet only. */
  readonly onlySheet?: string;
  /** Of every pile only these are shown. */
  readonly filter: FindingFilter;
  /** One mark a finding, for whoever draws the sheet. */
  readonly marks: readonly Mark[];
  /** What could not be marked or taken away, a sentence each; until it is read. */
  readonly markRemarks: readonly string[];
  /** What is kept with the workbook: settings, last year's total, the slots that people filled. */
  readonly kept: ReviewState;
  /** Why the state kept with the workbook could not be read; while it stands, nothing is kept. */
  readonly keptUnreadable?: string;
  /** What the narrative is written from; absent until it was asked for. */
  readonly facts?: NarrativeFacts;
  /** Why nothing can be written into the workbook that is open. */
  readonly cannotWrite?: string;
  readonly edited: boolean;
  readonly unsaved: boolean;
  /** What is kept with the workbook has changed, and no copy was saved since. */
  readonly keptUnsaved: boolean;
  /** The last write, in words, while it can be taken back. */
  readonly lastWrite?: string;
  /** A write waits for people to accept that it empties Excel's undo list. */
  readonly asksToWrite: boolean;
  /** A workbook that waits for people to say what becomes of the changes in the one that is open. */
  readonly waiting?: WaitingWorkbook;
  /** A refusal that stays until it is read. */
  readonly notice?: string;
  /** What the live region says. */
  readonly news: string;
}

/** A workbook that people chose, ready to be opened. */
export interface WaitingWorkbook {
  readonly name: string;
  readonly makeHost: () => WorkbookHost;
}

export const firstState: SessionState = {
  working: false,
  stale: false,
  unwatched: false,
  tab: "review",
  related: [],
  filter: noFilter,
  marks: [],
  markRemarks: [],
  kept: emptyState,
  edited: false,
  unsaved: false,
  keptUnsaved: false,
  asksToWrite: false,
  news: "",
};
