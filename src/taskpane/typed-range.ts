/** A block of cells as people write it: B3:K40 on the sheet before them, 支出总表!B3:K40 on any. */
import { readA1, type CellRange } from "../workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { words } from "./words";

export function readTypedRange(
  typed: string,
  { sheets }: WorkbookSnapshot,
  shown: string | undefined,
): { readonly range: CellRange } | { readonly refused: string } {
  const [, named, cells = ""] = /^(?:(.*)[!！])?([^!！]*)$/.exec(typed.trim()) ?? [];
  const only = sheets.length === 1 ? sheets[0]!.name : undefined;
  const said = named
    ?.trim()
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const name = said ?? shown ?? only;
  const range = readA1(name ?? "", cells.normalize("NFKC"));
  if (!range) return { refused: words.rangeUnread(typed.trim()) };
  if (name === undefined) return { refused: words.rangeSheetUnsaid };
  return sheets.some((one) => one.name === name) ? { range } : { refused: words.rangeSheetGone(name) };
}

/** Everything that stands on a sheet; undefined where nothing does. */
export function usedRange({ name, values }: SheetSnapshot): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null || value === "") return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }),
  );
  return bottom < 0 ? undefined : { sheet: name, top, left, bottom, right };
}

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean =>
  top === bottom && left === right;
