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
  return whereTheyDiffer(show(was), show(becomes));
}

/** Beyond this many characters people would have to look for what is new. */
const longest = 40;
const context = 10;

/** Of two long texts only the part in which they differ, with some words around it. */
export function whereTheyDiffer(before: string, after: string): ShownChange {
  if (Math.max(before.length, after.length) <= longest) return { before, after };
  const [a, b] = [[...before], [...after]];
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  let rest = 0;
  while (rest < shorter - same && a[a.length - 1 - rest] === b[b.length - 1 - rest]) rest++;
  const start = Math.max(0, same - context);
  const end = Math.max(0, rest - context);
  const part = (text: readonly string[]): string =>
    `${start > 0 ? "…" : ""}${text.slice(start, text.length - end).join("")}${end > 0 ? "…" : ""}`;
  return { before: part(a), after: part(b) };
}

/** What a cell shows now; 空 when nothing. */
export function shownAt(cell: CellAddress, snapshot: WorkbookSnapshot): string {
  const sheet = sheetOf(snapshot, cell.sheet);
  return (sheet && displayedAt(sheet, cell.row, cell.column)) || words.blank;
}

const sheetOf = (snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);
