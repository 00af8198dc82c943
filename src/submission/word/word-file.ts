/** A document as a .docx file. Its library is large: doors load this file only when somebody asks for a document. */
import { Document, HeadingLevel, HighlightColor, Packer, Paragraph, TextRun } from "docx";
import type { DocumentBlock, DocumentLine, NarrativeDocument } from "../narrative-document";
import { ownParts } from "./package-parts";
import { pictureParagraph } from "./picture";
import { withoutForbiddenInXml } from "../../workbook/shown-text";
import { footers, page } from "./page";
import { chinese, style, styles } from "./styles";
import { withoutClock } from "./without-clock";

/** The bytes of the file. The same document at the same moment gives the same bytes; it names no author. */
export async function wordFile(document: NarrativeDocument, moment: Date): Promise<Uint8Array> {
  const file = new Document({
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: page,
        footers,
        children: [titleParagraph(document), ...document.blocks.flatMap(blockParagraphs)],
      },
    ],
  });
  const parts = ownParts(withoutForbiddenInXml(document.name), moment);
  return withoutClock(await Packer.pack(file, "uint8array", false, parts));
}

/** An empty line stands between the title and the text. */
function titleParagraph({ title }: NarrativeDocument): Paragraph {
  const children = title.flatMap((line, row) => runs(line, row > 0));
  return new Paragraph({ style: style.title, spacing: { after: 28 * 20 }, children });
}

function blockParagraphs(block: DocumentBlock, place: number): Paragraph[] {
  if (block.kind === "picture") {
    const children = runs([{ text: block.caption, open: false }]);
    return [pictureParagraph(block, place), new Paragraph({ style: style.caption, children })];
  }
  const children = runs(block.line);
  if (block.kind === "heading") return [new Paragraph({ heading: HeadingLevel.HEADING_1, children })];
  if (block.kind === "subheading") return [new Paragraph({ heading: HeadingLevel.HEADING_2, children })];
  return [new Paragraph({ style: style.body, children })];
}

/** A 【】 that is still to be filled is highlighted, so that nobody sends it off unseen. */
const runs = (line: DocumentLine, onNewLine = false): TextRun[] =>
  line.map(
    ({ text, open }, place) =>
      new TextRun({
        text: withoutForbiddenInXml(text),
        font: chinese,
        ...(open ? { highlight: HighlightColor.YELLOW } : {}),
        ...(onNewLine && place === 0 ? { break: 1 } : {}),
      }),
  );
