import type { CellAddress } from "../../workbook/cell";
import type { KeptComment } from "./kept-marks";
import { fingerprint } from "../../workbook/fingerprint";
import { isSigned, type CommentOwner } from "../mark-comment";

/** A comment that Excel told of, and its sheet. */
export interface SheetComment {
  readonly sheet: Excel.Worksheet;
  readonly comment: Excel.Comment;
}

/** A comment in the workbook, its cell and whose it is. */
export interface FoundComment extends KeptComment {
  readonly cell: CellAddress;
  readonly owner: CommentOwner;
}

/** Where the comments stand, and whose they are. */
export async function findComments(
  context: Excel.RequestContext,
  comments: readonly SheetComment[],
  kept: readonly KeptComment[],
): Promise<FoundComment[]> {
  if (comments.length === 0) return [];
  const asked = comments.map(({ sheet, comment }) => ({
    sheet,
    comment,
    place: comment.getLocation().load(["rowIndex", "columnIndex"]),
    replies: comment.replies.getCount(),
  }));
  await context.sync();
  return asked.map(({ sheet, comment, place, replies }) => {
    const known = kept.find((each) => each.comment === comment.id);
    return {
      worksheet: sheet.id,
      comment: comment.id,
      wrote: known?.wrote ?? fingerprint(comment.content),
      cell: { sheet: sheet.name, row: place.rowIndex, column: place.columnIndex },
      owner: ownerOf(comment.content, replies.value, known),
    };
  });
}

/** Add-ins write in the name of the person, so only what we wrote, as we wrote it and unanswered, is ours to delete. */
function ownerOf(content: string, replies: number, known: KeptComment | undefined): CommentOwner {
  if (!known && !isSigned(content)) return "somebody's";
  const isChanged = known !== undefined && known.wrote !== fingerprint(content);
  return isChanged || replies > 0 ? "ours, touched by a person" : "ours";
}
