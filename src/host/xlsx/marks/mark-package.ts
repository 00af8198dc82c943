import { a1, readA1, type CellAddress } from "../../../workbook/cell";
import type { Mark } from "../../../workbook/mark";
import type { MarkOutcome } from "../../../workbook/workbook-host";
import { commentsFor } from "../../mark-comment";
import { takenRemark, touchedRemark } from "../../mark-remarks";
import { PackageChange } from "../package-change";
import { openSheet } from "../read-package";
import { spliceBytes } from "../splice-bytes";
import { readWorkbookPart, type SheetPart } from "../workbook-part";
import type { ZipPackage } from "../zip-package";
import { addLooks, removeLooks } from "./looks";
import { SheetNotes } from "./notes";
import { readMarkPlaces } from "./rule-places";
import { addRules, inOrder, removeRules } from "./rules";
import { usedLooks } from "./used-looks";

export interface MarkedPackage {
  readonly bytes: Uint8Array;
  readonly outcome: MarkOutcome;
}

/**
 * Writes marks into an .xlsx file that has none of ours, as rules of conditional formatting, and notes where they are
 * wanted. No cell is touched, and every part that need not change keeps its bytes. Sheets that are protected are left out.
 */
export function markPackage(source: ZipPackage, marks: readonly Mark[], withNotes: boolean): MarkedPackage {
  const change = new PackageChange(source);
  const workbook = readWorkbookPart(source);
  const refused: string[] = [];
  let firstLook: number | undefined;
  let taken = 0;
  for (const sheet of workbook.sheets) {
    const here = marks.filter(({ range }) => range.sheet === sheet.name);
    if (here.length === 0) continue;
    const { xml, places, notes } = look(change, sheet);
    if (places.protected) {
      refused.push(sheet.name);
      continue;
    }
    firstLook ??= addLooks(change, workbook);
    const full = new Set(notes.all.map(({ ref }) => ref));
    const wanted = withNotes ? commentsFor(here) : [];
    const free = wanted.filter(({ cell }) => !full.has(a1(cell)));
    taken += wanted.length - free.length;
    const splices = [...addRules(places, here, firstLook), ...notes.add(free)];
    change.replace(sheet.part, spliceBytes(xml.bytes, inOrder(splices)));
  }
  return { bytes: change.bytes(), outcome: { refused, remarks: takenRemark(taken) } };
}

/**
 * Takes away every mark of ours, whoever wrote it: this program or Excel's add-in, and even if Excel has saved the file
 * since. A file that only we wrote gets back every part as it was, byte for byte; one without our marks is given back itself.
 */
export function unmarkPackage(source: ZipPackage): MarkedPackage {
  const change = new PackageChange(source);
  const workbook = readWorkbookPart(source);
  const refused: string[] = [];
  const touched: CellAddress[] = [];
  let rulesGone = false;
  for (const sheet of workbook.sheets) {
    const { xml, places, notes } = look(change, sheet);
    const hasRules = places.rules.some(({ ours }) => ours);
    const isMarked = hasRules || notes.all.some(({ owner }) => owner === "ours");
    if (isMarked && places.protected) refused.push(sheet.name);
    if (places.protected) continue;
    touched.push(...notes.touched().flatMap(({ ref }) => cellAt(sheet.name, ref)));
    if (!isMarked) continue;
    rulesGone ||= hasRules;
    const splices = [...removeRules(places), ...notes.remove()];
    change.replace(sheet.part, spliceBytes(xml.bytes, inOrder(splices)));
  }
  if (rulesGone) removeLooks(change, workbook, usedLooks(change, workbook));
  return { bytes: change.bytes(), outcome: { refused, remarks: touchedRemark(touched) } };
}

function look(change: PackageChange, sheet: SheetPart) {
  const xml = openSheet(change.source, sheet);
  const places = readMarkPlaces(xml);
  return { xml, places, notes: new SheetNotes(change, sheet.part, places) };
}

function cellAt(sheet: string, ref: string): CellAddress[] {
  const range = readA1(sheet, ref);
  return range ? [{ sheet, row: range.top, column: range.left }] : [];
}
