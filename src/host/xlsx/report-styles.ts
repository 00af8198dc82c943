import type { PackageChange } from "./package-change";
import type { ReportStyles } from "./report-sheet-xml";
import { spliceBytes } from "./splice-bytes";
import { XmlCursor } from "./xml-cursor";

/** Added at the end of a workbook's lists of fonts and cell styles, once; no cell of the user's is drawn otherwise. */

const bold = '<b/><sz val="11"/><name val="宋体"/><charset val="134"/>';
const blue = '<u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

/** The styles of a report in this workbook; `prefix` and lists as the workbook writes them. */
export function addReportStyles(change: PackageChange, part: string): ReportStyles {
  const bytes = change.read(part);
  if (!bytes) return { head: 0, text: 0, link: 0, amount: 0 };
  const list = new StyleLists(bytes, { file: change.source.file, part: "单元格样式" });
  const boldFont = list.numberOf("fonts", "font", "", bold);
  const blueFont = list.numberOf("fonts", "font", "", blue);
  const style = (format: number, font: number, inside: string): number =>
    list.numberOf(
      "cellXfs",
      "xf",
      ` numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"`,
      inside,
    );
  const styles = {
    head: style(0, boldFont, '<alignment vertical="top"/>'),
    text: style(0, 0, wrapped),
    link: style(0, blueFont, wrapped),
    amount: style(4, 0, '<alignment vertical="top"/>'), // 4 is #,##0.00
  };
  change.replace(part, list.bytes);
  return styles;
}

/** Lists of a style part, read anew after each addition. */
class StyleLists {
  constructor(
    public bytes: Uint8Array,
    private readonly source: { readonly file: string; readonly part: string },
  ) {}

  /** The number of an element of just these words in the list, which is added where there is none. */
  numberOf(list: string, name: string, attributes: string, inside: string): number {
    const xml = new XmlCursor(this.bytes, this.source);
    const items: string[] = [];
    let countAt: { start: number; end: number } | undefined;
    while (xml.next()) {
      if (!xml.is(list)) continue;
      if (xml.closing || xml.selfClosing) break;
      countAt =
        xml.attribute("count") === undefined ? undefined : { start: xml.valueStart, end: xml.valueEnd };
      this.readItems(xml, name, items);
      break;
    }
    const { prefix, tagStart: at } = xml;
    const wanted = `<${prefix}${name}${attributes}>${inside.replace(/<(?=\w)/g, `<${prefix}`)}</${prefix}${name}>`;
    const known = items.indexOf(wanted);
    if (known >= 0) return known;
    if (!xml.is(list) || !xml.closing) return 0; // no such list: the workbook has one style only
    this.bytes = spliceBytes(this.bytes, [
      ...(countAt ? [{ ...countAt, text: String(items.length + 1) }] : []),
      { start: at, end: at, text: wanted },
    ]);
    return items.length;
  }

  /** Ends at the end tag of the list. */
  private readItems(xml: XmlCursor, name: string, items: string[]): void {
    const outside = xml.depth - 1;
    while (xml.next() && xml.depth > outside) {
      if (xml.closing || !xml.is(name)) continue;
      const start = xml.tagStart;
      xml.leave();
      items.push(new TextDecoder().decode(xml.bytes.subarray(start, xml.tagEnd)));
    }
  }
}
