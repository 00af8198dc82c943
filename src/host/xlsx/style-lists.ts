import { spliceBytes, type Splice } from "./splice-bytes";
import { XmlCursor } from "./xml-cursor";

/** Lists of a style part, read anew after each addition. */
export class StyleLists {
  constructor(
    public bytes: Uint8Array,
    private readonly source: { readonly file: string; readonly part: string },
  ) {}

  /** The number of an element of just these words in the list, which is added where there is none. */
  numberOf(list: string, name: string, attributes: string, inside: string): number {
    const found = readList(new XmlCursor(this.bytes, this.source), list, name);
    if (!found) return 0; // no such list: the workbook has one style only
    const { items, end, prefix } = found;
    const wanted = `<${prefix}${name}${attributes}>${inside.replace(/<(?=\w)/g, `<${prefix}`)}</${prefix}${name}>`;
    const known = items.findIndex((item) => decoded(item) === wanted);
    if (known >= 0) return known;
    this.bytes = spliceBytes(this.bytes, [...counted(found), { start: end, end, text: wanted }]);
    return items.length;
  }
}

export interface List {
  readonly items: readonly Uint8Array[];
  /** Where its end tag begins. */
  readonly end: number;
  readonly prefix: string;
  /** Where it says how many items it has. */
  readonly count?: { readonly start: number; readonly end: number };
}

/** Undefined where there is none, or none that could take one more. */
export function readList(xml: XmlCursor, list: string, name: string): List | undefined {
  while (xml.next()) {
    if (xml.closing || !xml.is(list)) continue;
    if (xml.selfClosing) return undefined;
    const count =
      xml.attribute("count") === undefined ? undefined : { start: xml.valueStart, end: xml.valueEnd };
    const items: Uint8Array[] = [];
    const outside = xml.depth - 1;
    while (xml.next() && xml.depth > outside) {
      if (xml.closing || !xml.is(name)) continue;
      const start = xml.tagStart;
      xml.leave();
      items.push(xml.bytes.subarray(start, xml.tagEnd));
    }
    return { items, end: xml.tagStart, prefix: xml.prefix, ...(count && { count }) };
  }
  return undefined;
}

/** Tells a list that it has one more, where it says how many. */
export const counted = ({ items, count }: List): Splice[] =>
  count ? [{ ...count, text: String(items.length + 1) }] : [];

export const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
