import type { XmlCursor } from "../xlsx/xml-cursor";
import { enterRoot } from "./document-part";
import { BODY_TEXT, type HeadingStyles } from "./heading-styles";

/** A stretch of a paragraph's text. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** The element that holds it; absent for a tab or a line break. */
  readonly element?: TextElement;
  /** A program works it out anew, e.g. a page number: what is written there would not last. */
  readonly computed: boolean;
}

/** A w:t element: bytes from "<" to its end tag, and of its content. */
export interface TextElement {
  readonly start: number;
  readonly nameEnd: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly keepsSpaces: boolean;
}

/** A paragraph as people see it: with tracked insertions, without what is deleted or hidden. */
export interface DocumentParagraph {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Of a heading or a numbered line: 0 is the highest. */
  readonly level?: number;
}

/** A paragraph being read, with what may make it a heading: its own outline level, its style, its place in a numbering. */
interface Open {
  readonly pieces: TextPiece[];
  length: number;
  outline?: number;
  styled?: number | undefined;
  numbered?: number;
}

/** What stands in the text without being part of it now: deleted, moved away, former formatting, a second drawing, small print over signs. */
const APART = [
  "del",
  "moveFrom",
  "pPrChange",
  "rPrChange",
  "sectPrChange",
  "tblPrChange",
  "Fallback",
  "rt",
  "instrText",
];

/** The paragraphs of a document in the order in which they begin, those in tables and text boxes too. */
export function readParagraphs(xml: XmlCursor, headings: HeadingStyles): DocumentParagraph[] {
  enterRoot(xml);
  return new ParagraphReader(xml, headings).read();
}

class ParagraphReader {
  private readonly prefix: string;
  private readonly paragraphs: Open[] = [];
  private readonly open: Open[] = [];
  private readonly fields: ("code" | "result")[] = [];
  private simpleFields = 0;
  private inProperties = 0;
  private hidden = false;

  constructor(
    private readonly xml: XmlCursor,
    private readonly headings: HeadingStyles,
  ) {
    this.prefix = xml.prefix;
  }

  read(): DocumentParagraph[] {
    const { xml } = this;
    while (xml.next()) {
      if (xml.is("Fallback") && !xml.closing) xml.leave();
      else if (xml.prefix === this.prefix) this.tag();
    }
    return this.paragraphs.map(({ pieces, outline, styled, numbered }) => {
      const level = outline ?? styled ?? numbered ?? BODY_TEXT;
      const text = pieces.map((piece) => piece.text).join("");
      return { text, pieces, ...(level < BODY_TEXT ? { level } : {}) };
    });
  }

  private tag(): void {
    const { xml } = this;
    if (!xml.closing && APART.some((name) => xml.is(name))) xml.leave();
    else if (xml.is("p")) this.paragraph();
    else if (xml.is("pPr")) this.inProperties += xml.closing ? -1 : xml.selfClosing ? 0 : 1;
    else if (xml.is("fldSimple")) this.simpleFields += xml.closing ? -1 : xml.selfClosing ? 0 : 1;
    else if (xml.closing) return;
    else if (this.inProperties > 0) this.property();
    else this.content();
  }

  private paragraph(): void {
    const { xml } = this;
    if (xml.closing) return void this.open.pop();
    const begun: Open = { pieces: [], length: 0 };
    this.paragraphs.push(begun);
    if (!xml.selfClosing) this.open.push(begun);
  }

  private property(): void {
    const { xml } = this;
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    const value = (): string => xml.attribute("val") ?? "";
    if (xml.is("pStyle")) paragraph.styled = this.headings.get(value());
    else if (xml.is("outlineLvl")) paragraph.outline = Number(value());
    else if (xml.is("ilvl")) paragraph.numbered = Number(value());
    else if (xml.is("numId") && value() === "0") delete paragraph.numbered;
  }

  private content(): void {
    const { xml } = this;
    if (xml.is("r")) this.hidden = false;
    else if (xml.is("vanish")) this.hidden = !["0", "false", "off"].includes(xml.attribute("val") ?? "");
    else if (xml.is("fldChar")) this.field(xml.attribute("fldCharType"));
    else if (xml.is("t")) this.words();
    else if (xml.is("tab") || xml.is("ptab")) this.sign("\t");
    else if (xml.is("br") || xml.is("cr")) this.sign("\n");
    else if (xml.is("noBreakHyphen")) this.sign("-");
    else if (xml.is("sym")) this.sign("□");
  }

  private field(kind: string | undefined): void {
    if (kind === "begin") this.fields.push("code");
    else if (kind === "end") this.fields.pop();
    else if (kind === "separate") this.fields[this.fields.length - 1] = "result";
  }

  private words(): void {
    const { xml } = this;
    const { tagStart: start, nameEnd, tagEnd: contentStart } = xml;
    const keepsSpaces = xml.attribute("space") !== undefined;
    const empty = xml.selfClosing;
    const text = xml.text().replace(/\n/g, " ");
    if (empty || this.hidden || this.fields.includes("code")) return;
    this.add(text, { start, nameEnd, contentStart, contentEnd: xml.tagStart, keepsSpaces });
  }

  private sign(text: string): void {
    if (!this.hidden && !this.fields.includes("code")) this.add(text);
  }

  private add(text: string, element?: TextElement): void {
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    const computed = this.fields.length > 0 || this.simpleFields > 0;
    paragraph.pieces.push({ start: paragraph.length, text, computed, ...(element ? { element } : {}) });
    paragraph.length += text.length;
  }
}
