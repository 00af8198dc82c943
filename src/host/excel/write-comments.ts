import { a1, quotedSheet } from "../../workbook/cell";
import type { FoundComment } from "./found-comments";
import { isBusy } from "./in-excel";
import { fingerprint } from "../../workbook/fingerprint";
import type { MarkComment } from "../mark-comment";

/** A comment on its way into the workbook; its id is loaded. */
export interface AddedComment extends MarkComment {
  readonly added: Excel.Comment;
}

export function addComments(
  { workbook }: Excel.RequestContext,
  comments: readonly MarkComment[],
): AddedComment[] {
  return comments.map(({ cell, text }) => {
    const address = `${quotedSheet(cell.sheet)}!${a1(cell)}`;
    return { cell, text, added: workbook.comments.add(address, text).load("id") };
  });
}

/** Each in a round trip of its own, where Excel refuses some: gives those that it took. */
export async function addCommentsOneByOne(
  context: Excel.RequestContext,
  comments: readonly MarkComment[],
): Promise<AddedComment[]> {
  const taken: AddedComment[] = [];
  for (const comment of comments) {
    const added = addComments(context, [comment]);
    try {
      await context.sync();
      taken.push(...added);
    } catch (error) {
      if (isBusy(error)) throw error;
    }
  }
  return taken;
}

/** What a look will find of a comment that was added. */
export const asFound = (worksheet: string, { cell, text, added }: AddedComment): FoundComment => ({
  cell,
  worksheet,
  comment: added.id,
  wrote: fingerprint(text),
  owner: "ours",
});

export function deleteComments({ workbook }: Excel.RequestContext, comments: readonly FoundComment[]): void {
  for (const { comment } of comments) workbook.comments.getItem(comment).delete();
}
