import { isSigned, noteOwner, type CommentOwner } from "../../mark-comment";
import { readCellText } from "../xml-text";
import type { XmlCursor } from "../xml-cursor";
import type { Stretch } from "./rule-places";

export interface NotePlace extends Stretch {
  /** A1, as written. */
  readonly ref: string;
  readonly author: string;
  readonly owner: CommentOwner;
}

/** The notes of a sheet as their part lists them. */
export interface NotePlaces {
  readonly prefix: string;
  readonly authors: readonly (Stretch & { readonly name: string })[];
  readonly notes: readonly NotePlace[];
  /** Where one more author and one more note may stand. */
  readonly newAuthor: ListEnd;
  readonly newNote: ListEnd;
}

/** Where an element goes at the end of a list, and what has to stand around it: a list may be written as empty. */
export interface ListEnd extends Stretch {
  readonly before: string;
  readonly after: string;
}

export function readNotes(xml: XmlCursor): NotePlaces {
  const authors: (Stretch & { readonly name: string })[] = [];
  const notes: NotePlace[] = [];
  let prefix = "";
  let newAuthor: ListEnd | undefined;
  let newNote: ListEnd | undefined;
  while (xml.next()) {
    if (xml.is("authors")) newAuthor = listEnd(xml, "authors");
    else if (xml.is("commentList")) newNote = listEnd(xml, "commentList");
    if (xml.closing) continue;
    if (xml.is("comments")) prefix = xml.prefix;
    else if (xml.is("author")) authors.push(readAuthor(xml));
    else if (xml.is("comment")) notes.push(readNote(xml, authors));
  }
  if (!newAuthor || !newNote) throw xml.damaged("不完整");
  return { prefix, authors, notes, newAuthor, newNote };
}

function listEnd(xml: XmlCursor, name: string): ListEnd {
  const { selfClosing, tagStart, tagEnd, prefix } = xml;
  return selfClosing
    ? { start: tagEnd - 2, end: tagEnd, before: ">", after: `</${prefix}${name}>` }
    : { start: tagStart, end: tagStart, before: "", after: "" };
}

/** Threaded comments of Excel, one element each; a reply names the one that it answers. */
export function readThreads(xml: XmlCursor): NotePlace[] {
  const found: (NotePlace & { readonly id: string; readonly answers: string | undefined })[] = [];
  while (xml.next()) {
    if (xml.closing || !xml.is("threadedComment")) continue;
    const start = xml.tagStart;
    const ref = xml.attribute("ref") ?? "";
    const id = xml.attribute("id") ?? "";
    const answers = xml.attribute("parentId");
    const owner: CommentOwner = answers === undefined && isSigned(xml.text()) ? "ours" : "somebody's";
    found.push({ start, end: xml.tagEnd, ref, author: `tc=${id}`, id, answers, owner });
  }
  return found.map((thread) => {
    const isAnswered = found.some(({ answers }) => answers === thread.id);
    return thread.owner === "ours" && isAnswered ? { ...thread, owner: "ours, touched by a person" } : thread;
  });
}

function readAuthor(xml: XmlCursor): Stretch & { readonly name: string } {
  const start = xml.tagStart;
  const name = xml.text();
  return { start, end: xml.tagEnd, name };
}

function readNote(xml: XmlCursor, authors: readonly { readonly name: string }[]): NotePlace {
  const { tagStart: start, tagEnd: textStart } = xml;
  const ref = xml.attribute("ref") ?? "";
  const author = authors[Number(xml.attribute("authorId"))]?.name ?? "";
  xml.leave();
  const text = xml.selfClosing ? "" : readCellText(xml.bytes, textStart, xml.tagStart);
  return { start, end: xml.tagEnd, ref, author, owner: noteOwner(author, text) };
}
