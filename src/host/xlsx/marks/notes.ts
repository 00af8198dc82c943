import { a1 } from "../../../workbook/cell";
import { ourAuthor, type MarkComment } from "../../mark-comment";
import type { PackageChange } from "../package-change";
import {
  addContentType,
  addFirstRelations,
  addRelation,
  relationBase,
  removeContentType,
  removeNoRelations,
  removeRelations,
} from "../part-lists";
import { pathBetween, readRelations, relationsPart } from "../relations";
import { spliceBytes, type Splice } from "../splice-bytes";
import { XmlCursor } from "../xml-cursor";
import { escapeCellText, escapeXml } from "../xml-text";
import { readNotes, readThreads, type ListEnd, type NotePlace, type NotePlaces } from "./note-places";
import {
  addShapes,
  hasShapes,
  isOurEmptyDrawing,
  newShapes,
  removeShapes,
  shapeCell,
  VML_TYPE,
} from "./note-shapes";
import type { MarkPlaces } from "./rule-places";

const NOTES = "批注";
const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The parts in which a sheet keeps its notes and Excel's threaded comments, and what they say. */
export class SheetNotes {
  readonly notesPart: string | undefined;
  readonly threadsPart: string | undefined;
  readonly notes: NotePlaces | undefined;
  readonly threads: readonly NotePlace[];

  constructor(
    private readonly change: PackageChange,
    private readonly sheet: string,
    private readonly places: MarkPlaces,
  ) {
    const target = (wanted: string): string | undefined =>
      readRelations(change.source, sheet).find(({ kind }) => kind === wanted)?.target;
    this.notesPart = target("comments");
    this.threadsPart = target("threadedComment");
    const notes = this.open(this.notesPart);
    const threads = this.open(this.threadsPart);
    this.notes = notes && readNotes(notes);
    this.threads = threads ? readThreads(threads) : [];
  }

  /** Everybody's. */
  get all(): readonly NotePlace[] {
    return [...(this.notes?.notes ?? []), ...this.threads];
  }

  touched(): readonly NotePlace[] {
    return this.all.filter(({ owner }) => owner === "ours, touched by a person");
  }

  /** Adds notes to cells that have none; gives what the sheet itself has to say for it. */
  add(wanted: readonly MarkComment[]): Splice[] {
    if (wanted.length === 0) return [];
    const refs = wanted.map(({ cell }) => a1(cell));
    const made: { kind: string; target: string }[] = [];
    if (this.notesPart === undefined) made.push(this.makeNotes(wanted));
    else this.change.splice(this.notesPart, NOTES, (xml) => addToNotes(readNotes(xml), wanted));
    const drawing = this.drawing();
    if (drawing === undefined) made.push(this.makeDrawing(refs));
    else this.spliceDrawing(drawing, (bytes) => addShapes(bytes, refs) ?? []);
    const relation = this.relate(made);
    if (relation === undefined) return [];
    const { prefix, strict, newLegacyDrawing: at } = this.places;
    const text = `<${prefix}legacyDrawing xmlns:r="${relationBase(strict)}" r:id="${relation}"/>`;
    return [{ start: at, end: at, text }];
  }

  /** Takes our notes and comments away, but for those that a person has touched. */
  remove(): Splice[] {
    const gone = this.all.filter(({ owner }) => owner === "ours");
    if (gone.length === 0) return [];
    const cells = new Set(gone.map(({ ref }) => ref));
    this.removeThreads();
    const isNotesGone = this.removeNotes(cells);
    const isDrawingGone = this.removeDrawing(new Set([...cells].map(shapeCell)), isNotesGone);
    removeNoRelations(this.change, this.sheet);
    const { legacyDrawing } = this.places;
    return isDrawingGone && legacyDrawing
      ? [{ start: legacyDrawing.start, end: legacyDrawing.end, text: "" }]
      : [];
  }

  private makeNotes(wanted: readonly MarkComment[]) {
    const part = this.change.freeName((number) => `xl/comments${number}.xml`);
    this.change.add(part, new TextEncoder().encode(notesXml(wanted, this.places.strict)));
    addContentType(this.change, part, NOTES_TYPE);
    return { kind: "comments", target: pathBetween(this.sheet, part) };
  }

