import { a1, readA1, type CellRange } from "../../workbook/cell";
import { HostRefusal } from "../../workbook/workbook-host";
import { daysFrom1904 } from "./days-from-1904";
import type { FormatStyles } from "./format-styles";
import { isTrue, scanSheet } from "./scan-sheet";
import { SharedFormulas } from "./shared-formulas";
import type { CellPlace, ColumnStyle, DataPlace, FormulaPlace, RowPlace, SheetVisitor } from "./sheet-places";
import { spliceBytes, type Splice } from "./splice-bytes";
import { writeCell, type CellContent } from "./write-cell";
import type { XmlCursor } from "./xml-cursor";
import { escapeXml } from "./xml-text";

export interface CellChange extends CellContent {
  readonly row: number;
  readonly column: number;
  /** The number format that the cell gets; absent, it keeps its own. */
  readonly format?: string;
}

export interface ChangedSheet {
  readonly bytes: Uint8Array;
  /** A formula was overwritten, so the order of calculation that the file keeps is no longer true. */
  readonly formulaGone: boolean;
}

/**
 * Rewrites the changed cells of one sheet and nothing else: all other cells, widths and formats keep their bytes.
 * `days`, by style, is what reading added to numbers of a workbook that counts its days from 1904; `styles` takes the
 * number formats that cells get.
 */
export function changeCells(
  xml: XmlCursor,
  changes: readonly CellChange[],
  days: readonly number[] = [],
  styles?: FormatStyles,
): ChangedSheet {
  const changer = new CellChanger(xml, changes, days, styles);
  scanSheet(xml, changer);
  return { bytes: spliceBytes(xml.bytes, changer.inOrder()), formulaGone: changer.formulaGone };
}

class CellChanger implements SheetVisitor {
  formulaGone = false;
  private readonly splices: Splice[] = [];
  /** What is still to be written, from top left to bottom right. */
  private readonly waiting: CellChange[];
  private readonly columnStyles: ColumnStyle[] = [];
  private readonly arrays: CellRange[] = [];
  private readonly sharedFormulas = new SharedFormulas();
  /** Shared formulas whose stored text was overwritten: their other cells get their own. */
  private readonly orphaned = new Set<string>();
  private prefix = "";
  private rowStyle: number | undefined;
  private spans: Splice | undefined;
  private last = { row: -1, column: -1 };

