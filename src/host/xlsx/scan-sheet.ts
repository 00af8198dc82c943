import { HiddenLines } from "../../workbook/hidden";
import type { XmlCursor } from "./xml-cursor";
import { readRichText } from "./shared-strings";
import { CellPlace, type CellType, type FormulaPlace, type RowPlace } from "./sheet-places";
import type { SheetFrame, SheetVisitor } from "./sheet-places";

const MAX_ROWS = 1048576;
const MAX_COLUMNS = 16384;

/**
 * Walks one sheet and says where each row and cell stands in its bytes.
 * Reading takes the values from these places; editing replaces only what stands there.
 */
export function scanSheet(xml: XmlCursor, visitor: SheetVisitor): SheetFrame {
  const merges: string[] = [];
  const [hiddenRows, hiddenColumns] = [new HiddenLines(), new HiddenLines()];
  let isProtected = false;
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.is("sheetData")) scanData(xml, visitor, hiddenRows);
    else if (xml.is("col")) scanColumn(xml, visitor, hiddenColumns);
    else if (xml.is("mergeCell")) merges.push(xml.attribute("ref") ?? "");
    else if (xml.is("sheetProtection")) isProtected = isTrue(xml.attribute("sheet"));
  }
  return {
    merges,
    protected: isProtected,
    hiddenRows: hiddenRows.all(),
    hiddenColumns: hiddenColumns.all(),
  };
}

export const isTrue = (written: string | undefined): boolean => written === "1" || written === "true";

function scanColumn(xml: XmlCursor, visitor: SheetVisitor, hidden: HiddenLines): void {
  const first = Number(xml.attribute("min")) - 1;
  const last = Number(xml.attribute("max")) - 1;
  if (isTrue(xml.attribute("hidden")) && first >= 0 && last >= first) {
    hidden.add(first, Math.min(last, MAX_COLUMNS - 1));
  }
  const style = Number(xml.attribute("style") ?? NaN);
  if (!Number.isNaN(style)) visitor.column?.({ first, last, style });
}

function scanData(xml: XmlCursor, visitor: SheetVisitor, hidden: HiddenLines): void {
  const { tagEnd, selfClosing, prefix } = xml;
  const place = { tagEnd, selfClosing, prefix };
  const outside = xml.depth - 1;
  const cell = new CellPlace();
  cell.row = -1;
  if (!selfClosing) {
    while (xml.next() && xml.depth > outside) {
      if (!xml.closing && xml.is("row")) scanRow(xml, visitor, cell, hidden);
    }
  }
  visitor.dataEnd?.(place, selfClosing ? xml.tagEnd : xml.tagStart);
}

function scanRow(xml: XmlCursor, visitor: SheetVisitor, cell: CellPlace, hidden: HiddenLines): void {
  const { tagStart, tagEnd, selfClosing } = xml;
  cell.row++;
  cell.column = -1;
  let isHidden = false;
  while (xml.nextAttribute()) {
    if (xml.attributeIs("r")) cell.row = xml.integer() - 1;
    else if (xml.attributeIs("hidden")) isHidden = isTrue(xml.value());
  }
  if (!(cell.row >= 0 && cell.row < MAX_ROWS)) throw xml.damaged("有一行的行号无法识别");
  if (isHidden) hidden.add(cell.row);
  const row: RowPlace = { row: cell.row, tagStart, tagEnd, selfClosing };
  visitor.row?.(row, xml);
  if (!selfClosing) {
    const outside = xml.depth - 1;
    while (xml.next() && xml.depth > outside) {
      if (!xml.closing && xml.is("c")) scanCell(xml, visitor, cell);
    }
  }
  visitor.rowEnd?.(row, selfClosing ? xml.tagEnd : xml.tagStart);
}

function scanCell(xml: XmlCursor, visitor: SheetVisitor, cell: CellPlace): void {
  cell.start = xml.tagStart;
  cell.column++;
  cell.style = undefined;
  cell.type = "n";
  cell.valueStart = cell.valueEnd = 0;
  cell.inline = undefined;
  cell.formula = undefined;
  while (xml.nextAttribute()) {
    if (xml.attributeIs("r")) cell.column = readColumn(xml);
    else if (xml.attributeIs("s")) cell.style = xml.integer();
    else if (xml.attributeIs("t")) cell.type = readType(xml);
  }
  if (!xml.selfClosing) scanContent(xml, cell);
  cell.end = xml.tagEnd;
  visitor.cell(cell);
}

function scanContent(xml: XmlCursor, cell: CellPlace): void {
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) {
    if (xml.closing) continue;
    if (xml.is("v")) {
      const start = xml.tagEnd;
      xml.leave();
      cell.valueStart = start;
      cell.valueEnd = xml.selfClosing ? start : xml.tagStart;
    } else if (xml.is("f")) cell.formula = scanFormula(xml);
    else if (xml.is("is")) cell.inline = readRichText(xml);
    else xml.leave();
  }
}

function scanFormula(xml: XmlCursor): FormulaPlace {
  const { tagStart, tagEnd: textStart } = xml;
  let kind = "";
  let sharedIndex: string | undefined;
  let range: string | undefined;
  while (xml.nextAttribute()) {
    if (xml.attributeIs("t")) kind = xml.value();
    else if (xml.attributeIs("si")) sharedIndex = xml.value();
    else if (xml.attributeIs("ref")) range = xml.value();
  }
  xml.leave();
  const textEnd = xml.selfClosing ? textStart : xml.tagStart;
  return { tagStart, tagEnd: xml.tagEnd, textStart, textEnd, kind, sharedIndex, range };
}

/** The column of "AB12"; the row is already known. */
function readColumn(xml: XmlCursor): number {
  let count = 0;
  let at = xml.valueStart;
  for (; at < xml.valueEnd; at++) {
    const letter = xml.bytes[at]! - 64;
    if (letter < 1 || letter > 26) break;
    count = count * 26 + letter;
  }
  if (count < 1 || count > MAX_COLUMNS) throw xml.damaged(`有一个单元格的位置“${xml.value()}”无法识别`);
  return count - 1;
}

const types = new Set<string>(["n", "s", "str", "inlineStr", "b", "e", "d"] satisfies CellType[]);

function readType(xml: XmlCursor): CellType {
  const length = xml.valueEnd - xml.valueStart;
  if (length === 1 && xml.bytes[xml.valueStart] === 115) return "s";
  const type = xml.value();
  if (!types.has(type)) throw xml.damaged(`有一个单元格的类型“${type}”无法识别`);
  return type as CellType;
}
