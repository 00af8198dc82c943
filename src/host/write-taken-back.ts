import { a1, type CellAddress } from "../workbook/cell";
import type { SheetChart } from "../workbook/chart";
import { GENERAL, sameFormula, type CellEdit } from "../workbook/edit";
import { type CellValue, sameValue, sayValue, valueAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { HostRefusal } from "../workbook/workbook-host";
import { withValue } from "../workbook/with-value";
import { sheetNamed } from "./edited-snapshot";
import { sameSheet } from "./known-sheets";

/** A write that was made: its edits, and the workbook before and after it. */
export interface Write {
  readonly edits: readonly CellEdit[];
  readonly addSheet?: string;
  readonly charts?: readonly SheetChart[];
  readonly before: WorkbookSnapshot;
  readonly written: WorkbookSnapshot;
}

/** The workbook as if the write had not been; throws, and so changes nothing, when something of it moved on since. */
export function withoutWrite(now: WorkbookSnapshot, write: Write): WorkbookSnapshot {
  refuseIfMovedOn(now, write);
  const { before, addSheet } = write;
  const restored = cellsOf(write).reduce(
    (workbook, cell) =>
      withValue(workbook, cell, valueOf(before, cell), formulaOf(before, cell), formatOf(before, cell)),
    now,
  );
  return { ...restored, sheets: restored.sheets.filter(({ name }) => name !== addSheet) };
}

/** Only what still stands as we wrote it is ours to take back. */
export function refuseIfMovedOn(now: WorkbookSnapshot, write: Write): void {
  for (const cell of cellsOf(write)) refuseCellMovedOn(now, write, cell);
  const { addSheet, written } = write;
  // A sheet that somebody has written on since is theirs, and stays.
  if (addSheet !== undefined && !sameSheet(sheetNamed(now, addSheet), sheetNamed(written, addSheet)))
    throw new HostRefusal(
      "moved on",
      `工作表“${addSheet}”在写入之后又改过，没有撤回任何内容，请自行删去不要的部分。`,
    );
}

/** A cell that was written again later holds what that write put there, even if it is the same. */
export function refuseIfRewritten(write: Write, later: readonly Write[]): void {
  const places = new Set(later.flatMap(({ edits }) => edits.map(({ cell }) => placeOf(cell))));
  const rewritten = write.edits.find(({ cell }) => places.has(placeOf(cell)));
  if (!rewritten) return;
  throw new HostRefusal(
    "moved on",
    `${placeOf(rewritten.cell)} 后来又写过，没有撤回任何内容，请先撤回后来的写入。`,
  );
}

function refuseCellMovedOn(now: WorkbookSnapshot, { written }: Write, cell: CellAddress): void {
  if (sheetNamed(now, cell.sheet).protected)
    throw new HostRefusal(
      "protected",
      `工作表“${cell.sheet}”受保护，没有撤回任何内容，请先撤销工作表保护再试。`,
    );
  const [was, is] = [valueOf(written, cell), valueOf(now, cell)];
  if (sameValue(was, is) && sameFormula(formulaOf(now, cell), formulaOf(written, cell))) return;
  throw new HostRefusal(
    "moved on",
    `${placeOf(cell)} 写入的是${sayValue(was)}，现在是${formulaOf(now, cell) ?? sayValue(is)}，没有撤回任何内容，请自行改回。`,
  );
}

/** The cells that were written on sheets that were there before, once each. */
function cellsOf({ edits, addSheet }: Write): CellAddress[] {
  const cells = new Map(edits.map(({ cell }) => [placeOf(cell), cell]));
  return [...cells.values()].filter(({ sheet }) => sheet !== addSheet);
}

const placeOf = (cell: CellAddress): string => `“${cell.sheet}”${a1(cell)}`;

const valueOf = (workbook: WorkbookSnapshot, { sheet, row, column }: CellAddress): CellValue =>
  valueAt(sheetNamed(workbook, sheet), row, column);

const formulaOf = (workbook: WorkbookSnapshot, { sheet, row, column }: CellAddress): string | undefined =>
  sheetNamed(workbook, sheet).formulas[row]?.[column];

const formatOf = (workbook: WorkbookSnapshot, { sheet, row, column }: CellAddress): string =>
  sheetNamed(workbook, sheet).formats[row]?.[column] ?? GENERAL;
