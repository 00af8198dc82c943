import { a1, type CellAddress } from "../../workbook/cell";
import type { CellValue } from "../../workbook/snapshot";
import { toEntry } from "./cell-values";
import { supportsExcelApi } from "./in-excel";

/**
 * Remembers what we wrote until Excel tells of it: an older Excel does not say who made a change, and none says it of sheets.
 * Only the first event of a cell can be ours, and only if the cell then holds what we wrote.
 */
export class OwnWrites {
  private readonly cells = new Map<string, unknown>();
  private readonly sheetNames = new Set<string>();
  private readonly goneSheets = new Set<string>();

  expect(worksheetId: string, cell: CellAddress, value: CellValue): void {
    if (supportsExcelApi("1.14")) return; // the event itself says whose it is
    this.cells.set(`${worksheetId}!${a1(cell)}`, toEntry(value, "@"));
  }

  expectSheet(name: string): void {
    this.sheetNames.add(name);
  }

  expectSheetGone({ id, name }: { readonly id: string; readonly name: string }): void {
    this.sheetNames.delete(name);
    this.goneSheets.add(id);
  }

  claim({ worksheetId, address, details, source }: Excel.WorksheetChangedEventArgs): boolean {
    const cell = `${worksheetId}!${address}`;
    if (source === "Remote" || !this.cells.has(cell)) return false;
    const wrote = this.cells.get(cell);
    this.cells.delete(cell);
    const after: unknown = details?.valueAfter;
    return after === undefined || after === wrote;
  }

  claimSheet(name: string): boolean {
    return this.sheetNames.delete(name);
  }

  claimSheetGone(worksheetId: string): boolean {
    return this.goneSheets.delete(worksheetId);
  }
}
