import type { SheetChart } from "../../workbook/chart";
import { HostRefusal } from "../../workbook/workbook-host";
import { addDrawing } from "./add-drawing";
import { changeCells, type CellChange } from "./change-cells";
import { isStrict } from "./drawing-names";
import type { FormatStyles } from "./format-styles";
import type { PackageChange } from "./package-change";
import { addContentType, addRelation } from "./part-lists";
import { isTrue } from "./scan-sheet";
import type { Splice } from "./splice-bytes";
import { WORKBOOK, type WorkbookPart } from "./workbook-part";
import { XmlCursor } from "./xml-cursor";
import { escapeAttribute } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** In characters: wide enough for a paragraph of the narrative, or for the words of a table's column. */
const PARAGRAPH_WIDTH = 80;
const COLUMN_WIDTH = 18;

/**
 * Adds a last sheet with these cells, and these charts of them. Styles stay untouched, so long texts do not wrap; the titles that docProps/app.xml
 * lists stay too, since Excel writes that list anew and does not hold a file to it.
 */
export function addWorksheet(
  change: PackageChange,
  workbook: WorkbookPart,
  name: string,
  cells: readonly CellChange[],
  charts: readonly SheetChart[],
  styles: FormatStyles,
): void {
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1));
  const width = columns === 1 ? PARAGRAPH_WIDTH : COLUMN_WIDTH;
  addSheetPart(change, workbook, name, ({ folder, part, base }) => {
    const drawing = charts.length === 0 ? "" : addDrawing(change, folder, part, charts, cells, base);
    const blank =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${isStrict(base) ? MAIN_STRICT : MAIN}">` +
      `<cols><col min="1" max="${columns}" width="${width}" customWidth="1"/></cols><sheetData/>${drawing}</worksheet>`;
    const source = { file: change.source.file, part: `工作表“${name}”` };
    return changeCells(new XmlCursor(new TextEncoder().encode(blank), source), cells, [], styles).bytes;
  });
}

/** A sheet's part to be: its place, and what its file's types of relations begin with. */
export interface SheetPartPlace {
  readonly folder: string;
  readonly part: string;
  readonly base: string;
}

/** Adds a part as the last sheet. */
export function addSheetPart(
  change: PackageChange,
  workbook: WorkbookPart,
  name: string,
  content: (place: SheetPartPlace) => Uint8Array,
): void {
  const folder = workbook.part.replace(/[^/]*$/, "");
  const target = freeTarget(change, folder);
  const { id, base } = addRelation(change, workbook.part, "worksheet", target);
  change.add(folder + target, content({ folder, part: folder + target, base }));
  addContentType(change, folder + target, WORKSHEET_TYPE);
  change.splice(workbook.part, WORKBOOK, (list) => listSheet(list, name, id, base));
}

function freeTarget({ source }: PackageChange, folder: string): string {
  const part = (number: number): string => `worksheets/sheet${number}.xml`;
  const taken = (number: number): boolean =>
    [part(number), `worksheets/_rels/sheet${number}.xml.rels`].some(
      (name) => source.find(folder + name) !== undefined,
    );
  let number = 1;
  while (taken(number)) number++;
  return part(number);
}

/** One more line at the end of the list of sheets; `base` is also the namespace of the attribute that names its part. */
function listSheet(xml: XmlCursor, name: string, relation: string, base: string): Splice[] {
  let lastId = 0;
  while (xml.next()) {
    if (xml.is("workbookProtection") && isTrue(xml.attribute("lockStructure"))) throw structureLocked(xml);
    if (!xml.closing && xml.is("sheet")) {
      if (xml.attribute("name")?.toLowerCase() === name.toLowerCase()) throw nameTaken(xml, name);
      lastId = Math.max(lastId, Number(xml.attribute("sheetId")) || 0);
    }
    if (!xml.closing || !xml.is("sheets")) continue;
    const text =
      `<${xml.prefix}sheet name="${escapeAttribute(name)}" sheetId="${lastId + 1}" ` +
      `xmlns:r="${base}" r:id="${relation}"/>`;
    return [{ start: xml.tagStart, end: xml.tagStart, text }];
  }
  throw xml.damaged("没有工作表的清单");
}

/** Chart sheets are no sheets to us, and yet their names are taken. */
function nameTaken({ source }: XmlCursor, name: string): HostRefusal {
  return new HostRefusal(
    "no such place",
    `“${source.file}”中已有名为“${name}”的表，没有写入任何内容，请先把原有的表改名或删去。`,
  );
}

function structureLocked({ source }: XmlCursor): HostRefusal {
  return new HostRefusal(
    "protected",
    `“${source.file}”的工作簿结构受保护，没有添加工作表，也没有写入任何内容，请先在 Excel 或 WPS 中撤销“保护工作簿”再试。`,
  );
}
