import { Zip, ZipDeflate, zipSync } from "fflate";
import type { ReportCell, ReportForm } from "../../workbook/report-sheet";
import { PackageChange } from "./package-change";
import { ReportSheetXml, type ReportStyles } from "./report-sheet-xml";
import { addReportStyles } from "./report-styles";
import { escapeAttribute } from "./xml-text";
import { ZipPackage } from "./zip-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = "xl/styles.xml";
/** The same sheets give the same bytes: Excel too dates every part so. */
const mtime = new Date(1980, 0, 1);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A sheet that is being written. */
export interface StreamedSheet {
  readonly name: string;
  add(rows: readonly (readonly ReportCell[])[]): void;
  end(): void;
}

/**
 * A new .xlsx file whose sheets are packed as their rows come, so that no more is held of them than their packed bytes. The
 * sheet that was begun first goes out at once; another one is held, packed, until those before it have ended.
 */
export class StreamedReport {
  private readonly zip: Zip;
  private readonly parts = new Map<StreamedSheet, string>();
  private readonly styles: { readonly bytes: Uint8Array; readonly numbers: ReportStyles };

  /** `write` gets the bytes of the file in their order; what it throws comes out of the call that led to it. */
  constructor(write: (bytes: Uint8Array) => void) {
    this.zip = new Zip((error, bytes) => {
      if (error) throw error;
      write(bytes);
    });
    this.styles = reportStyles();
  }

  begin(form: ReportForm): StreamedSheet {
    const name = `worksheets/sheet${this.parts.size + 1}.xml`;
    const part = this.open(`xl/${name}`);
    const xml = new ReportSheetXml(form, this.styles.numbers);
    part.push(encode(xml.opening()));
    const sheet: StreamedSheet = {
      name: form.name,
      add: (rows) => void part.push(encode(rows.map((cells) => xml.next(cells)).join(""))),
      end: () => void part.push(encode(xml.closing()), true),
    };
    this.parts.set(sheet, name);
    return sheet;
  }

  /** Ends the file, once its sheets have ended; people see them in this order. */
  end(sheets: readonly StreamedSheet[]): void {
    const targets = sheets.map((sheet) => this.parts.get(sheet)!);
    const names = sheets.map(({ name }) => name);
    for (const [name, text] of Object.entries(frameOf(names, targets)))
      this.open(name).push(encode(text), true);
    this.open(STYLES).push(this.styles.bytes, true);
    this.zip.end();
  }

  private open(name: string): ZipDeflate {
    const part = new ZipDeflate(name, {});
    part.mtime = mtime;
    this.zip.add(part);
    return part;
  }
}

/** The parts that say which sheets there are. */
function frameOf(names: readonly string[], targets: readonly string[]): Readonly<Record<string, string>> {
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  const relations = (list: string): string =>
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml":
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${type("workbook.xml", "sheet.main")}${type("styles.xml", "styles")}` +
      `${targets.map((target) => type(target, "worksheet")).join("")}</Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">` +
      `<sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      targets.map((target, index) => relation(`rId${index + 1}`, "worksheet", target)).join("") +
        relation("rIdStyles", "styles", "styles.xml"),
    ),
  };
}

/** The styles of a report, added to those that every workbook has. */
function reportStyles(): { bytes: Uint8Array; numbers: ReportStyles } {
  const font = '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>';
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const bare =
    `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1">${plain}</cellXfs></styleSheet>`;
  const change = new PackageChange(new ZipPackage("", zipSync({ [STYLES]: encode(bare) })));
  const numbers = addReportStyles(change, STYLES);
  return { bytes: change.read(STYLES)!, numbers };
}
