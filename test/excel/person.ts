import { enter } from "./cell";
import { addComment, commentAt, commentId } from "./comment";
import { addConditionalFormat } from "./conditional-format";
import { readAddress, SimulatedAreas, SimulatedRange, sheetColumns } from "./range";
import type { SimulatedSheet } from "./sheet";
import type { Author, SimulatedWorkbook } from "./workbook";

/** What people do to the workbook by hand, before the screen or, as a co-author, elsewhere. Excel tells of each act. */
export class Person {
  constructor(
    private readonly workbook: SimulatedWorkbook,
    private readonly author: Author = "person",
  ) {}

  /** Types into a cell, or pastes one entry into every cell of a block. */
  type(sheet: string, address: string, entry: unknown): void {
    const range = this.range(sheet, address);
    const before = range.sheet.cellAt(range.top, range.left);
    const held = before && { ...before };
    range.write(entry, enter);
    this.workbook.changed(range, held, this.author);
  }

  insertRows(sheet: string, row: number, count = 1): void {
    this.shiftRows(sheet, row, count);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.shiftRows(sheet, row, -count);
  }

  comment(sheet: string, address: string, content: string): void {
    addComment(this.range(sheet, address), content, this.author);
  }

  reply(sheet: string, address: string, content: string): void {
    commentAt(this.range(sheet, address))!.replies.push({ id: commentId(), content });
  }

  addSheet(name: string): void {
    const added = this.workbook.newSheet(name);
    this.emitSheet("AddedEvent", added);
  }

  /** Copies a sheet with its rules and comments, as Excel does: the copies have ids of their own. */
  copySheet(name: string, copyName: string): void {
    const from = this.workbook.sheet(name);
    const copy = this.workbook.addSheet({ ...from.snapshot(), name: copyName });
    const there = ({ top, left, bottom, right }: SimulatedRange) =>
      new SimulatedRange(copy, top, left, bottom, right);
    for (const { type, areas, rule, format } of [...from.conditionalFormats].reverse())
      addConditionalFormat(new SimulatedAreas(areas.areas.map(there)), type, {
        rule: { ...rule },
        format: structuredClone(format),
      });
    for (const { row, column, content } of from.comments)
      addComment(new SimulatedRange(copy, row, column, row, column), content);
    this.emitSheet("AddedEvent", copy);
  }

  deleteSheet(name: string): void {
    const sheet = this.workbook.sheet(name);
    this.workbook.deleteSheet(sheet);
    this.emitSheet("DeletedEvent", sheet);
  }

  renameSheet(name: string, nameAfter: string): void {
    const sheet = this.workbook.sheet(name);
    sheet.name = nameAfter;
    this.emitSheet("EventNameChanged", sheet, { nameBefore: name, nameAfter });
  }

  moveSheet(name: string, positionAfter: number): void {
    const sheet = this.workbook.sheet(name);
    const positionBefore = this.workbook.sheets.indexOf(sheet);
    this.workbook.moveSheet(sheet, positionAfter);
    this.emitSheet("EventMoved", sheet, { positionBefore, positionAfter });
  }

  private shiftRows(name: string, at: number, by: number): void {
    const sheet = this.workbook.sheet(name);
    sheet.shiftRows({ at, by });
    const rows = new SimulatedRange(sheet, at, 0, at + Math.abs(by) - 1, sheetColumns - 1);
    this.workbook.emitChange(rows, by > 0 ? "RowInserted" : "RowDeleted", this.author);
  }

  private emitSheet(
    event: "AddedEvent" | "DeletedEvent" | "EventNameChanged" | "EventMoved",
    sheet: SimulatedSheet,
    more: object = {},
  ): void {
    const source = this.author === "co-author" ? "Remote" : "Local";
    this.workbook.emit(event, sheet, { source, worksheetId: sheet.id, ...more });
  }

  private range(sheet: string, address: string): SimulatedRange {
    return readAddress(this.workbook.sheet(sheet), address);
  }
}
