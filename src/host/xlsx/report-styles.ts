import type { PackageChange } from "./package-change";
import type { ReportStyles } from "./report-sheet-xml";
import { StyleLists } from "./style-lists";

/** Added at the end of a workbook's lists of fonts and cell styles, once; no cell of the user's is drawn otherwise. */

const bold = '<b/><sz val="11"/><name val="宋体"/><charset val="134"/>';
const blue = '<u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

/** The styles of a report in this workbook; `prefix` and lists as the workbook writes them. */
export function addReportStyles(change: PackageChange, part: string): ReportStyles {
  const bytes = change.read(part);
  if (!bytes) return { head: 0, text: 0, link: 0, amount: 0 };
  const list = new StyleLists(bytes, { file: change.source.file, part: "单元格样式" });
  const boldFont = list.numberOf("fonts", "font", "", bold);
  const blueFont = list.numberOf("fonts", "font", "", blue);
  const style = (format: number, font: number, inside: string): number =>
    list.numberOf(
      "cellXfs",
      "xf",
      ` numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"`,
      inside,
    );
  const styles = {
    head: style(0, boldFont, '<alignment vertical="top"/>'),
    text: style(0, 0, wrapped),
    link: style(0, blueFont, wrapped),
    amount: style(4, 0, '<alignment vertical="top"/>'), // 4 is #,##0.00
  };
  change.replace(part, list.bytes);
  return styles;
}
