import type { CellAddress } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import { placeOf } from "./cell-place";

/** Who writes our notes into a file; in Excel it is the person at the desk. */
export const ourAuthor = "预算核对";

/** The last line of each comment of ours: people see whose it is, and so do we. */
const signature = `——${ourAuthor}`;

/** A comment that is to be written: its cell and its text. */
export interface MarkComment {
  readonly cell: CellAddress;
  readonly text: string;
}

/** One comment a cell, on the first cell of each mark; several marks of a cell share it. */
export function commentsFor(marks: readonly Mark[]): MarkComment[] {
  const notes = new Map<string, { readonly cell: CellAddress; readonly notes: Set<string> }>();
  for (const { range, note } of marks) {
    const cell = { sheet: range.sheet, row: range.top, column: range.left };
    const place = placeOf(cell);
    const there = notes.get(place) ?? { cell, notes: new Set() };
    notes.set(place, { cell, notes: there.notes.add(note) });
  }
  return [...notes.values()].map(({ cell, notes: said }) => ({
    cell,
    text: [...said, signature].join("\n"),
  }));
}

export type CommentOwner = "ours" | "ours, touched by a person" | "somebody's";

/** Whose a note in a file is: what is ours by its author and no longer ends as ours do, a person has changed. */
export function noteOwner(author: string, text: string): CommentOwner {
  if (author !== ourAuthor) return "somebody's";
  return isSigned(text) ? "ours" : "ours, touched by a person";
}

/** Whether a comment still ends as ours do. Excel may give the lines another ending. */
export const isSigned = (text: string): boolean => text.trimEnd().endsWith(signature);
