/** What the pane knows at one moment: plain data that components read and only the session changes. */
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Review } from "../review/review";
import type { NarrativeFacts } from "../narrative/narrative";

export interface SessionState {
  readonly snapshot?: WorkbookSnapshot;
  readonly review?: Review;
  readonly working: boolean;
  /** The sheet that the page shows. */
  readonly shown?: string;
  readonly selected?: CellRange;
  /** Cells that the selected one is compared with. */
  readonly related: readonly CellAddress[];
  /** Whether the marks are written to the user's own sheets. */
  readonly marking: boolean;
  /** One mark a finding, for whoever draws the sheet. */
  readonly marks: readonly Mark[];
  /** What the narrative is written from; absent until it was asked for. */
  readonly facts?: NarrativeFacts;
  readonly edited: boolean;
  readonly unsaved: boolean;
  /** A refusal that stays until it is read. */
  readonly notice?: string;
  /** What the live region says. */
  readonly news: string;
}
