/** A workbook as Univer takes it. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Stretch } from "../workbook/hidden";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetLook, WorkbookLooks } from "../host/looks";
import { cellDataOf } from "./cell-data";
import { styleOf } from "./cell-style";
import { frozenIn, type Room } from "./frozen";

/** Empty rows and columns after the last used ones, as a sheet goes on; what is pasted must find room in them. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
/** A screen is never half empty. */
const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 14;

/** Sheets are called by their place in the workbook, which no name of a sheet can spoil. */
export const sheetId = (index: number): string => `sheet-${index}`;

export function workbookData(
  id: string,
  { name, sheets }: WorkbookSnapshot,
  looks: WorkbookLooks = new Map(),
  room: Room = { width: Infinity, height: Infinity },
): IWorkbookData {
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        sheetId(index),
        sheetData(sheetId(index), sheet, looks.get(sheet.name), room),
      ]),
    ),
  };
}

function sheetData(
  id: string,
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
  room: Room,
): Partial<IWorksheetData> {
  const { values, formats, merges } = sheet;
  const rows = Math.max(values.length, formats.length, ...merges.map(({ bottom }) => bottom + 1));
  const columns = [...values, ...formats].reduce((most, row) => Math.max(most, row.length), 0);
  const right = Math.max(columns, ...merges.map((merge) => merge.right + 1));
  const [rowCount, columnCount] = [
    Math.max(FEWEST_ROWS, rows + SPARE_ROWS),
    Math.max(FEWEST_COLUMNS, right + SPARE_COLUMNS),
  ];
  const freeze = look && frozenIn(look, sheet, room);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    columnData: linesData(look?.widths, (w) => ({ w }), sheet.hiddenColumns, columnCount),
    rowData: linesData(look?.heights, (h) => ({ h }), sheet.hiddenRows, rowCount),
    ...(freeze && { freeze }),
    cellData: cellsOf(sheet, look, rowCount, columnCount),
    mergeData: merges.map(({ top, left, bottom, right: last }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: last,
    })),
  };
}

interface LineData {
  readonly w?: number;
  readonly h?: number;
  readonly hd?: BooleanNumber;
}

/** What is known of rows or columns; sheets often hide theirs to the very last, of which there are fewer here. */
function linesData(
  sizes: ReadonlyMap<number, number> | undefined,
  sizeOf: (size: number) => LineData,
  hidden: readonly Stretch[] | undefined,
  count: number,
): Record<number, LineData> {
  const lines: Record<number, LineData> = {};
  for (const [line, size] of sizes ?? []) if (line < count) lines[line] = sizeOf(size);
  for (const { first, last } of hidden ?? [])
    for (let line = first; line <= Math.min(last, count - 1); line++)
      lines[line] = { ...lines[line], hd: BooleanNumber.TRUE };
  return lines;
}

/** Blank cells have a place only where they look like something. */
function cellsOf(
  { values, formulas, formats }: SheetSnapshot,
  look: SheetLook | undefined,
  rows: number,
  columns: number,
): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row++) {
    const lengths = [values[row], formats[row], look?.cells[row]].map((line) => line?.length ?? 0);
    for (let column = 0; column < Math.min(columns, Math.max(...lengths)); column++) {
      const formula = formulas[row]?.[column];
      const value = values[row]?.[column] ?? null;
      const style = styleOf(look?.cells[row]?.[column], formats[row]?.[column]);
      if (value === null && formula === undefined && style === undefined) continue;
      const content = cellDataOf(formula === undefined ? { value } : { value, formula });
      (cells[row] ??= {})[column] = style === undefined ? content : { ...content, s: style };
    }
  }
  return cells;
}
