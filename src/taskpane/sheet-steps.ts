/** Where a key leads from the selected cell, as in a spreadsheet; a merged block counts as one step. */
import type { CellRange } from "../workbook/cell";
import type { SheetGeometry } from "./sheet-geometry";

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export function stepFrom(
  from: CellRange | undefined,
  { key, ctrlKey, altKey, metaKey }: PressedKey,
  { rows, columns }: Pick<SheetGeometry, "rows" | "columns">,
  pageRows: number,
): { readonly row: number; readonly column: number } | undefined {
  if (altKey || metaKey) return undefined;
  const { top, left, bottom, right } = from ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const to = {
    ArrowUp: { row: top - 1, column: left },
    ArrowDown: { row: bottom + 1, column: left },
    ArrowLeft: { row: top, column: left - 1 },
    ArrowRight: { row: top, column: right + 1 },
    PageUp: { row: top - pageRows, column: left },
    PageDown: { row: bottom + pageRows, column: left },
    Home: { row: ctrlKey ? 0 : top, column: 0 },
    End: { row: ctrlKey ? rows - 1 : top, column: columns - 1 },
  }[key];
  if (!to || (ctrlKey && key.startsWith("Arrow"))) return undefined;
  if (!from) return { row: 0, column: 0 };
  return { row: within(to.row, rows), column: within(to.column, columns) };
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));
