import type { SheetSnapshot } from "../../src/workbook/snapshot";

/** Budget tables: a code, a name, ten amounts, the first of which is the sum of the others. */
export function budgetTables(count: number, rows: number): SheetSnapshot[] {
  return Array.from({ length: count }, (_sheet, index) => {
    const values = Array.from({ length: rows }, (_row, row) => [
      String(2_010_301 + row),
      `行政运行支出项目${row}`,
      900 + row,
      ...Array.from({ length: 9 }, (_cell, column) => 100 + row / 9 + column),
    ]);
    return {
      name: `表${index + 1}`,
      visibility: "visible",
      values,
      formats: values.map((row) => row.map((value) => (typeof value === "number" ? "#,##0.00" : undefined))),
      formulas: values.map((row, at) => row.map((_cell, column) => formulaAt(at, column))),
      merges: [],
      protected: false,
    };
  });
}

const formulaAt = (row: number, column: number): string | undefined =>
  column === 2 ? `=SUM(D${row + 1}:L${row + 1})` : undefined;
