/** The sheet that the 情况说明 is written onto: title, then a paragraph a row. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { NarrativePart } from "../narrative/narrative";
import { ownSheetWriting, type OwnSheet, type OwnSheetWriting } from "./own-sheet";
import { words } from "./words";

export function narrativeWriting(
  parts: readonly NarrativePart[],
  snapshot: WorkbookSnapshot,
  last: OwnSheet | undefined,
): OwnSheetWriting {
  const lines = [words.narrativeTitle, ...parts.flatMap(({ title, text }) => [title, ...text.split("\n")])];
  return ownSheetWriting(
    lines.map((line) => [line]),
    snapshot,
    last,
    words.narrativeSheet,
  );
}
