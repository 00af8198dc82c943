import { isGeneral, readNumberFormats } from "./number-formats";
import type { PackageChange } from "./package-change";
import { spliceBytes, type Splice } from "./splice-bytes";
import { counted, decoded, readList, type List } from "./style-lists";
import type { WorkbookPart } from "./workbook-part";
import { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import { escapeAttribute } from "./xml-text";

const CALLED = "单元格样式";
/** Formats that a file names by number and that mean the same in every language. */
const known = ["General", "0", "0.00", "#,##0", "#,##0.00"];
const knownLater: Readonly<Record<string, number>> = { "0%": 9, "0.00%": 10, "0.00E+00": 11, "@": 49 };
/** Numbers from here on are the workbook's own. */
const FIRST_OWN = 164;

/**
 * The cell styles of a workbook, to which one is added where a cell gets another number format: the cell's own style with
 * that format and nothing else changed. Styles that are there stay as they are, byte for byte.
 */
export class FormatStyles {
  private bytes: Uint8Array | undefined;
  private readonly given: Uint8Array | undefined;
  private readonly part: string | undefined;
  private readonly found = new Map<string, number>();

  constructor(
    private readonly change: PackageChange,
    { relations }: WorkbookPart,
  ) {
    this.part = relations.find(({ kind }) => kind === "styles")?.target;
    this.given = this.part === undefined ? undefined : openXml(change.source, this.part, CALLED)?.bytes;
    this.bytes = this.given;
  }

  /** The number of the style that is as `style` is, but for its number format; `style` itself in a file without styles. */
  styleOf(style: number | undefined, format: string): number | undefined {
    const key = `${style ?? 0} ${format}`;
    const found = this.found.get(key) ?? this.findOrAdd(style ?? 0, format);
    if (found === undefined) return style;
    this.found.set(key, found);
    return found;
  }

  /** Writes the styles that were added. */
  write(): void {
    if (this.part !== undefined && this.bytes && this.bytes !== this.given)
      this.change.replace(this.part, this.bytes);
  }

  private findOrAdd(style: number, format: string): number | undefined {
    if (!this.bytes) return undefined;
    const formatIsThere = readNumberFormats(this.open())[style];
    const code = isGeneral(format) ? undefined : format;
    if (formatIsThere === code) return style;
    const styles = this.readStyles();
    const own = styles?.items[style];
    if (!styles || !own) return undefined;
    const { number, added } = this.numberOf(format);
    const wanted = withNumberFormat(own, number, this.change.source.file);
    const same = styles.items.findIndex((item) => decoded(item) === decoded(wanted));
    if (same >= 0) return same;
    const add: Splice = { start: styles.end, end: styles.end, text: decoded(wanted) };
    this.bytes = spliceBytes(
      this.bytes,
      [...added, ...counted(styles), add].sort((a, b) => a.start - b.start),
    );
    return styles.items.length;
  }

  private open(): XmlCursor {
    return new XmlCursor(this.bytes!, { file: this.change.source.file, part: CALLED });
  }

  private readStyles(): List | undefined {
    return readList(this.open(), "cellXfs", "xf");
  }

  /** The number that stands for a format, and what must be added for it to do so. */
  private numberOf(format: string): { readonly number: number; readonly added: readonly Splice[] } {
    const usual = isGeneral(format) ? 0 : known.indexOf(format);
    const builtIn = usual >= 0 ? usual : knownLater[format];
    if (builtIn !== undefined) return { number: builtIn, added: [] };
    const xml = this.open();
    let last = FIRST_OWN - 1;
    let root: { readonly end: number; readonly prefix: string } | undefined;
    while (xml.next()) {
      root ??= { end: xml.tagEnd, prefix: xml.prefix };
      if (xml.closing || !xml.is("numFmt")) continue;
      const number = Number(xml.attribute("numFmtId"));
      if (xml.attribute("formatCode") === format) return { number, added: [] };
      if (number > last) last = number;
    }
    const number = last + 1;
    const { end, prefix } = root!;
    const written = `<${prefix}numFmt numFmtId="${number}" formatCode="${escapeAttribute(format)}"/>`;
    const list = readList(this.open(), "numFmts", "numFmt");
    if (list) return { number, added: [...counted(list), { start: list.end, end: list.end, text: written }] };
    const whole = `<${prefix}numFmts count="1">${written}</${prefix}numFmts>`;
    return { number, added: [{ start: end, end, text: whole }] };
  }
}

/** A style with that number format, and told that it counts. */
function withNumberFormat(style: Uint8Array, number: number, file: string): Uint8Array {
  const xml = new XmlCursor(style, { file, part: CALLED });
  xml.next();
  const put = (name: string, value: string): Splice => {
    const at = xml.attributePlace(name) ?? { start: xml.nameEnd, end: xml.nameEnd };
    return { ...at, text: ` ${name}="${value}"` };
  };
  const splices = [put("numFmtId", String(number)), put("applyNumberFormat", "1")];
  return spliceBytes(
    style,
    splices.sort((a, b) => a.start - b.start),
  );
}
