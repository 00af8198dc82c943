import { readA1 } from "../../workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { readNumberFormats } from "./number-formats";
import { readCells, type SharedContent } from "./read-cells";
import { damaged } from "./refusals";
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
): WorkbookSnapshot {
  const source = new ZipPackage(file, bytes);
  const workbook = readWorkbookPart(source);
  const shared = readSharedContent(source, workbook);
  const sheets = workbook.sheets.map(
    (sheet) => unchanged.get(sheet.name) ?? readSheet(source, sheet, shared),
  );
  return { name: file, sheets };
}

function readSharedContent(source: ZipPackage, { relations }: WorkbookPart): SharedContent {
  const open = (kind: string, called: string): XmlCursor | undefined => {
    const relation = relations.find((candidate) => candidate.kind === kind);
    return relation && openXml(source, relation.target, called);
  };
  const strings = open("sharedStrings", "共享文字");
  const styles = open("styles", "单元格样式");
  return {
    strings: strings ? readSharedStrings(strings) : [],
    formats: styles ? readNumberFormats(styles) : [],
  };
}

function readSheet(source: ZipPackage, sheet: SheetPart, shared: SharedContent): SheetSnapshot {
  const { values, formats, formulas, frame } = readCells(openSheet(source, sheet), shared);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values,
    formats,
    formulas,
    merges: frame.merges.flatMap((written) => readA1(sheet.name, written) ?? []),
    protected: frame.protected,
  };
}

export function openSheet(source: ZipPackage, { name, part }: SheetPart): XmlCursor {
  const called = `工作表“${name}”`;
  const xml = openXml(source, part, called);
  if (!xml) throw damaged({ file: source.file, part: called }, "的内容缺失");
  return xml;
}
