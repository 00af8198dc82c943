/** Comments and their replies, of the workbook or of one sheet. */
import { addComment, commentAt, commentId, removeComment, type SimulatedComment } from "../comment";
import { givenText } from "../given";
import {
  object,
  readOnly,
  SimulatedObject,
  type ObjectTables,
  type SimulatedComments,
} from "../object-table";
import { readAddress, SimulatedRange } from "../range";
import { invalidArgument, itemNotFound } from "../rich-api-error";

const commentsOf = ({ workbook, sheet }: SimulatedComments): SimulatedComment[] =>
  sheet ? sheet.comments : workbook.sheets.flatMap(({ comments }) => comments);

/** A cell as a range, as "表!A1", or, on a sheet's own comments, as "A1". */
function cellOf({ workbook, sheet }: SimulatedComments, given: unknown): SimulatedRange {
  if (given instanceof SimulatedObject && given.of instanceof SimulatedRange) return given.of;
  const address = givenText(given);
  const bang = address.lastIndexOf("!");
  if (bang < 0 && sheet) return readAddress(sheet, address);
  const named = address.slice(0, Math.max(bang, 0)).replace(/^'(.*)'$/s, "$1");
  const found = workbook.find(named.replace(/''/g, "'"));
  if (!found) throw invalidArgument();
  return readAddress(found, address);
}

const foundOf = <Found>(found: Found | undefined): Found => {
  if (found === undefined) throw itemNotFound();
  return found;
};

const byId = (comments: SimulatedComments, id: unknown) =>
  commentsOf(comments).find((comment) => comment.id === givenText(id));

const locationOf = ({ sheet, row, column }: SimulatedComment): SimulatedObject =>
  object("Range", new SimulatedRange(sheet, row, column, row, column));

export const commentObjects: Pick<
  ObjectTables,
  "CommentCollection" | "Comment" | "CommentReplyCollection" | "CommentReply"
> = {
  CommentCollection: {
    items: (comments) => commentsOf(comments).map((comment) => object("Comment", comment)),
    indexer: (comments, id) => object("Comment", foundOf(byId(comments, id))),
    methods: {
      GetCount: (comments) => commentsOf(comments).length,
      Add: (comments, [cell, content]) =>
        object("Comment", addComment(cellOf(comments, cell), givenText(content))),
      GetItemByCell: (comments, [cell]) => object("Comment", foundOf(commentAt(cellOf(comments, cell)))),
      GetItemOrNullObject: (comments, [id]) => object("Comment", byId(comments, id)),
    },
  },
  Comment: {
    id: (comment) => comment.id,
    properties: {
      Id: readOnly((comment) => comment.id),
      AuthorName: readOnly((comment) => comment.author),
      Content: {
        get: (comment) => comment.content,
        set: (comment, content) => {
          comment.content = givenText(content);
        },
      },
    },
    navigation: { Replies: (comment) => object("CommentReplyCollection", comment) },
    methods: { Delete: removeComment, GetLocation: locationOf },
  },
  CommentReplyCollection: {
    items: ({ replies }) => replies.map((reply) => object("CommentReply", reply)),
    methods: {
      GetCount: ({ replies }) => replies.length,
      Add({ replies }, [content]) {
        const reply = { id: commentId(), content: givenText(content) };
        replies.push(reply);
        return object("CommentReply", reply);
      },
    },
  },
  CommentReply: {
    id: (reply) => reply.id,
    properties: { Id: readOnly((reply) => reply.id), Content: readOnly((reply) => reply.content) },
  },
};
