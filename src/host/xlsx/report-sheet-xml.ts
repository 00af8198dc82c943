import { a1 } from "../../workbook/cell";
import type { LinkCell, ReportCell, ReportSheet } from "../../workbook/report-sheet";
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

/** A sheet of a report as XML: its head stays in sight, its texts wrap, its links lead to cells. */
export function reportSheetXml(
  { rows, widths, headRows }: ReportSheet,
  styles: ReportStyles,
  strict = false,
): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const written = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cellXml(cell, { row, column }, styleOf(cell, row < headRows, styles)),
    );
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${strict ? MAIN_STRICT : MAIN}">${headXml(headRows)}<cols>${columns.join("")}</cols>` +
    `<sheetData>${written.join("")}</sheetData>${linksXml(rows)}</worksheet>`
  );
}

const headXml = (rows: number): string =>
  '<sheetViews><sheetView workbookViewId="0">' +
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

function linksXml(rows: ReportSheet["rows"]): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isLink(cell) ? [linkXml(cell, { row, column })] : [])),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

const isLink = (cell: ReportCell): cell is LinkCell =>
  typeof cell === "object" && cell !== null && "to" in cell;

function linkXml({ to }: LinkCell, { row, column }: { row: number; column: number }): string {
  const location = `'${to.sheet.replaceAll("'", "''")}'!${a1(to)}`;
  return `<hyperlink ref="${a1({ sheet: "", row, column })}" location="${escapeAttribute(location)}"/>`;
}
