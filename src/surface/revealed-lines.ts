/**
 * Hidden rows and columns that are shown because people were sent into them. The file's stay hidden: these are shown here
 * and until people are sent elsewhere. A row that went under the hand of who has just typed into it would be worse, so
 * walking about on the sheet hides nothing.
 */
import type { CellRange } from "../workbook/cell";
import type { ShownSheet } from "./univer-surface";

interface Lines {
  readonly axis: "row" | "col";
  readonly subUnitId: string;
  readonly first: number;
  readonly last: number;
}

export class RevealedLines {
  private shown: readonly Lines[] = [];

  /** Executes a command of Univer's as ours. */
  constructor(private readonly execute: (id: string, params: object) => void) {}

  /** Shows those of a place that is hidden whole, and hides those shown before. */
  reveal(sheet: ShownSheet, { top, left, bottom, right }: CellRange): void {
    this.hideAgain();
    const worksheet = sheet.getSheet();
    const subUnitId = sheet.getSheetId();
    const isHidden = (first: number, last: number, isShown: (line: number) => boolean): boolean => {
      for (let line = first; line <= last; line++) if (isShown(line)) return false;
      return true;
    };
    const hidden: Lines[] = [];
    if (isHidden(top, bottom, (row) => worksheet.getRowVisible(row)))
      hidden.push({ axis: "row", subUnitId, first: top, last: bottom });
    if (isHidden(left, right, (column) => worksheet.getColVisible(column)))
      hidden.push({ axis: "col", subUnitId, first: left, last: right });
    this.shown = hidden;
    for (const lines of hidden) this.turn(lines, "visible");
  }

  /** With another workbook there is nothing to hide. */
  forget(): void {
    this.shown = [];
  }

  private hideAgain(): void {
    for (const lines of this.shown) this.turn(lines, "hidden");
    this.shown = [];
  }

  private turn({ axis, subUnitId, first, last }: Lines, to: "visible" | "hidden"): void {
    const all = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const range =
      axis === "row"
        ? { ...all, startRow: first, endRow: last }
        : { ...all, startColumn: first, endColumn: last };
    this.execute(`sheet.mutation.set-${axis}-${to}`, { subUnitId, ranges: [range] });
  }
}
