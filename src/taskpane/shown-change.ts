/** What a fix does to a cell, as the cell would show it: 空 → 244.29. */
import type { CellEdit } from "../workbook/edit";
import { displayed, displayedAt } from "../workbook/displayed";
import type { CellAddress } from "../workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { words } from "./words";

export interface ShownChange {
  readonly before: string;
  readonly after: string;
}

export function shownChange({ cell, was, becomes }: CellEdit, snapshot: WorkbookSnapshot): ShownChange {
  const pattern = sheetOf(snapshot, cell.sheet)?.formats[cell.row]?.[cell.column];
  const show = (value: CellValue) => displayed(value, pattern) || words.blank;
  return { before: show(was), after: show(becomes) };
}

/** What a cell shows now; 空 when nothing. */
export function shownAt(cell: CellAddress, snapshot: WorkbookSnapshot): string {
  const sheet = sheetOf(snapshot, cell.sheet);
  return (sheet && displayedAt(sheet, cell.row, cell.column)) || words.blank;
}

const sheetOf = (snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);
