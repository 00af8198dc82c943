import { putWritten } from "./cell-state";
import { toEntry } from "./cell-values";
import type { WrittenCell } from "./written";

/**
 * Fills a sheet that is blank: rows below each other in one call, formulas each by itself. A call a cell would make of a
 * long list more than the 5 MB that Excel on the web takes at once.
 */
export function fillSheet(sheet: Excel.Worksheet, cells: readonly WrittenCell[]): void {
  for (const { top, rows } of blocksOf(cells.filter(({ formula }) => formula === undefined))) {
    const width = Math.max(...rows.map((row) => row.length));
    const block = sheet.getRangeByIndexes(top, 0, rows.length, width);
    block.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  }
  for (const written of cells) {
    const { row, column } = written.cell;
    if (written.formula !== undefined || written.format !== undefined)
      putWritten(sheet.getRangeByIndexes(row, column, 1, 1), written);
  }
}

interface Block {
  readonly top: number;
  /** Entries by column; what is missing stays blank. */
  readonly rows: Entry[][];
}
type Entry = string | number | boolean;

function blocksOf(cells: readonly WrittenCell[]): Block[] {
  const blocks: Block[] = [];
  for (const { cell, wrote } of [...cells].sort((a, b) => a.cell.row - b.cell.row)) {
    let block = blocks.at(-1);
    if (!block || cell.row > block.top + block.rows.length) {
      block = { top: cell.row, rows: [] };
      blocks.push(block);
    }
    const row = (block.rows[cell.row - block.top] ??= []);
    row[cell.column] = toEntry(wrote, undefined);
  }
  return blocks;
}
