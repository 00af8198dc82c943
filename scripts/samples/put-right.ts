/** Puts the published sheets right: every correction names the fault it answers and expects what it replaces. */
import { readA1 } from "../../src/workbook/cell";
import type { Correction, SampleEdit, SampleValue } from "./sample-data";
import type { SheetGrid } from "./sheet-grid";

export function putRight(
  published: readonly SheetGrid[],
  corrections: readonly Correction[],
  gridOf: (table: string) => SheetGrid,
): SheetGrid[] {
  const sheets = [...published];
  for (const { adds, edits } of corrections) {
    if (adds) sheets.splice(indexOf(sheets, adds.after) + 1, 0, gridOf(adds.table));
    for (const edit of edits) {
      const at = indexOf(sheets, edit.sheet);
      sheets[at] = applied(sheets[at]!, edit);
    }
  }
  return sheets;
}

function applied(grid: SheetGrid, edit: SampleEdit): SheetGrid {
  const at = edit.cell === undefined ? undefined : readA1(grid.sheet, edit.cell);
  if ("find" in edit) {
    const cells = cellsWith(grid, edit.find).filter(
      ({ row, column }) => !at || (row === at.top && column === at.left),
    );
    const [only] = cells;
    if (!only || cells.length > 1)
      throw new Error(
        `“${grid.sheet}”应有且只有一个单元格写着“${edit.find}”，现有${cells.length}个。请改更正表。`,
      );
    return withValue(grid, only.row, only.column, only.words.replaceAll(edit.find, edit.becomes));
  }
  if (!at) throw new Error(`更正表中的单元格“${edit.cell}”不存在。请改更正表。`);
  const now = grid.values[at.top]?.[at.left] ?? null;
  if (now !== edit.was)
    throw new Error(`“${grid.sheet}”${edit.cell}现为“${now}”，更正表以为是“${edit.was}”。请改更正表。`);
  return withValue(grid, at.top, at.left, edit.becomes);
}

function cellsWith(grid: SheetGrid, words: string): { row: number; column: number; words: string }[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "string" && value.includes(words) ? [{ row, column, words: value }] : [],
    ),
  );
}

/** A value may go into the row below the last: the sheet then grows by a line like the last one. */
function withValue(grid: SheetGrid, row: number, column: number, value: SampleValue): SheetGrid {
  if (row === grid.values.length)
    return { ...grid, values: [...grid.values, [value]], parts: [...grid.parts, grid.parts.at(-1)!] };
  const cells = grid.values[row]!.map((before, at) => (at === column ? value : before));
  return { ...grid, values: grid.values.map((before, at) => (at === row ? cells : before)) };
}

function indexOf(sheets: readonly SheetGrid[], name: string): number {
  const at = sheets.findIndex(({ sheet }) => sheet === name);
  if (at < 0) throw new Error(`没有名为“${name}”的工作表。请改更正表。`);
  return at;
}
