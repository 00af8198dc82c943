import { relations, zipOf, type Parts } from "./package";

/** A small .docx writer for tests: the body's XML is written by hand, so that runs can be cut anywhere. */

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const documentXml = (body: string): string =>
  `${HEADER}<w:document xmlns:w="${WORD}" xmlns:mc="${COMPATIBLE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const stylesXml = (styles: string): string =>
  `${HEADER}<w:styles xmlns:w="${WORD}">${styles}</w:styles>`;

const types = `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

/** A document with this body; `others` replaces or adds parts. */
export const docxOf = (body: string, others: Parts = {}): Uint8Array =>
  zipOf({
    "[Content_Types].xml": types,
    "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([["rId1", "styles", "styles.xml"]]),
    "word/document.xml": documentXml(body),
    "word/styles.xml": stylesXml(""),
    ...others,
  });

/** A paragraph of runs, as an author who clicked about leaves them: each piece its own run. */
export const paragraphOf = (...pieces: readonly string[]): string =>
  `<w:p>${pieces.map((piece) => run(piece)).join("")}</w:p>`;

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
