import { a1, type CellAddress } from "../workbook/cell";

/** A cell as people read it, “收支总表”B3. */
export const placeOf = (cell: CellAddress): string => `“${cell.sheet}”${a1(cell)}`;
