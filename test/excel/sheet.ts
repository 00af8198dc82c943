import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { emptyCell, type Looks, type SimulatedCell } from "./cell";
import type { SimulatedChart } from "./chart";
import type { SimulatedComment } from "./comment";
import type { SimulatedNote } from "./note";
import type { SimulatedConditionalFormat } from "./conditional-format";
import { SimulatedRange, type SimulatedAreas } from "./range";
import { accessDenied, invalidOperation } from "./rich-api-error";
import { snapshotOf } from "./sheet-snapshot";
import { shiftedAreas, shiftedRange, shiftedRow, type RowShift } from "./shift-rows";
import type { SimulatedWorkbook } from "./workbook";

export interface SimulatedValidation {
  areas: SimulatedAreas;
  readonly rule: string;
}

/** A worksheet of the simulated Excel. */
export class SimulatedSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  protected = false;
  merges: SimulatedRange[] = [];
  /** From the highest priority to the lowest. */
  conditionalFormats: SimulatedConditionalFormat[] = [];
  comments: SimulatedComment[] = [];
  charts: SimulatedChart[] = [];
  /** Of the old kind: no cell with a note can have a comment beside it. */
  notes: SimulatedNote[] = [];
  /** The user's own data validation: kept, and compared. */
  validations: SimulatedValidation[] = [];
  /** How whole columns look. */
  readonly columnLooks = new Map<number, Looks>();
  /** Cells inside an array formula, "row,column": Excel changes the whole array or nothing. */
  readonly arrayCells = new Set<string>();
  private readonly rows: (SimulatedCell | undefined)[][] = [];

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): SimulatedCell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made if need be, or Excel's refusal to change it. */
  cellToWrite(row: number, column: number): SimulatedCell {
    this.refuseIfProtected();
    if (this.arrayCells.has(`${row},${column}`)) throw invalidOperation("You can't change part of an array.");
    return this.cellOf(row, column);
  }

  /** How a cell looks by its own format, or by its column's. */
  looksAt(row: number, column: number): Looks {
    return { ...this.columnLooks.get(column), ...this.rows[row]?.[column]?.looks };
  }

  /** Gives whole columns, or each cell of a block, another look. */
  setLooks(range: SimulatedRange, looks: Looks): void {
    this.refuseIfProtected();
    for (let column = range.left; column <= range.right; column++) {
      if (range.isWholeColumns) this.columnLooks.set(column, { ...this.columnLooks.get(column), ...looks });
      else
        for (let row = range.top; row <= range.bottom; row++) {
          const cell = this.cellOf(row, column);
          cell.looks = { ...cell.looks, ...looks };
        }
    }
  }

  /** All static looks, of columns and of cells. */
  looks(): object {
    return {
      columns: Object.fromEntries(this.columnLooks),
      cells: this.rows.map((cells) => Array.from(cells ?? [], (cell) => cell?.looks)),
    };
  }

  /** Moves everything that stands on rows; formulas are not rewritten. */
  shiftRows(shift: RowShift): void {
    const { at, by } = shift;
    if (by > 0) {
      while (this.rows.length < at) this.rows.push([]);
      this.rows.splice(at, 0, ...Array.from({ length: by }, () => []));
    } else this.rows.splice(at, -by);
    this.merges = this.merges.flatMap((merge) => shiftedRange(merge, shift) ?? []);
    this.conditionalFormats = this.conditionalFormats.filter((rule) => moved(rule, shift));
    this.validations = this.validations.filter((validation) => moved(validation, shift));
    const stays = (noted: { row: number }): boolean => {
      const row = shiftedRow(noted.row, shift);
      if (row !== undefined) noted.row = row;
      return row !== undefined;
    };
    this.comments = this.comments.filter(stays);
    this.notes = this.notes.filter(stays);
  }

  refuseIfProtected(): void {
    if (this.protected) throw accessDenied();
  }

  /** The smallest block that holds every value and formula; undefined on an empty sheet. */
  usedRange(valuesOnly: boolean): SimulatedRange | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (!cell) return;
        const holds = cell.value !== null || cell.formula !== undefined;
        if (!holds && (valuesOnly || cell.numberFormat === "General")) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }),
    );
    return bottom < 0 ? undefined : new SimulatedRange(this, top, left, bottom, right);
  }

  /** Fills the sheet with what a snapshot shows of one. */
  fill(snapshot: SheetSnapshot): void {
    const states = { visible: "Visible", hidden: "Hidden", "very hidden": "VeryHidden" } as const;
    this.visibility = states[snapshot.visibility];
    snapshot.values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const formula = snapshot.formulas[row]?.[column];
        const numberFormat = snapshot.formats[row]?.[column];
        if (value === null && formula === undefined && numberFormat === undefined) return;
        const cell = this.cellOf(row, column);
        cell.value = value;
        if (formula !== undefined) Object.assign(cell, { formula, drawn: { formula, value } });
        if (numberFormat !== undefined) cell.numberFormat = numberFormat;
      }),
    );
    this.merges = snapshot.merges.map(
      ({ top, left, bottom, right }) => new SimulatedRange(this, top, left, bottom, right),
    );
    this.protected = snapshot.protected;
  }

  /** What really stands on the sheet, not by way of any batch. */
  snapshot(): SheetSnapshot {
    return snapshotOf(
      this,
      Array.from(this.rows, (cells) => Array.from(cells ?? [])),
    );
  }

  private cellOf(row: number, column: number): SimulatedCell {
    return ((this.rows[row] ??= [])[column] ??= emptyCell());
  }
}

/** Moves what has areas with them; false when all of them have gone. */
function moved(what: { areas: SimulatedAreas }, shift: RowShift): boolean {
  const areas = shiftedAreas(what.areas, shift);
  if (areas) what.areas = areas;
  return areas !== undefined;
}
