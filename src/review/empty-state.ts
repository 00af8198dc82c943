/** What a workbook keeps in which nobody has set or written anything; apart from its reader, for the pane opens with it. */
import type { ReviewState } from "./state";

export const emptyState: ReviewState = {
  version: 1,
  settings: { comments: false, marking: false, writesUnwarned: false },
  reasons: {},
  slots: {},
};
