import { sayValue } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { openAddedSheet } from "./added-sheet";
import { openCell, refuseUnlessWritable } from "./apply-edits";
import { placeOf } from "../cell-place";
import { putAllBack, putState, stateOf, type CellState } from "./cell-state";
import { isBusy } from "./in-excel";
import type { OwnWrites } from "./own-writes";
import { isAsWritten, type Written, type WrittenCell } from "./written";

/** Makes a write of ours undone, in one look and one write; refused once a cell, or the sheet that came with it, moved on. */
export async function takeBackWritten(
  context: Excel.RequestContext,
  { cells, sheet: came }: Written,
  ownWrites: OwnWrites,
): Promise<void> {
  const opened = cells.map((written) => ({ written, ...openCell(context, written.cell) }));
  const added = came && openAddedSheet(context, came);
  await context.sync();
  for (const { written, sheet, range } of opened) {
    refuseUnlessWritable(written.cell, sheet);
    refuseIfMovedOn(written, stateOf.from(range));
  }
  added?.refuseUnlessAsWritten();
  const now = opened.map(({ range }) => ({ range, state: stateOf.from(range) }));
  for (const { written, sheet } of opened) ownWrites.expect(sheet.id, written.cell, written.before.value);
  if (came) ownWrites.expectSheetGone(came);
  for (const { written, range } of opened) putState(range, written.before);
  added?.sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    if (!isBusy(error)) await putAllBack(context, now);
    throw error;
  }
}

function refuseIfMovedOn(written: WrittenCell, now: CellState): void {
  if (isAsWritten(written, now)) return;
  const { cell, wrote } = written;
  throw new HostRefusal(
    "moved on",
    `${placeOf(cell)} 写入的是${sayValue(wrote)}，现在是${now.formula ?? sayValue(now.value)}，没有撤回任何内容，请自行改回。`,
  );
}
