import { a1 } from "../../../workbook/cell";
import { ourAuthor, type MarkComment } from "../../mark-comment";
import type { Splice } from "../splice-bytes";
import { escapeCellText, escapeXml } from "../xml-text";
import type { ListEnd, NotePlaces } from "./note-places";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Notes at the end of a list that has others, by our author. */
export function addToNotes(there: NotePlaces, wanted: readonly MarkComment[]): Splice[] {
  const { prefix, authors, newAuthor, newNote } = there;
  const known = authors.findIndex(({ name }) => name === ourAuthor);
  const author = `<${prefix}author>${ourAuthor}</${prefix}author>`;
  const number = known < 0 ? authors.length : known;
  return [
    ...(known < 0 ? [atEnd(newAuthor, author)] : []),
    atEnd(newNote, wanted.map((note) => noteXml(note, number, prefix)).join("")),
  ];
}

const atEnd = ({ start, end, before, after }: ListEnd, text: string): Splice => ({
  start,
  end,
  text: before + text + after,
});

/** A part of nothing but our notes. */
export function notesXml(wanted: readonly MarkComment[], strict: boolean): string {
  const list = wanted.map((note) => noteXml(note, 0, "")).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${strict ? MAIN_STRICT : MAIN}"><authors><author>${escapeXml(ourAuthor)}</author></authors>` +
    `<commentList>${list}</commentList></comments>`
  );
}

function noteXml({ cell, text }: MarkComment, author: number, prefix: string): string {
  return (
    `<${prefix}comment ref="${a1(cell)}" authorId="${author}"><${prefix}text>` +
    `<${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}text></${prefix}comment>`
  );
}
