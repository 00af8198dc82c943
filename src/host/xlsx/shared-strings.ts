import type { XmlCursor } from "./xml-cursor";
import { readCellText } from "./xml-text";

/** The workbook's texts, which cells point to by number. */
export function readSharedStrings(xml: XmlCursor): string[] {
  const strings: string[] = [];
  while (xml.next()) if (!xml.closing && xml.is("si")) strings.push(readRichText(xml));
  return strings;
}

/** The text of an si or is element, whose start tag is present: its runs joined, without the readings (rPh) over them. */
export function readRichText(xml: XmlCursor): string {
  if (xml.selfClosing) return "";
  const outside = xml.depth - 1;
  let text = "";
  while (xml.next() && xml.depth > outside) {
    if (xml.closing || xml.selfClosing) continue;
    if (xml.is("rPh")) xml.leave();
    else if (xml.is("t")) {
      const start = xml.tagEnd;
      xml.leave();
      text += readCellText(xml.bytes, start, xml.tagStart);
    }
  }
  return text;
}
