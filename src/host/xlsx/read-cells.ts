import { a1 } from "../../workbook/cell";
import type { CellValue } from "../../workbook/snapshot";
import { scanSheet } from "./scan-sheet";
import type { Room } from "./room";
import { SharedFormulas } from "./shared-formulas";
import type { CellPlace, SheetFrame, SheetVisitor } from "./sheet-places";
import type { XmlCursor } from "./xml-cursor";
import { readCellText, readText } from "./xml-text";

/** What the cells of one sheet hold, as ragged grids. */
export interface SheetCells {
  readonly values: CellValue[][];
  readonly formats: (string | undefined)[][];
  readonly formulas: (string | undefined)[][];
  readonly frame: SheetFrame;
}

/** Texts and number formats that the whole workbook shares, and the room that its sheets share. */
export interface SharedContent {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  /** By style, the days to add to numbers; empty where the workbook counts them as all others do. */
  readonly days: readonly number[];
  readonly room: Room;
}

export function readCells(xml: XmlCursor, shared: SharedContent): SheetCells {
  const reader = new CellReader(xml, shared);
  const frame = scanSheet(xml, reader);
  const { values, formats, formulas } = reader;
  return { values, formats, formulas, frame };
}

/** How far right of a row's last content a blank cell's number format is kept: it may be filled next. */
const WITHIN_REACH = 40;

/**
 * Keeps only cells with content: sheets are often styled to the last row or column with nothing in them.
 * Of the blank cells beside content the number format is kept, so that a filled-in 0.7 is shown as 0.70.
 */
class CellReader implements SheetVisitor {
  readonly values: CellValue[][] = [];
  readonly formats: (string | undefined)[][] = [];
  readonly formulas: (string | undefined)[][] = [];
  private readonly sharedFormulas = new SharedFormulas();

  constructor(
    private readonly xml: XmlCursor,
    private readonly shared: SharedContent,
  ) {}

  cell(place: CellPlace): void {
    const { row, column, formula } = place;
    const written = formula === undefined ? undefined : this.sharedFormulas.read(this.xml, place, formula);
    const value = this.valueOf(place);
    const blank = value === null && written === undefined;
    const inRow = this.values[row]?.length ?? 0;
    if (blank && (inRow === 0 || column >= inRow + WITHIN_REACH)) return;
    if (!blank) this.put(this.values, row, column, value, null);
    if (written !== undefined) {
      this.shared.room.takeFormula(written.length);
      this.put(this.formulas, row, column, written, undefined);
    }
    const format = place.style === undefined ? undefined : this.shared.formats[place.style];
    if (format !== undefined) this.put(this.formats, row, column, format, undefined);
  }

  private put<Item>(grid: Item[][], row: number, column: number, item: Item, blank: Item): void {
    const added = Math.max(0, row + 1 - grid.length) + Math.max(0, column + 1 - (grid[row]?.length ?? 0));
    this.shared.room.takeCells(added);
    put(grid, row, column, item, blank);
  }

  private valueOf(place: CellPlace): CellValue {
    if (place.type === "inlineStr") return this.text(place, place.inline ?? "");
    if (place.valueEnd === 0) return null;
    const { bytes } = this.xml;
    const { valueStart, valueEnd } = place;
    switch (place.type) {
      case "n":
        return valueStart === valueEnd ? null : this.numberOf(place) + this.daysOf(place);
      case "s":
        return this.text(place, this.sharedString(place));
      case "str":
        return this.text(place, readCellText(bytes, valueStart, valueEnd));
      case "b":
        return bytes[valueStart] === 49 || bytes[valueStart] === 116;
      case "e":
        return { error: readText(bytes, valueStart, valueEnd) };
      case "d":
        return this.serialDate(place);
    }
  }

  /** An empty text is a blank cell, unless a formula made it. */
  private text(place: CellPlace, text: string): string | null {
    return text === "" && place.formula === undefined ? null : text;
  }

  private sharedString(place: CellPlace): string {
    const text = this.shared.strings[this.numberOf(place)];
    if (text === undefined) throw this.unreadable(place);
    return text;
  }

  private numberOf(place: CellPlace): number {
    const value = readNumber(this.xml.bytes, place.valueStart, place.valueEnd);
    if (!Number.isFinite(value)) throw this.unreadable(place);
    return value;
  }

  private daysOf({ style }: CellPlace): number {
    return style === undefined ? 0 : (this.shared.days[style] ?? 0);
  }

  /** Strict files write dates as 2022-01-31T00:00:00; everywhere else they are days since 1899-12-30. */
  private serialDate(place: CellPlace): number {
    const written = readText(this.xml.bytes, place.valueStart, place.valueEnd).trim();
    const time = Date.parse(/Z$/.test(written) ? written : `${written}${written.includes("T") ? "Z" : ""}`);
    if (Number.isNaN(time)) throw this.unreadable(place);
    return time / 86_400_000 + 25_569;
  }

  private unreadable(place: CellPlace) {
    const { bytes } = this.xml;
    const at = a1({ sheet: "", row: place.row, column: place.column });
    return this.xml.damaged(`${at} 的内容“${readText(bytes, place.valueStart, place.valueEnd)}”无法识别`);
  }
}

const DIGITS_OF_A_DOUBLE = 15;
const powersOfTen = Array.from({ length: DIGITS_OF_A_DOUBLE + 1 }, (_, power) => 10 ** power);

/** Plain digits are read without making a string: both parts are exact, so their quotient is rounded as Number() rounds. */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let point = end;
  const from = bytes[start] === 45 ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 46 && point === end) point = at;
    else if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else return numberInWords(bytes, start, end);
  }
  if (end - from > DIGITS_OF_A_DOUBLE || end - from === (point === end ? 0 : 1)) {
    return numberInWords(bytes, start, end);
  }
  const decimals = point === end ? 0 : end - point - 1;
  const value = digits / powersOfTen[decimals]!;
  return from === start ? value : 0 - value; // never -0
}

function numberInWords(bytes: Uint8Array, start: number, end: number): number {
  const written = readText(bytes, start, end).trim();
  return written === "" ? NaN : Number(written);
}

const nothing: never[] = [];

/** Rows without content share one empty row, so that a lone cell in row 1,048,576 costs little. */
function put<Item>(grid: Item[][], row: number, column: number, item: Item, blank: Item): void {
  while (grid.length <= row) grid.push(nothing);
  let line = grid[row]!;
  if (line === nothing) grid[row] = line = [];
  while (line.length < column) line.push(blank);
  line[column] = item;
}