  constructor(
    private readonly xml: XmlCursor,
    changes: readonly CellChange[],
    private readonly days: readonly number[],
    private readonly styles: FormatStyles | undefined,
  ) {
    this.waiting = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  inOrder(): Splice[] {
    if (this.waiting.length > 0) throw this.xml.damaged("没有存放单元格的地方");
    return this.splices.sort((a, b) => a.start - b.start);
  }

  column(style: ColumnStyle): void {
    this.columnStyles.push(style);
  }

  row({ row, tagStart }: RowPlace, tag: XmlCursor): void {
    if (row <= this.last.row) throw this.xml.damaged("的行没有按顺序存放");
    this.last = { row, column: -1 };
    this.prefix = tag.prefix;
    this.insert(tagStart, this.newRows(this.take((change) => change.row < row)));
    const style = isTrue(tag.attribute("customFormat")) ? tag.attribute("s") : undefined;
    this.rowStyle = style === undefined ? undefined : Number(style);
    const spans = tag.attributePlace("spans");
    this.spans = spans && { ...spans, text: "" };
  }

  cell(place: CellPlace): void {
    const { row, column, start, end, formula } = place;
    if (column <= this.last.column) throw this.xml.damaged("的单元格没有按顺序存放");
    this.last.column = column;
    this.insertCells(
      start,
      this.take((change) => change.row === row && change.column < column),
    );
    const text = formula && this.sharedFormulas.read(this.xml, place, formula);
    if (formula) this.noteArray(formula);
    const [change] = this.take((next) => next.row === row && next.column === column);
    if (change) {
      this.refuseArrayPart(change);
      if (formula) this.overwrite(formula);
      this.splices.push({ start, end, text: this.written(change, place.style) });
    } else if (formula && text !== undefined) this.adopt(formula, text);
  }

  rowEnd({ row, tagEnd, selfClosing }: RowPlace, at: number): void {
    const missing = this.take((change) => change.row === row);
    if (!selfClosing) this.insertCells(at, missing);
    else this.open(tagEnd, "row", this.newCells(missing, this.rowStyle));
  }

  dataEnd({ tagEnd, selfClosing, prefix }: DataPlace, at: number): void {
    this.prefix = prefix;
    const rows = this.newRows(this.take(() => true));
    if (!selfClosing) this.insert(at, rows);
    else this.open(tagEnd, "sheetData", rows);
  }

  private take(wanted: (change: CellChange) => boolean): CellChange[] {
    const until = this.waiting.findIndex((change) => !wanted(change));
    return this.waiting.splice(0, until < 0 ? this.waiting.length : until);
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  /** Turns an empty <row/> into one with content. */
  private open(tagEnd: number, name: string, content: string): void {
    if (content === "") return;
    const text = `>${content}</${this.prefix}${name}>`;
    this.splices.push({ start: tagEnd - 2, end: tagEnd, text });
  }

  private insertCells(at: number, changes: readonly CellChange[]): void {
    const cells = this.newCells(changes, this.rowStyle);
    if (cells === "") return;
    this.insert(at, cells);
    if (this.spans) this.splices.push(this.spans); // its promise about columns may not hold any longer
    this.spans = undefined;
  }

  /** New cells look as Excel would make them: like their row, else like their column. */
  private newCells(changes: readonly CellChange[], rowStyle: number | undefined): string {
    return changes
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map((change) => {
        const { column } = change;
        const columnStyle = this.columnStyles.find(({ first, last }) => first <= column && column <= last);
        return this.written(change, rowStyle ?? columnStyle?.style);
      })
      .join("");
  }

  /** A day is written as the workbook counts its days. */
  private written(change: CellChange, kept: number | undefined): string {
    const { row, column, value, format } = change;
    const style = format === undefined || !this.styles ? kept : this.styles.styleOf(kept, format);
    const stored =
      typeof value === "number" ? { ...change, value: value - this.daysOf(style, format) } : change;
    return writeCell(row, column, style, stored, this.prefix);
  }

  private daysOf(style: number | undefined, format: string | undefined): number {
    if (format !== undefined && this.days.length > 0) return daysFrom1904(format);
    return style === undefined ? 0 : (this.days[style] ?? 0);
  }

  private newRows(changes: readonly CellChange[]): string {
    return [...new Set(changes.map(({ row }) => row))]
      .map((row) => {
        const cells = this.newCells(
          changes.filter((change) => change.row === row),
          undefined,
        );
        return cells && `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
      })
      .join("");
  }

  private noteArray({ kind, range }: FormulaPlace): void {
    if (range === undefined || (kind !== "array" && kind !== "dataTable")) return;
    const cells = readA1("", range);
    if (cells && (cells.top < cells.bottom || cells.left < cells.right)) this.arrays.push(cells);
  }

  private refuseArrayPart({ row, column }: CellChange): void {
    const isPart = this.arrays.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    if (!isPart) return;
    const place = a1({ sheet: "", row, column });
    throw new HostRefusal(
      "unsupported",
      `${this.xml.source.part}的 ${place} 属于一个数组公式，不能单独修改，没有修改任何单元格，请在 Excel 或 WPS 中处理。`,
    );
  }

  private overwrite({ kind, sharedIndex, textStart, textEnd }: FormulaPlace): void {
    this.formulaGone = true;
    const isMaster = kind === "shared" && textEnd > textStart;
    if (isMaster && sharedIndex !== undefined) this.orphaned.add(sharedIndex);
  }

  private adopt(
    { kind, sharedIndex, tagStart, tagEnd, textStart, textEnd }: FormulaPlace,
    text: string,
  ): void {
    if (kind !== "shared" || sharedIndex === undefined || !this.orphaned.has(sharedIndex)) return;
    if (textEnd > textStart) {
      this.orphaned.delete(sharedIndex); // a new formula under the old number
      return;
    }
    const own = `<${this.prefix}f>${escapeXml(text.slice(1))}</${this.prefix}f>`;
    this.splices.push({ start: tagStart, end: tagEnd, text: own });
  }
}
