import { a1 } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import { toEntry } from "./cell-values";

/**
 * Remembers what we wrote until Excel tells of it, for an Excel that does not say who made a change.
 * Only the first event of a cell can be ours, and only if the cell then holds what we wrote.
 */
export class OwnWrites {
  private readonly awaited = new Map<string, unknown>();

  expect(worksheetId: string, { cell, becomes }: CellEdit): void {
    this.awaited.set(`${worksheetId}!${a1(cell)}`, toEntry(becomes, "@"));
  }

  claim({ worksheetId, address, details }: Excel.WorksheetChangedEventArgs): boolean {
    const cell = `${worksheetId}!${address}`;
    if (!this.awaited.has(cell)) return false;
    const wrote = this.awaited.get(cell);
    this.awaited.delete(cell);
    const after: unknown = details?.valueAfter;
    return after === undefined || after === wrote;
  }
}
