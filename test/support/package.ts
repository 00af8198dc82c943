import { strToU8, zipSync } from "fflate";
import { a1, a1Range } from "../../src/workbook/cell";
import { isCovered } from "../../src/workbook/hidden";
import { isCellError, type CellValue, type SheetSnapshot } from "../../src/workbook/snapshot";

/** A small .xlsx writer for tests: part by part, so that a test can put one part into any odd shape it likes. */

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A workbook of these sheets; `others` replaces or adds parts. */
export function xlsxOf(sheets: readonly SheetSnapshot[], others: Parts = {}): Uint8Array {
  return zipOf({ ...partsOf(sheets), ...others });
}

export function partsOf(sheets: readonly SheetSnapshot[]): Record<string, string> {
  const shared = new Shared();
  const sheetParts = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, shared),
  ]);
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index): Relation => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": shared.stylesXml(),
    "xl/sharedStrings.xml": shared.stringsXml(),
    ...Object.fromEntries(sheetParts),
  };
}

/** One sheet's XML around rows that a test writes by hand. */
export function worksheet(rows: string, after = "", before = ""): string {
  return `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(items: string): string {
  return `${HEADER}<sst xmlns="${MAIN}">${items}</sst>`;
}

export type Relation = readonly [id: string, kind: string, target: string];

export function relations(items: readonly Relation[], namespace = DOCUMENT): string {
  const written = items.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${namespace}/${kind}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) =>
    type(`worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return (
    `${HEADER}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    type("workbook.xml", "sheet.main") +
    type("styles.xml", "styles") +
    type("sharedStrings.xml", "sharedStrings") +
    `${parts.join("")}</Types>`
  );
}

const states = { visible: "", hidden: ' state="hidden"', "very hidden": ' state="veryHidden"' } as const;

function workbookXml(sheets: readonly SheetSnapshot[]): string {
  const list = sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${states[visibility]} r:id="rId${index + 1}"/>`,
  );
  return `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join("")}</sheets></workbook>`;
}

function sheetXml(sheet: SheetSnapshot, shared: Shared): string {
  const rows = sheet.values.map((line, row) => {
    const cells = line.map((value, column) => {
      const formula = sheet.formulas[row]?.[column];
      if (value === null && formula === undefined) return "";
      const style = shared.style(sheet.formats[row]?.[column]);
      const [type, content] = cellContent(value, shared);
      const f = formula === undefined ? "" : `<f>${escape(formula.slice(1))}</f>`;
      return `<c r="${a1({ sheet: "", row, column })}" s="${style}"${type}>${f}${content}</c>`;
    });
    const hidden = isCovered(sheet.hiddenRows, row, row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
  });
  const protection = sheet.protected ? '<sheetProtection sheet="1" objects="1"/>' : "";
  const merges = sheet.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join("");
  const columns = (sheet.hiddenColumns ?? []).map(
    ({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9" hidden="1"/>`,
  );
  const before = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return worksheet(rows.join(""), protection + (merges && `<mergeCells>${merges}</mergeCells>`), before);
}

function cellContent(value: CellValue, shared: Shared): [type: string, content: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${Number(value)}</v>`];
  if (isCellError(value)) return [' t="e"', `<v>${value.error}</v>`];
  return [' t="s"', `<v>${shared.string(value)}</v>`];
}

/** Texts and styles as the sheets come to use them. */
class Shared {
  private readonly strings: string[] = [];
  private readonly formats: string[] = [];

  string(text: string): number {
    const known = this.strings.indexOf(text);
    return known >= 0 ? known : this.strings.push(text) - 1;
  }

  style(format: string | undefined): number {
    if (format === undefined) return 0;
    const known = this.formats.indexOf(format);
    return known >= 0 ? known + 1 : this.formats.push(format);
  }

  stringsXml(): string {
    const item = (text: string): string => `<si><t xml:space="preserve">${escape(text)}</t></si>`;
    return sharedStrings(this.strings.map(item).join(""));
  }

  stylesXml(): string {
    const own = this.formats.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`,
    );
    const cells = this.formats.map(
      (_, index) =>
        `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return (
      `${HEADER}<styleSheet xmlns="${MAIN}">` +
      (own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : "") +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${cells.length + 1}">${plain}${cells.join("")}</cellXfs></styleSheet>`
    );
  }
}

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
