import { readA1 } from "../../workbook/cell";
import { atOnce, type InPieces } from "../../workbook/progress";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { daysFrom1904 } from "./days-from-1904";
import { defaultLimits, type Limits } from "./limits";
import { readNumberFormats } from "./number-formats";
import { readCells, type SharedContent } from "./read-cells";
import { damaged } from "./refusals";
import { Room } from "./room";
import { readSharedStrings } from "./shared-strings";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";
import type { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import { ZipPackage } from "./zip-package";

/** Sheets by name that need not be read, because they stand in the file as they are known. */
export type UnchangedSheets = ReadonlyMap<string, SheetSnapshot>;

/** Reads an .xlsx file, whole or but for some sheets, into plain data. */
export function readPackage(
  file: string,
  bytes: Uint8Array,
  unchanged: UnchangedSheets = new Map(),
  limits: Limits = defaultLimits,
): WorkbookSnapshot {
  return atOnce(packageInPieces(file, bytes, unchanged, limits));
}

/** The same, sheet by sheet. */
export function* packageInPieces(
  file: string,
  bytes: Uint8Array,
  unchanged: UnchangedSheets = new Map(),
  limits: Limits = defaultLimits,
): InPieces<WorkbookSnapshot> {
  const source = new ZipPackage(file, bytes, limits);
  const workbook = readWorkbookPart(source);
  const room = new Room(file, limits);
  room.refuseSheets(workbook.sheets.length);
  const shared = { ...readSharedContent(source, workbook), room };
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    yield { doing: "reading", done: sheets.length, of: workbook.sheets.length };
    sheets.push(unchanged.get(sheet.name) ?? readSheet(source, sheet, shared));
  }
  return { name: file, sheets };
}

function readSharedContent(source: ZipPackage, workbook: WorkbookPart): Omit<SharedContent, "room"> {
  const strings = openRelated(source, workbook, "sharedStrings", "共享文字");
  const formats = readFormats(source, workbook);
  return {
    strings: strings ? readSharedStrings(strings) : [],
    formats,
    days: workbook.from1904 ? formats.map(daysFrom1904) : [],
  };
}

/** By style, what reading adds to numbers; the styles are not even opened where it adds nothing. */
export function readDays(source: ZipPackage, workbook: WorkbookPart): number[] {
  return workbook.from1904 ? readFormats(source, workbook).map(daysFrom1904) : [];
}

function readFormats(source: ZipPackage, workbook: WorkbookPart): (string | undefined)[] {
  const styles = openRelated(source, workbook, "styles", "单元格样式");
  return styles ? readNumberFormats(styles) : [];
}

function openRelated(
  source: ZipPackage,
  { relations }: WorkbookPart,
  kind: string,
  called: string,
): XmlCursor | undefined {
  const relation = relations.find((candidate) => candidate.kind === kind);
  return relation && openXml(source, relation.target, called);
}

function readSheet(source: ZipPackage, sheet: SheetPart, shared: SharedContent): SheetSnapshot {
  const { values, formats, formulas, frame } = readCells(openSheet(source, sheet), shared);
  shared.room.refuseMerges(frame.merges.length);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values,
    formats,
    formulas,
    merges: frame.merges.flatMap((written) => readA1(sheet.name, written) ?? []),
    protected: frame.protected,
    hiddenRows: frame.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
  };
}

export function openSheet(source: ZipPackage, { name, part }: SheetPart): XmlCursor {
  const called = `工作表“${name}”`;
  const xml = openXml(source, part, called);
  if (!xml) throw damaged({ file: source.file, part: called }, "的内容缺失");
  return xml;
}
