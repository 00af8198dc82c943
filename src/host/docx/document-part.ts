import { defaultLimits, MEBIBYTE } from "../xlsx/limits";
import { damaged } from "../xlsx/refusals";
import { readRelations } from "../xlsx/relations";
import type { XmlCursor } from "../xlsx/xml-cursor";
import { openXml } from "../xlsx/xml-part";
import { ZipPackage, type ZipLimits } from "../xlsx/zip-package";
import { notADocument, refuseUnlessPackage } from "./refusals";

/** A text of a few hundred pages unfolds to a few megabytes. */
export const docxLimits: ZipLimits = { ...defaultLimits, part: 64 * MEBIBYTE, all: 128 * MEBIBYTE };

/** What people call the part that holds the text. */
export const TEXT = "文档正文";

/** Where in a .docx file its text stands, and its styles where it has any. */
export interface DocumentPart {
  readonly source: ZipPackage;
  readonly part: string;
  readonly styles?: string;
}

export function openDocument(file: string, bytes: Uint8Array): DocumentPart {
  refuseUnlessPackage(file, bytes);
  const source = new ZipPackage(file, bytes, docxLimits);
  const part =
    readRelations(source, "").find(({ kind }) => kind === "officeDocument")?.target ?? "word/document.xml";
  if (source.find("xl/workbook.xml")) throw notADocument(file, "是 Excel 工作簿");
  if (source.find("ppt/presentation.xml")) throw notADocument(file, "是演示文稿");
  const xml = source.find(part) && openXml(source, part, TEXT);
  if (!xml?.next() || !xml.is("document")) throw notADocument(file, "里没有文档正文");
  const styles = readRelations(source, part).find(({ kind }) => kind === "styles")?.target;
  return { source, part, ...(styles !== undefined && source.find(styles) ? { styles } : {}) };
}

/** Goes to the root of a part. A part that declares a document type could name anything as its text: it is refused. */
export function enterRoot(xml: XmlCursor): void {
  xml.next();
  const before = new TextDecoder().decode(xml.bytes.subarray(0, xml.tagStart));
  if (before.includes("<!DOCTYPE")) throw damaged(xml.source, "里有不该有的声明");
}
