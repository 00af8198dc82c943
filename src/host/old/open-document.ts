import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Room } from "../xlsx/room";
import { spliceBytes, type Splice } from "../xlsx/splice-bytes";
import type { XmlCursor } from "../xlsx/xml-cursor";
import { escapeAttribute } from "../xlsx/xml-text";

/** What a sheet of an OpenDocument says of itself, which the library passes over. */
export type SheetLook = Pick<SheetSnapshot, "visibility" | "protected">;

/** The content or the styles of an OpenDocument as the library is to read them, and how its sheets are shown. */
export interface PreparedDocument {
  readonly bytes: Uint8Array;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetLook[];
}

/**
 * Takes out what the library does not understand: conditions of number formats that it would only complain about, and
 * the empty text that stands beside an error; and gives cells the style of their column where they have none of their own.
 * Throws when repeated cells would unfold to more than can be held.
 */
export function prepareDocument(xml: XmlCursor, room: Room): PreparedDocument {
  const splices: Splice[] = [];
  const sheets: SheetLook[] = [];
  const hidden = new Set<string>();
  const place = new CellStyles();
  let style = "";
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.is("style")) style = xml.attribute("name") ?? "";
    else if (xml.is("table-properties") && xml.attribute("display") === "false") hidden.add(style);
    else if (xml.is("map")) splices.push(...withoutMap(xml));
    else if (xml.is("table")) {
      sheets.push(lookOf(xml, hidden));
      place.table();
    } else if (xml.is("table-column")) place.column(xml);
    else if (xml.is("table-row")) place.row(xml);
    else if (xml.is("covered-table-cell")) place.cell(xml);
    else if (xml.is("table-cell")) {
      splices.push(...place.cell(xml), ...withoutEmptyText(xml));
      room.takeCells(place.rows * cellsOf(xml));
    }
  }
  return { bytes: spliceBytes(xml.bytes, splices), sheets };
}

/** Follows the cells of a table from left to right, to find the style of one that names none: its row's, else its column's. */
class CellStyles {
  /** How often the present row is repeated. */
  rows = 1;
  private columns: { readonly last: number; readonly style: string | undefined }[] = [];
  private at = 0;
  private next = 0;
  private rowStyle: string | undefined;

  table(): void {
    this.columns = [];
  }

  column(xml: XmlCursor): void {
    const last = (this.columns.at(-1)?.last ?? -1) + repeats(xml, "number-columns-repeated");
    this.columns.push({ last, style: xml.attribute("default-cell-style-name") });
  }

  row(xml: XmlCursor): void {
    this.rows = repeats(xml, "number-rows-repeated");
    this.rowStyle = xml.attribute("default-cell-style-name");
    this.at = this.next = 0;
  }

  cell(xml: XmlCursor): Splice[] {
    while (this.next < this.columns.length && this.columns[this.next]!.last < this.at) this.next++;
    const style = this.rowStyle ?? this.columns[this.next]?.style;
    this.at += repeats(xml, "number-columns-repeated");
    if (style === undefined || cellsOf(xml) === 0 || xml.attribute("style-name") !== undefined) return [];
    const text = ` ${xml.prefix}style-name="${escapeAttribute(style)}"`;
    return [{ start: xml.nameEnd, end: xml.nameEnd, text }];
  }
}

function lookOf(xml: XmlCursor, hidden: ReadonlySet<string>): SheetLook {
  const isHidden = hidden.has(xml.attribute("style-name") ?? "");
  return {
    visibility: isHidden ? "hidden" : "visible",
    protected: xml.attribute("protected") === "true",
  };
}

function withoutMap(xml: XmlCursor): Splice[] {
  if (xml.attribute("condition") === "value()>=0") return [];
  const start = xml.tagStart;
  xml.leave();
  return [{ start, end: xml.tagEnd, text: "" }];
}

function withoutEmptyText(xml: XmlCursor): Splice[] {
  const place = xml.attribute("string-value") === "" ? xml.attributePlace("string-value") : undefined;
  return place ? [{ ...place, text: "" }] : [];
}

/** A blank cell is passed over, however often it is repeated. */
function cellsOf(xml: XmlCursor): number {
  const isBlank = xml.selfClosing && xml.attribute("value-type") === undefined;
  return isBlank ? 0 : repeats(xml, "number-columns-repeated");
}

const repeats = (xml: XmlCursor, name: string): number => Number(xml.attribute(name) ?? 1) || 1;
