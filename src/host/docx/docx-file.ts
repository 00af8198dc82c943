import { PackageChange } from "../xlsx/package-change";
import { damaged } from "../xlsx/refusals";
import type { Splice } from "../xlsx/splice-bytes";
import { openXml } from "../xlsx/xml-part";
import { escapeXml } from "../xlsx/xml-text";
import { openDocument, TEXT } from "./document-part";
import { readHeadingStyles } from "./heading-styles";
import { readParagraphs, type DocumentParagraph, type TextPiece } from "./read-paragraphs";
import { asDocument } from "./refusals";

/** Other words for those of a span of a paragraph. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** What is to become of a paragraph, by its place in the list that was read. */
export interface ParagraphChange {
  readonly paragraph: number;
  readonly changes: readonly TextChange[];
}

/** The text of a .docx file. Throws a HostRefusal where it cannot be read. */
export function readDocx(file: string, bytes: Uint8Array): DocumentParagraph[] {
  return asDocument(file, () => {
    const document = openDocument(file, bytes);
    return readParagraphs(openText(document.source, document.part), readHeadingStyles(document));
  });
}

/**
 * A copy of the file with other words in some paragraphs. New words take the formatting of the first letter that they replace;
 * all else, and every other part, stays as it is, byte for byte.
 */
export function changeDocx(file: string, bytes: Uint8Array, changes: readonly ParagraphChange[]): Uint8Array {
  return asDocument(file, () => {
    const document = openDocument(file, bytes);
    const package_ = new PackageChange(document.source);
    package_.splice(document.part, TEXT, (xml) => {
      const paragraphs = readParagraphs(xml, readHeadingStyles(document));
      return changes
        .flatMap(({ paragraph, changes: ofParagraph }) =>
          splicesFor(paragraphs[paragraph]!.pieces, ofParagraph),
        )
        .sort((a, b) => a.start - b.start);
    });
    return package_.bytes();
  });
}

/** Whether words may be written there: not onto what a program works out anew, nor over a tab or a line break. */
export function canChange(
  { pieces }: DocumentParagraph,
  { start, end }: Pick<TextChange, "start" | "end">,
): boolean {
  const touched = pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  return touched.length > 0 && touched.every(({ element, computed }) => element !== undefined && !computed);
}

function openText(source: ReturnType<typeof openDocument>["source"], part: string) {
  const xml = openXml(source, part, TEXT);
  if (!xml) throw damaged({ file: source.file, part: TEXT }, "的内容缺失");
  return xml;
}

function splicesFor(pieces: readonly TextPiece[], changes: readonly TextChange[]): Splice[] {
  return pieces.flatMap(({ element, text, start }) => {
    const becomes = pieceAnew({ text, start }, changes);
    if (!element || becomes === text) return [];
    const { nameEnd, contentStart, contentEnd, keepsSpaces } = element;
    const content = { start: contentStart, end: contentEnd, text: escapeXml(becomes) };
    const keep = { start: nameEnd, end: nameEnd, text: ' xml:space="preserve"' };
    return !keepsSpaces && /^\s|\s$/.test(becomes) ? [keep, content] : [content];
  });
}

/** New words go where the first of the old ones stood; what else of the old ones stands in later pieces goes. */
function pieceAnew(
  { text, start }: Pick<TextPiece, "text" | "start">,
  changes: readonly TextChange[],
): string {
  const end = start + text.length;
  return [...changes]
    .filter((change) => change.start < end && change.end > start)
    .sort((a, b) => b.start - a.start)
    .reduce((written, change) => {
      const from = Math.max(change.start, start) - start;
      const to = Math.min(change.end, end) - start;
      return written.slice(0, from) + (change.start >= start ? change.becomes : "") + written.slice(to);
    }, text);
}
