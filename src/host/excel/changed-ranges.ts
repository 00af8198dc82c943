import { columnIndex, readA1, type CellRange } from "../../workbook/cell";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Reads the address of a change: "B3", "A1:B2", "A1,C3:C9", and whole columns "A:C" or rows "2:3". */
export function changedRanges(sheet: string, address: string): CellRange[] {
  return address.split(",").map((part) => readPart(sheet, part.slice(part.lastIndexOf("!") + 1).trim()));
}

function readPart(sheet: string, part: string): CellRange {
  const everything = { sheet, top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(part);
  const [left, right] = [columnIndex(columns?.[1] ?? ""), columnIndex(columns?.[2] ?? "")];
  if (left !== undefined && right !== undefined) return { ...everything, left, right };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(part);
  if (rows) return { ...everything, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  return readA1(sheet, part) ?? everything; // what cannot be read may be anywhere on the sheet
}
