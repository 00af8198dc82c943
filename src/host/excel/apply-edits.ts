import type { CellAddress } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import { sameValue, sayValue, type CellValue } from "../../workbook/snapshot";
import { HostRefusal, type ApplyOptions } from "../../workbook/workbook-host";
import { whyUnwritable } from "../edited-snapshot";
import { whyNoSheet } from "../sheet-added";
import { addSheetFor, deleteAddedSheet } from "./added-sheet";
import { placeOf } from "../cell-place";
import { putAllBack, putWritten, stateOf, type CellState } from "./cell-state";
import { isBusy } from "./in-excel";
import type { OwnWrites } from "./own-writes";
import type { WrittenCell, Written } from "./written";

/** All edits in one look and one write, or none of them. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  { addSheet, charts = [] }: ApplyOptions,
  ownWrites: OwnWrites,
): Promise<Written> {
  const places = new Map(edits.map(({ cell }) => [placeOf(cell), cell]));
  const opened = new Map<string, OpenedCell>();
  for (const [place, cell] of places) if (cell.sheet !== addSheet) opened.set(place, openCell(context, cell));
  const { workbook } = context;
  if (addSheet !== undefined) askForNames(workbook);
  await context.sync();
  if (addSheet !== undefined) refuseUnlessFree(workbook, addSheet);
  for (const [place, { sheet }] of opened) refuseUnlessWritable(places.get(place)!, sheet);
  const cells = refuseUnlessExpected(edits, (place) => {
    const there = opened.get(place);
    return there ? stateOf.from(there.range) : { value: null };
  });
  const elsewhere = cells.filter(({ cell }) => cell.sheet !== addSheet);
  if (addSheet !== undefined) ownWrites.expectSheet(addSheet);
  const added = addSheet === undefined ? undefined : addSheetFor(context, addSheet, cells, charts);
  const written = elsewhere.map((each) => ({ ...each, ...opened.get(placeOf(each.cell))! }));
  for (const each of written) {
    ownWrites.expect(each.sheet.id, each.cell, each.wrote);
    putWritten(each.range, each, each.before.format);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isBusy(error)) {
      if (added) await deleteAddedSheet(context, added);
      await putAllBack(
        context,
        written.map(({ range, before }) => ({ range, state: before })),
      );
    }
    throw error;
  }
  return {
    cells: elsewhere,
    ...(added &&
      addSheet !== undefined && { sheet: { id: added.id, name: addSheet, cells, charts: charts.length } }),
  };
}

export interface OpenedCell {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Asks for the cell as Excel shows it now. */
export function openCell({ workbook }: Excel.RequestContext, address: CellAddress): OpenedCell {
  const sheet = workbook.worksheets.getItemOrNullObject(address.sheet);
  sheet.load({ id: true, protection: { protected: true } });
  const range = sheet.getRangeByIndexes(address.row, address.column, 1, 1).load(stateOf.asks);
  return { sheet, range };
}

export function refuseUnlessWritable(cell: CellAddress, sheet: Excel.Worksheet): void {
  if (sheet.isNullObject)
    throw new HostRefusal(
      "no such place",
      `工作簿里没有工作表“${cell.sheet}”，可能已被删除或改名；没有写入任何内容，请重新核对。`,
    );
  if (sheet.protection.protected)
    throw new HostRefusal(
      "protected",
      `工作表“${cell.sheet}”受保护，没有写入任何内容；请先撤销工作表保护再修改。`,
    );
}

function askForNames(workbook: Excel.Workbook): void {
  workbook.load("name");
  workbook.worksheets.load("items/name");
}

function refuseUnlessFree({ name, worksheets }: Excel.Workbook, addSheet: string): void {
  const fault = whyNoSheet({ name, sheets: worksheets.items }, addSheet);
  if (fault !== undefined) throw new HostRefusal("no such place", fault);
}

/** What each cell held before and will hold, once each: a second edit of a cell expects what the first puts there. */
function refuseUnlessExpected(
  edits: readonly CellEdit[],
  stateAt: (place: string) => CellState,
): WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  for (const { cell, was, becomes, formula, format } of edits) {
    const place = placeOf(cell);
    const pending = cells.get(place);
    const before = pending?.before ?? stateAt(place);
    refuseUnlessSame(was, pending ? pending.wrote : before.value, place);
    const fault = whyUnwritable(becomes, formula);
    if (fault !== undefined)
      throw new HostRefusal("unsupported", `${place} 要填入的${fault}，没有写入任何内容。`);
    cells.set(place, {
      cell,
      before,
      wrote: becomes,
      ...(formula === undefined ? {} : { formula }),
      ...withFormat(format ?? pending?.format),
    });
  }
  return [...cells.values()];
}

const withFormat = (format: string | undefined): { format?: string } =>
  format === undefined ? {} : { format };

function refuseUnlessSame(was: CellValue, now: CellValue, place: string): void {
  if (sameValue(now, was)) return;
  throw new HostRefusal(
    "moved on",
    `${place} 核对时是${sayValue(was)}，现在是${sayValue(now)}；没有写入任何内容，请重新核对后再修改。`,
  );
}
