import { zipSync } from "fflate";
import type { ReportSheet } from "../../workbook/report-sheet";
import { addSheetPart } from "./add-worksheet";
import { isStrict } from "./drawing-names";
import { PackageChange } from "./package-change";
import { reportSheetXml } from "./report-sheet-xml";
import { addReportStyles } from "./report-styles";
import { readWorkbookPart } from "./workbook-part";
import { escapeAttribute } from "./xml-text";
import { ZipPackage } from "./zip-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const encode = (text: string): Uint8Array => new TextEncoder().encode(HEADER + text);

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

/** A new .xlsx file of these sheets; the same sheets give the same bytes. */
export function reportWorkbook(sheets: readonly ReportSheet[]): Uint8Array {
  const font = '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>';
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const names = sheets.map(({ name }) => escapeAttribute(name));
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  const relations = (list: string): Uint8Array =>
    encode(`<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`);
  const frame = {
    "[Content_Types].xml": encode(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `${type("workbook.xml", "sheet.main")}${type("styles.xml", "styles")}` +
        `${sheets.map((_, index) => type(part(index), "worksheet")).join("")}</Types>`,
    ),
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": encode(
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
        `${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", part(index))).join("") +
        relation("rIdStyles", "styles", "styles.xml"),
    ),
    "xl/styles.xml": encode(
      `<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1">${plain}</cellXfs></styleSheet>`,
    ),
  };
  const change = new PackageChange(new ZipPackage("", zipSync(frame, { mtime: new Date(1980, 0, 1) })));
  const numbers = addReportStyles(change, "xl/styles.xml");
  sheets.forEach((sheet, index) =>
    change.add(`xl/${part(index)}`, new TextEncoder().encode(reportSheetXml(sheet, numbers))),
  );
  return change.bytes();
}
