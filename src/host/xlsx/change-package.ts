import type { CellEdit } from "../../workbook/edit";
import { changeCells, type CellChange } from "./change-cells";
import { openSheet } from "./read-package";
import { relationsPart, resolve } from "./relations";
import { rewritePackage } from "./rewrite-package";
import { spliceBytes, type Splice } from "./splice-bytes";
import { readWorkbookPart, WORKBOOK, type WorkbookPart } from "./workbook-part";
import type { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import type { ZipEntry } from "./zip-directory";
import { ZipPackage } from "./zip-package";

/**
 * Writes the edits into an .xlsx file: only the cells named, and a word to Excel to work the workbook out anew.
 * Every part without an edit stays as it is, byte for byte.
 */
export function changePackage(file: string, bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const source = new ZipPackage(file, bytes);
  const workbook = readWorkbookPart(source);
  const changes = new Map<ZipEntry, Uint8Array | null>();
  let formulaGone = false;
  for (const sheet of workbook.sheets) {
    const cells = lastChanges(edits.filter(({ cell }) => cell.sheet === sheet.name));
    if (cells.length === 0) continue;
    const changed = changeCells(openSheet(source, sheet), cells);
    changes.set(source.find(sheet.part)!, changed.bytes);
    formulaGone ||= changed.formulaGone;
  }
  if (changes.size === 0) return bytes;
  changePart(source, changes, workbook.part, WORKBOOK, askForCalculation);
  if (formulaGone) dropCalculationOrder(source, workbook, changes);
  return rewritePackage(source, changes);
}

/** Of several edits to one cell the last one counts. */
function lastChanges(edits: readonly CellEdit[]): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { cell, becomes } of edits) {
    changes.set(`${cell.row},${cell.column}`, { row: cell.row, column: cell.column, value: becomes });
  }
  return [...changes.values()];
}

function changePart(
  source: ZipPackage,
  changes: Map<ZipEntry, Uint8Array | null>,
  part: string,
  called: string,
  splicesFor: (xml: XmlCursor) => Splice[],
): void {
  const xml = openXml(source, part, called);
  const entry = source.find(part);
  if (!xml || !entry) return;
  const splices = splicesFor(xml);
  if (splices.length > 0) changes.set(entry, spliceBytes(xml.bytes, splices));
}

const beforeCalcPr = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The results of formulas in the file are old now; Excel and WPS work them out when they open it. */
function askForCalculation(xml: XmlCursor): Splice[] {
  let after = 0;
  let prefix = "";
  while (xml.next()) {
    if (!xml.closing && xml.is("calcPr")) {
      const told = xml.attributePlace("fullCalcOnLoad");
      const at = told ?? { start: xml.nameEnd, end: xml.nameEnd };
      return [{ ...at, text: ' fullCalcOnLoad="1"' }];
    }
    const isEnd = xml.depth === 1 && (xml.closing || xml.selfClosing);
    if (!isEnd || !beforeCalcPr.some((name) => xml.is(name))) continue;
    after = xml.tagEnd;
    prefix = xml.prefix;
  }
  return [{ start: after, end: after, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** calcChain lists every formula cell and must list no other; Excel makes a new one when it is gone. */
function dropCalculationOrder(
  source: ZipPackage,
  { part, relations }: WorkbookPart,
  changes: Map<ZipEntry, Uint8Array | null>,
): void {
  const chain = relations.find(({ kind }) => kind === "calcChain")?.target;
  const entry = chain === undefined ? undefined : source.find(chain);
  if (chain === undefined || !entry) return;
  changes.set(entry, null);
  const named = (base: string, attribute: string) => (xml: XmlCursor) =>
    elementsWhere(xml, () => resolve(base, xml.attribute(attribute) ?? "") === chain);
  changePart(source, changes, relationsPart(part), "部件关系", named(part, "Target"));
  changePart(source, changes, "[Content_Types].xml", "部件类型", named("", "PartName"));
}

function elementsWhere(xml: XmlCursor, matches: () => boolean): Splice[] {
  const splices: Splice[] = [];
  while (xml.next()) {
    if (xml.closing || !matches()) continue;
    const start = xml.tagStart;
    xml.leave();
    splices.push({ start, end: xml.tagEnd, text: "" });
  }
  return splices;
}
