import type { CellRange } from "../../workbook/cell";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { formatFrom, formulaFrom, fromExcel } from "./cell-values";

/** A known sheet with some blocks of it as Excel holds them now; the known one stays as it is. */
export class SheetPatch {
  private readonly values: Patched<CellValue>;
  private readonly formats: Patched<string | undefined>;
  private readonly formulas: Patched<string | undefined>;

  constructor(private readonly sheet: SheetSnapshot) {
    this.values = new Patched(sheet.values, null);
    this.formats = new Patched(sheet.formats, undefined);
    this.formulas = new Patched(sheet.formulas, undefined);
  }

  /** Values alone: what formulas were worked out to. */
  putResults(block: CellRange, { values, valueTypes }: Excel.Range): void {
    this.values.put(block, (row, column) => fromExcel(values[row]?.[column], valueTypes[row]?.[column]));
  }

  putCells(block: CellRange, cells: Excel.Range): void {
    const { values, formulas, numberFormat } = cells;
    this.putResults(block, cells);
    this.formats.put(block, (row, column) => formatFrom(numberFormat[row]?.[column]));
    this.formulas.put(block, (row, column) => formulaFrom(formulas[row]?.[column], values[row]?.[column]));
  }

  snapshot(): SheetSnapshot {
    return {
      ...this.sheet,
      values: this.values.rows,
      formats: this.formats.rows,
      formulas: this.formulas.rows,
    };
  }
}

/** A grid of which only those rows are copied that get other cells. */
class Patched<Item> {
  readonly rows: (readonly Item[])[];

  constructor(
    known: readonly (readonly Item[])[],
    private readonly blank: Item,
  ) {
    this.rows = [...known];
  }

  /** Rows and columns of `item` count from the block's corner. */
  put(block: CellRange, item: (row: number, column: number) => Item): void {
    for (let row = block.top; row <= block.bottom; row++) {
      while (this.rows.length <= row) this.rows.push([]);
      const cells = [...this.rows[row]!];
      while (cells.length <= block.right) cells.push(this.blank);
      for (let column = block.left; column <= block.right; column++)
        cells[column] = item(row - block.top, column - block.left);
      this.rows[row] = cells;
    }
  }
}
