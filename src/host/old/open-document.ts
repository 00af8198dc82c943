import { HiddenLines } from "../../workbook/hidden";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Room } from "../xlsx/room";
import { spliceBytes, type Splice } from "../xlsx/splice-bytes";
import type { XmlCursor } from "../xlsx/xml-cursor";
import { escapeAttribute } from "../xlsx/xml-text";

/** What a sheet of an OpenDocument says of itself, which the library passes over. */
export type SheetLook = Pick<SheetSnapshot, "visibility" | "protected" | "hiddenRows" | "hiddenColumns">;

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
  const tables: TableLook[] = [];
  const hidden = new Set<string>();
  const place = new CellStyles();
  let style = "";
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.is("style")) style = xml.attribute("name") ?? "";
    else if (xml.is("table-properties") && xml.attribute("display") === "false") hidden.add(style);
    else if (xml.is("map")) splices.push(...withoutMap(xml));
    else if (numberElements.some((name) => xml.is(name))) refuseEndlessDigits(xml);
    else if (xml.is("table")) {
      tables.push(new TableLook(xml, hidden));
      place.table();
    } else if (xml.is("table-column")) {
      place.column(xml);
      tables.at(-1)?.column(xml);
    } else if (xml.is("table-row")) {
      place.row(xml);
      tables.at(-1)?.row(xml, place.rows);
    } else if (xml.is("covered-table-cell")) place.cell(xml);
    else if (xml.is("table-cell")) {
      splices.push(...place.cell(xml), ...withoutEmptyText(xml));
      room.takeCells(place.rows * cellsOf(xml));
    }
  }
  return { bytes: spliceBytes(xml.bytes, splices), sheets: tables.map((table) => table.look()) };
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

/** Gathers what one table says of itself and of its rows and columns. */
class TableLook {
  private readonly visibility: SheetSnapshot["visibility"];
  private readonly isProtected: boolean;
  private readonly rows = new HiddenLines();
  private readonly columns = new HiddenLines();
  private nextRow = 0;
  private nextColumn = 0;

  constructor(xml: XmlCursor, hiddenStyles: ReadonlySet<string>) {
    this.visibility = hiddenStyles.has(xml.attribute("style-name") ?? "") ? "hidden" : "visible";
    this.isProtected = xml.attribute("protected") === "true";
  }

  row(xml: XmlCursor, count: number): void {
    if (isUnseen(xml)) this.rows.add(this.nextRow, this.nextRow + count - 1);
    this.nextRow += count;
  }

  column(xml: XmlCursor): void {
    const count = repeats(xml, "number-columns-repeated");
    if (isUnseen(xml)) this.columns.add(this.nextColumn, this.nextColumn + count - 1);
    this.nextColumn += count;
  }

  look(): SheetLook {
    const { visibility, isProtected, rows, columns } = this;
    return { visibility, protected: isProtected, hiddenRows: rows.all(), hiddenColumns: columns.all() };
  }
}

/** By hand or by a filter. */
const isUnseen = (xml: XmlCursor): boolean => /^(collapse|filter)$/.test(xml.attribute("visibility") ?? "");

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

const MOST_REPEATS = 1_048_576;

function repeats(xml: XmlCursor, name: string): number {
  return Math.max(1, count(xml, name, MOST_REPEATS) ?? 1);
}

const numberElements = ["number", "scientific-number", "fraction", "seconds"];

/** Digits that number formats ask for; the library would write as many as it is told. */
const digitCounts = [
  "decimal-places",
  "min-decimal-places",
  "min-integer-digits",
  "min-exponent-digits",
  "min-numerator-digits",
  "min-denominator-digits",
];
const MOST_DIGITS = 400;

function refuseEndlessDigits(xml: XmlCursor): void {
  for (const name of digitCounts) count(xml, name, MOST_DIGITS);
}

function count(xml: XmlCursor, name: string, most: number): number | undefined {
  const written = xml.attribute(name);
  if (written === undefined) return undefined;
  const value = /^\d{1,7}$/.test(written) ? Number(written) : NaN;
  if (value <= most) return value;
  throw xml.damaged(`里的数“${written.slice(0, 20)}”无法识别`);
}
