import type { CellAddress } from "../workbook/cell";

/** More columns than any sheet has. */
const COLUMNS = 16384;

/** Something for each of many cells, without a text for every cell. */
export class CellMap<Value> {
  private readonly sheets = new Map<string, Map<number, Value>>();

  get({ sheet, row, column }: CellAddress): Value | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  /** What is there, else what `make` gives, which is then there. */
  orSet({ sheet, row, column }: CellAddress, make: () => Value): Value {
    const cells = this.sheets.get(sheet) ?? new Map<number, Value>();
    this.sheets.set(sheet, cells);
    const value = cells.get(row * COLUMNS + column) ?? make();
    cells.set(row * COLUMNS + column, value);
    return value;
  }
}
