/** What of the sheet 核对结果 has to be written: loaded when people ask for the sheet. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { isUntouched, resultsName, resultsSheet, shownText } from "../review/results-sheet";
import type { Review } from "../review/review";
import type { ReviewState } from "../review/state";
import { asItStands, ownSheetWriting, type OwnSheetWriting } from "./own-sheet";

/** The sheet tells by itself whether it stands as we wrote it, whichever door wrote it; else one is made beside it. */
export function resultsWriting(
  review: Review,
  snapshot: WorkbookSnapshot,
  { reasons }: ReviewState,
): OwnSheetWriting {
  const { rows } = resultsSheet(review, snapshot, reasons);
  const ours = snapshot.sheets.find((sheet) => isUntouched(sheet) && !sheet.protected);
  const texts = rows.map((row) => row.map(shownText));
  return ownSheetWriting(texts, snapshot, ours && asItStands(ours), resultsName);
}
