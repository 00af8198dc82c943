import { invalidArgument } from "./rich-api-error";
import type { SimulatedRange } from "./range";
import type { SimulatedSheet } from "./sheet";

/** A comment on one cell, with the replies that people gave it. */
export interface SimulatedComment {
  readonly id: string;
  readonly sheet: SimulatedSheet;
  row: number;
  readonly column: number;
  readonly author: string;
  content: string;
  readonly replies: SimulatedReply[];
}

export interface SimulatedReply {
  readonly id: string;
  content: string;
}

let made = 0;
export const commentId = (): string => `{${String(++made).padStart(8, "0")}-CC00-0000-0000-000000000000}`;

/** Excel takes one comment a cell; add-ins write them in the name of the person who is signed in. */
export function addComment(at: SimulatedRange, content: string, author = "本人"): SimulatedComment {
  at.sheet.refuseIfProtected();
  const { sheet, top: row, left: column } = at;
  const hasNote = sheet.notes.some((note) => note.row === row && note.column === column);
  const isTaken = commentAt(at) !== undefined || hasNote;
  if (at.cellCount !== 1 || content === "" || isTaken) throw invalidArgument();
  const added = { id: commentId(), sheet, row, column, author, content, replies: [] };
  sheet.comments.push(added);
  return added;
}

export const commentAt = ({ sheet, top, left }: SimulatedRange): SimulatedComment | undefined =>
  sheet.comments.find(({ row, column }) => row === top && column === left);

export function removeComment(removed: SimulatedComment): void {
  removed.sheet.refuseIfProtected();
  removed.sheet.comments.splice(removed.sheet.comments.indexOf(removed), 1);
}
