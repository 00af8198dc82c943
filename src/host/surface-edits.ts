/** What a cell of the file holds, what it holds on a surface, and the edit that brings the one to the other. */
import type { CellAddress } from "../workbook/cell";
import { GENERAL, sameFormula, type CellEdit } from "../workbook/edit";
import { isCellError, sameValue, valueAt, type CellValue, type WorkbookSnapshot } from "../workbook/snapshot";
import { sheetNamed } from "./edited-snapshot";
import type { CellContent } from "./surface";

/** What a surface now holds in a cell that was touched. */
export interface Typed {
  readonly cell: CellAddress;
  readonly is: CellContent;
}

export function contentIn(workbook: WorkbookSnapshot, cell: CellAddress): CellContent {
  const sheet = sheetNamed(workbook, cell.sheet);
  const formula = sheet.formulas[cell.row]?.[cell.column];
  const value = valueAt(sheet, cell.row, cell.column);
  const format = sheet.formats[cell.row]?.[cell.column];
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

/** What was typed over a cell, or what its formula now comes to; none where it holds what it held. */
export function editOf(cell: CellAddress, was: CellContent, is: CellContent): CellEdit[] {
  const reformatted = is.formula === undefined && was.format !== is.format; // 5% makes a General cell a percent
  const untouched = sameFormula(was.formula, is.formula) && !reformatted;
  if (untouched && (sameValue(was.value, is.value) || isForeign(is.value))) return [];
  const edit = { cell, was: was.value, becomes: is.value, ...(is.formula ? { formula: is.formula } : {}) };
  return [reformatted ? { ...edit, format: is.format ?? GENERAL } : edit];
}

/** A function, another workbook or room for several cells that the surface does not know: what the file holds is better. */
const isForeign = (value: CellValue): boolean => isCellError(value) && foreign.has(value.error);
const foreign = new Set(["#NAME?", "#REF!", "#SPILL!"]);
