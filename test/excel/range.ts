import { columnIndex, columnName } from "../../src/workbook/cell";
import { dimensionMismatch, invalidArgument } from "./rich-api-error";
import type { SimulatedCell } from "./cell";
import type { SimulatedSheet } from "./sheet";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A block of cells on a simulated sheet, both corners included. */
export class SimulatedRange {
  constructor(
    readonly sheet: SimulatedSheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {
    const inside = top >= 0 && left >= 0 && bottom < sheetRows && right < sheetColumns;
    if (!inside || bottom < top || right < left) throw invalidArgument();
  }

  get rowCount(): number {
    return this.bottom - this.top + 1;
  }

  get columnCount(): number {
    return this.right - this.left + 1;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get isWholeColumns(): boolean {
    return this.rowCount === sheetRows;
  }

  get localAddress(): string {
    if (this.columnCount === sheetColumns) return `${this.top + 1}:${this.bottom + 1}`;
    if (this.isWholeColumns) return `${columnName(this.left)}:${columnName(this.right)}`;
    const first = `${columnName(this.left)}${this.top + 1}`;
    return this.cellCount === 1 ? first : `${first}:${columnName(this.right)}${this.bottom + 1}`;
  }

  get address(): string {
    const { name } = this.sheet;
    const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
    return `${plain ? name : `'${name.replace(/'/g, "''")}'`}!${this.localAddress}`;
  }

  /** The cells' values in rows, as the wire carries them. */
  grid<Value>(show: (cell: SimulatedCell | undefined) => Value): Value[][] {
    return Array.from({ length: this.rowCount }, (_row, row) =>
      Array.from({ length: this.columnCount }, (_cell, column) =>
        show(this.sheet.cellAt(this.top + row, this.left + column)),
      ),
    );
  }

  /** Writes rows of entries, or one entry into every cell. */
  write(entries: unknown, put: (cell: SimulatedCell, entry: unknown) => void): void {
    const rows = Array.isArray(entries) ? (entries as unknown[]) : undefined;
    if (rows && rows.length !== this.rowCount) throw dimensionMismatch();
    for (let row = 0; row < this.rowCount; row++) {
      const cells = rows ? rows[row] : undefined;
      if (rows && (!Array.isArray(cells) || cells.length !== this.columnCount)) throw dimensionMismatch();
      for (let column = 0; column < this.columnCount; column++) {
        const entry: unknown = rows ? (cells as unknown[])[column] : entries;
        put(this.sheet.cellToWrite(this.top + row, this.left + column), entry);
      }
    }
  }

  intersection(other: SimulatedRange): SimulatedRange | undefined {
    if (other.sheet !== this.sheet) return undefined;
    const top = Math.max(this.top, other.top);
    const left = Math.max(this.left, other.left);
    const bottom = Math.min(this.bottom, other.bottom);
    const right = Math.min(this.right, other.right);
    return top <= bottom && left <= right
      ? new SimulatedRange(this.sheet, top, left, bottom, right)
      : undefined;
  }
}

/** Several blocks of one sheet, handled as one (Excel's RangeAreas). */
export class SimulatedAreas {
  constructor(readonly areas: readonly SimulatedRange[]) {
    if (areas.length === 0) throw invalidArgument();
  }

  get sheet(): SimulatedSheet {
    return this.areas[0]!.sheet;
  }

  get address(): string {
    return this.areas.map((area) => area.address).join(",");
  }

  touches(range: SimulatedRange): boolean {
    return this.areas.some((area) => area.intersection(range) !== undefined);
  }
}

/** Reads A1, A1:B2, A:C and 2:3, with or without the sheet's own name and $ signs. */
export function readAddress(sheet: SimulatedSheet, written: string): SimulatedRange {
  const bang = written.lastIndexOf("!");
  if (bang >= 0) {
    const named = written
      .slice(0, bang)
      .trim()
      .replace(/^'(.*)'$/s, "$1")
      .replace(/''/g, "'");
    if (named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  }
  const text = written
    .slice(bang + 1)
    .trim()
    .replace(/\$/g, "")
    .toUpperCase();
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(text);
  if (!match || text === "") throw invalidArgument();
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const open = fromColumn === "" || fromRow === "";
  if (open && match[3] === undefined) throw invalidArgument();
  const columns =
    fromColumn === "" ? [0, sheetColumns - 1] : [columnIndex(fromColumn), columnIndex(toColumn)];
  const rows = fromRow === "" ? [0, sheetRows - 1] : [Number(fromRow) - 1, Number(toRow) - 1];
  if (columns.some((column) => column === undefined)) throw invalidArgument();
  const [left, right] = (columns as number[]).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = rows.sort((a, b) => a - b) as [number, number];
  return new SimulatedRange(sheet, top, left, bottom, right);
}
