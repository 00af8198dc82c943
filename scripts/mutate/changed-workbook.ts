import { a1, type CellAddress } from "../../src/workbook/cell";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** The workbook with another value in one cell; every other sheet stays the same object. */
export function withValue(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: CellAddress,
  becomes: CellValue,
): WorkbookSnapshot {
  const changed = (cells: readonly CellValue[]) =>
    cells.map((value, at) => (at === column ? becomes : value));
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name === sheet
        ? { ...one, values: one.values.map((cells, at) => (at === row ? changed(cells) : cells)) }
        : one,
    ),
  };
}

export const cellKey = (cell: CellAddress): string => `${cell.sheet}!${a1(cell)}`;