  private makeDrawing(refs: readonly string[]) {
    const part = this.change.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
    this.change.add(part, new TextEncoder().encode(newShapes(refs)));
    addContentType(this.change, part, VML_TYPE);
    return { kind: "vmlDrawing", target: pathBetween(this.sheet, part) };
  }

  /** The id of the relation to a drawing that was made. */
  private relate(made: readonly { readonly kind: string; readonly target: string }[]): string | undefined {
    if (made.length === 0) return undefined;
    const { change, sheet } = this;
    const { strict } = this.places;
    const ids = change.source.find(relationsPart(sheet))
      ? made.map(({ kind, target }) => addRelation(change, sheet, kind, target, strict).id)
      : addFirstRelations(change, sheet, relationBase(strict), made);
    return ids[made.findIndex(({ kind }) => kind === "vmlDrawing")];
  }

  private removeThreads(): void {
    if (this.threadsPart === undefined) return;
    if (this.threads.every(({ owner }) => owner === "ours")) this.removePart(this.threadsPart);
    else
      this.change.splice(this.threadsPart, NOTES, (xml) =>
        readThreads(xml)
          .filter(({ owner }) => owner === "ours")
          .map(asNothing),
      );
  }

  /** Whether the whole part went. */
  private removeNotes(cells: ReadonlySet<string>): boolean {
    if (this.notesPart === undefined || !this.notes) return false;
    const { notes, authors } = this.notes;
    // a threaded comment has a note beside it, for programs that know no threads
    const isGone = ({ ref, author, owner }: NotePlace): boolean =>
      owner === "ours" || (author.startsWith("tc=") && cells.has(ref));
    const left = notes.filter((note) => !isGone(note));
    const idle = (name: string): boolean =>
      notes.some((note) => note.author === name && isGone(note)) &&
      left.every(({ author }) => author !== name);
    if (left.length === 0 && authors.every(({ name }) => idle(name))) {
      this.removePart(this.notesPart);
      return true;
    }
    // notes name their authors by number: only the last may go
    const last = authors.at(-1);
    const gone = [...(last && idle(last.name) ? [last] : []), ...notes.filter(isGone)];
    this.change.splice(this.notesPart, NOTES, () => gone.map(asNothing));
    return false;
  }

  /** Whether the whole part went. */
  private removeDrawing(cells: ReadonlySet<string>, isNotesGone: boolean): boolean {
    const drawing = this.drawing();
    if (drawing === undefined) return false;
    this.spliceDrawing(drawing, (bytes) => removeShapes(bytes, cells));
    const left = this.change.read(drawing);
    const isOver = left && (isOurEmptyDrawing(left) || (isNotesGone && !hasShapes(left)));
    if (!isOver) return false;
    this.removePart(drawing);
    return true;
  }

  private removePart(part: string): void {
    this.change.remove(part);
    removeRelations(this.change, this.sheet, part);
    removeContentType(this.change, part);
  }

  private drawing(): string | undefined {
    const relation = this.places.legacyDrawing?.relation;
    return readRelations(this.change.source, this.sheet).find(({ id }) => id === relation)?.target;
  }

  private spliceDrawing(part: string, splicesFor: (bytes: Uint8Array) => Splice[]): void {
    const bytes = this.change.read(part);
    const splices = bytes ? splicesFor(bytes) : [];
    if (bytes && splices.length > 0) this.change.replace(part, spliceBytes(bytes, splices));
  }

  private open(part: string | undefined): XmlCursor | undefined {
    const bytes = part === undefined ? undefined : this.change.read(part);
    return bytes && new XmlCursor(bytes, { file: this.change.source.file, part: NOTES });
  }
}

const asNothing = ({ start, end }: { readonly start: number; readonly end: number }): Splice => ({
  start,
  end,
  text: "",
});

function addToNotes(there: NotePlaces, wanted: readonly MarkComment[]): Splice[] {
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

function notesXml(wanted: readonly MarkComment[], strict: boolean): string {
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
