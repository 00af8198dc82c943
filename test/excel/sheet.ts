import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { emptyCell, type SimulatedCell } from "./cell";
import type { SimulatedConditionalFormat } from "./conditional-format";
import { SimulatedRange } from "./range";
import { accessDenied, invalidOperation } from "./rich-api-error";
import type { SimulatedWorkbook } from "./workbook";

/** A worksheet of the simulated Excel. */
export class SimulatedSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  protected = false;
  merges: SimulatedRange[] = [];
  /** From the highest priority to the lowest. */
  readonly conditionalFormats: SimulatedConditionalFormat[] = [];
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
        if (formula !== undefined) cell.formula = formula;
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
    const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "very hidden" } as const;
    const rows = Array.from(this.rows, (cells) => Array.from(cells ?? []));
    return {
      name: this.name,
      visibility: states[this.visibility],
      values: rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
      formats: rows.map((cells) =>
        cells.map((cell) => (cell?.numberFormat === "General" ? undefined : cell?.numberFormat)),
      ),
      formulas: rows.map((cells) => cells.map((cell) => cell?.formula)),
      merges: this.merges.map(({ top, left, bottom, right }) => ({
        sheet: this.name,
        top,
        left,
        bottom,
        right,
      })),
      protected: this.protected,
    };
  }

  private cellOf(row: number, column: number): SimulatedCell {
    return ((this.rows[row] ??= [])[column] ??= emptyCell());
  }
}
