import { readA1 } from "../../workbook/cell";
import type { CellLook, SheetLook, WorkbookLooks } from "../looks";
import { readCellLooks } from "./cell-looks";
import { coloursOf, readPalette, readTheme } from "./colours";
import type { Limits } from "./limits";
import { openSheet } from "./read-package";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import type { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import { ZipPackage } from "./zip-package";

/** A character of the usual type is so many pixels wide, and a point so many high. */
const CHARACTER = 7;
const POINT = 4 / 3;
/** Beyond these nobody looks: sheets are often styled to their last row or column. */
const MOST_ROWS = 30_000;
const MOST_COLUMNS = 300;

/** How the sheets of an .xlsx file look. */
export function readLooks(file: string, bytes: Uint8Array, limits: Limits): WorkbookLooks {
  const source = new ZipPackage(file, bytes, limits);
  const workbook = readWorkbookPart(source);
  const looks = readStyles(source, workbook);
  return new Map(
    workbook.sheets.map((sheet) => [sheet.name, readSheetLook(openSheet(source, sheet), looks)]),
  );
}

function readStyles(source: ZipPackage, { relations }: WorkbookPart): CellLook[] {
  const open = (kind: string, called: string): XmlCursor | undefined => {
    const part = relations.find((relation) => relation.kind === kind);
    return part && openXml(source, part.target, called);
  };
  const [styles, palette, theme] = [
    open("styles", "单元格样式"),
    open("styles", "单元格样式"),
    open("theme", "主题"),
  ];
  if (!styles || !palette) return [];
  return readCellLooks(styles, coloursOf(theme ? readTheme(theme) : [], readPalette(palette)));
}

function readSheetLook(xml: XmlCursor, looks: readonly CellLook[]): SheetLook {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const cells: (CellLook | undefined)[][] = [];
  let usual: number | undefined;
  let frozen: SheetLook["frozen"];
  while (xml.next()) {
    if (xml.closing) {
      if (xml.is("sheetData")) break;
    } else if (xml.is("sheetFormatPr")) usual = pixels(xml.attribute("defaultColWidth"), CHARACTER);
    else if (xml.is("sheetView")) frozen ??= readFrozen(xml);
    else if (xml.is("col")) readColumns(xml, widths);
    else if (xml.is("row")) readRow(xml, heights);
    else if (xml.is("c")) readCell(xml, looks, cells);
  }
  if (usual !== undefined)
    for (let column = 0; column < MOST_COLUMNS; column++) if (!widths.has(column)) widths.set(column, usual);
  return { widths, heights, cells, ...(frozen && { frozen }) };
}

/** Of several views of a sheet the first frozen one. A pane that is only split scrolls in all its parts, and is shown as one. */
function readFrozen(view: XmlCursor): SheetLook["frozen"] {
  if (view.selfClosing) return undefined;
  const first = readA1("", view.attribute("topLeftCell") ?? "A1") ?? { top: 0, left: 0 };
  const outside = view.depth - 1;
  let frozen: SheetLook["frozen"];
  while (view.next() && view.depth > outside) {
    if (view.closing || !view.is("pane") || !/^frozen/.test(view.attribute("state") ?? "")) continue;
    const [rows, columns] = [view.attribute("ySplit"), view.attribute("xSplit")];
    frozen = { rows: frozenTo(first.top, rows), columns: frozenTo(first.left, columns) };
  }
  return frozen;
}

/** So many lines frozen leave no room to scroll in, on any screen. */
const MOST_FROZEN = 60;

/** Lines before those that a view begins with could not be reached, and are kept in sight. */
function frozenTo(first: number, written: string | undefined): number {
  const lines = Number(written ?? 0);
  return Number.isInteger(lines) && lines > 0 && first + lines <= MOST_FROZEN ? first + lines : 0;
}

function readColumns(xml: XmlCursor, widths: Map<number, number>): void {
  const width = pixels(xml.attribute("width"), CHARACTER);
  if (width === undefined) return;
  const last = Math.min(Number(xml.attribute("max")), MOST_COLUMNS);
  for (let column = Number(xml.attribute("min")); column <= last; column++) widths.set(column - 1, width);
}

function readRow(xml: XmlCursor, heights: Map<number, number>): void {
  const row = Number(xml.attribute("r"));
  const height = pixels(xml.attribute("ht"), POINT);
  if (height !== undefined && row >= 1 && row <= MOST_ROWS) heights.set(row - 1, height);
}

function readCell(xml: XmlCursor, looks: readonly CellLook[], cells: (CellLook | undefined)[][]): void {
  const look = looks[Number(xml.attribute("s"))];
  const place = look && readA1("", xml.attribute("r") ?? "");
  if (!place || place.top >= MOST_ROWS || place.left >= MOST_COLUMNS) return;
  (cells[place.top] ??= [])[place.left] = look;
}

function pixels(written: string | undefined, each: number): number | undefined {
  const size = written === undefined ? NaN : Number(written);
  return size > 0 && size < 2000 ? Math.round(size * each) : undefined;
}
