import { a1 } from "../../workbook/cell";
import type { LinkCell, ReportCell, ReportForm, ReportSheet } from "../../workbook/report-sheet";
import { escapeAttribute, escapeCellText } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The numbers of the cell styles in which a report is printed. */
export interface ReportStyles {
  readonly head: number;
  readonly text: number;
  readonly link: number;
  readonly amount: number;
}

/** A sheet of a report as XML. */
export function reportSheetXml(sheet: ReportSheet, styles: ReportStyles, strict = false): string {
  const xml = new ReportSheetXml(sheet, styles, strict);
  return xml.opening() + sheet.rows.map((cells) => xml.next(cells)).join("") + xml.closing();
}

/** The same row by row: its head stays in sight, its texts wrap, its links lead to cells. */
export class ReportSheetXml {
  private row = 0;
  /** They stand below the rows. */
  private readonly links: string[] = [];

  constructor(
    private readonly form: ReportForm,
    private readonly styles: ReportStyles,
    private readonly strict = false,
  ) {}

  opening(): string {
    const { widths, headRows } = this.form;
    const columns = widths.map(
      (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${this.strict ? MAIN_STRICT : MAIN}">${headXml(headRows)}` +
      `<cols>${columns.join("")}</cols><sheetData>`
    );
  }

  /** The next row. */
  next(cells: readonly ReportCell[]): string {
    const { widths, headRows } = this.form;
    const row = this.row++;
    const inside = cells.map((cell, column) => {
      if (isLink(cell)) this.links.push(linkXml(cell, { row, column }));
      return cellXml(cell, { row, column }, styleOf(cell, row < headRows, this.styles));
    });
    const lines =
      row < headRows ? 1 : Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column])));
    return `<row r="${row + 1}" ht="${LINE_HEIGHT * lines}" customHeight="1">${inside.join("")}</row>`;
  }

  closing(): string {
    const links = this.links.length > 0 ? `<hyperlinks>${this.links.join("")}</hyperlinks>` : "";
    return `</sheetData>${links}${PAGE}</worksheet>`;
  }
}

/** Printed on A4, lying, as wide as the paper. */
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** In points. */
const LINE_HEIGHT = 15;
/** Excel shows no row higher than 409 points. */
const MOST_LINES = 27;

/** In how many lines a cell is read: programs differ in whether they make rows high enough by themselves. */
function linesOf(cell: ReportCell, width = 10): number {
  const text = typeof cell === "string" ? cell : "";
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(widthOf(line) / (width - 1))));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

/** A Chinese character is as wide as two letters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0);

const headXml = (rows: number): string =>
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
  `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

/** The lines above the list are read as they run on, over the columns beside them. */
function styleOf(cell: ReportCell, isHead: boolean, styles: ReportStyles): number {
  if (isHead) return styles.head;
  if (typeof cell !== "object" || cell === null) return styles.text;
  return "amount" in cell ? styles.amount : styles.link;
}

function cellXml(cell: ReportCell, { row, column }: { row: number; column: number }, style: number): string {
  if (cell === null) return "";
  const start = `<c r="${a1({ sheet: "", row, column })}" s="${style}"`;
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  if (typeof cell === "object" && "amount" in cell) return `${start}><v>${cell.amount}</v></c>`;
  const text = typeof cell === "string" ? cell : cell.text;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

const isLink = (cell: ReportCell): cell is LinkCell =>
  typeof cell === "object" && cell !== null && "to" in cell;

function linkXml({ to }: LinkCell, { row, column }: { row: number; column: number }): string {
  const location = `'${to.sheet.replaceAll("'", "''")}'!${a1(to)}`;
  return `<hyperlink ref="${a1({ sheet: "", row, column })}" location="${escapeAttribute(location)}"/>`;
}
