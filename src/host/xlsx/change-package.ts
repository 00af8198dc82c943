import type { CellEdit } from "../../workbook/edit";
import type { ApplyOptions } from "../../workbook/workbook-host";
import { addWorksheet } from "./add-worksheet";
import { changeCells, type CellChange } from "./change-cells";
import { FormatStyles } from "./format-styles";
import { PackageChange } from "./package-change";
import { removeContentType, removeRelations } from "./part-lists";
import { openSheet, readDays } from "./read-package";
import type { Splice } from "./splice-bytes";
import { readWorkbookPart, WORKBOOK, type WorkbookPart } from "./workbook-part";
import type { XmlCursor } from "./xml-cursor";
import type { ZipPackage } from "./zip-package";

/**
 * Writes the edits into an .xlsx file: only the cells named, and a word to Excel to work the workbook out anew;
 * `addSheet` adds a last sheet of that name first, which some of the edits may mean, with the charts on it.
 * Every part without an edit stays as it is, byte for byte.
 */
export function changePackage(
  source: ZipPackage,
  edits: readonly CellEdit[],
  { addSheet, charts = [] }: ApplyOptions = {},
): Uint8Array {
  const change = new PackageChange(source);
  const workbook = readWorkbookPart(source);
  const days = readDays(source, workbook);
  const styles = new FormatStyles(change, workbook);
  let formulasOther = edits.some(({ formula }) => formula !== undefined);
  const cellsOf = (sheet: string): CellChange[] =>
    lastChanges(edits.filter(({ cell }) => cell.sheet === sheet));
  for (const sheet of workbook.sheets) {
    const cells = cellsOf(sheet.name);
    if (cells.length === 0) continue;
    const changed = changeCells(openSheet(source, sheet), cells, days, styles);
    change.replace(sheet.part, changed.bytes);
    formulasOther ||= changed.formulaGone;
  }
  if (addSheet !== undefined) addWorksheet(change, workbook, addSheet, cellsOf(addSheet), charts, styles);
  styles.write();
  if (change.isEmpty) return source.bytes;
  change.splice(workbook.part, WORKBOOK, askForCalculation);
  if (formulasOther) dropCalculationOrder(change, workbook);
  return change.bytes();
}

/** Of several edits to one cell the last one counts, and of their number formats the last that is given. */
function lastChanges(edits: readonly CellEdit[]): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { cell, becomes, formula, format } of edits) {
    const { row, column } = cell;
    const place = `${row},${column}`;
    changes.set(place, {
      row,
      column,
      value: becomes,
      formula,
      format: format ?? changes.get(place)?.format,
    });
  }
  return [...changes.values()];
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

/** calcChain lists every formula cell and no other; Excel makes a new one when it is gone. */
function dropCalculationOrder(change: PackageChange, { part, relations }: WorkbookPart): void {
  const chain = relations.find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined || !change.source.find(chain)) return;
  change.remove(chain);
  removeRelations(change, part, chain);
  removeContentType(change, chain);
}
