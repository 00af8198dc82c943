import type { ReportSheet } from "../../workbook/report-sheet";
import { addSheetPart } from "./add-worksheet";
import { isStrict } from "./drawing-names";
import { PackageChange } from "./package-change";
import { reportSheetXml } from "./report-sheet-xml";
import { addReportStyles } from "./report-styles";
import { readWorkbookPart } from "./workbook-part";
import type { ZipPackage } from "./zip-package";

/** The file with the sheet, in the place of the sheet of that name if there is one, else as its last. */
export function withReportSheet(source: ZipPackage, sheet: ReportSheet): Uint8Array {
  const change = new PackageChange(source);
  const workbook = readWorkbookPart(source);
  const styles = workbook.relations.find(({ kind }) => kind === "styles")?.target ?? "";
  const numbers = addReportStyles(change, styles);
  const xml = (strict: boolean): Uint8Array =>
    new TextEncoder().encode(reportSheetXml(sheet, numbers, strict));
  const there = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (there) change.replace(there.part, xml(isStrictSheet(change, there.part)));
  else addSheetPart(change, workbook, sheet.name, ({ base }) => xml(isStrict(base)));
  return change.bytes();
}

function isStrictSheet(change: PackageChange, part: string): boolean {
  const opening = new TextDecoder().decode(change.read(part)?.subarray(0, 1024));
  return opening.includes("http://purl.oclc.org/");
}
