import type { CellRange } from "./cell";
import type { Stretch } from "./hidden";

/** An Excel error such as #REF! or #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. null is a blank cell: never the number 0, never "". */
export type CellValue = string | number | boolean | CellError | null;

/** One sheet at one moment. All grids start at A1 and may be ragged: what is absent is blank. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly values: readonly (readonly CellValue[])[];
  /** Number-format codes ("0.00"), only where they are not General. */
  readonly formats: readonly (readonly (string | undefined)[])[];
  /** Formulas with their leading "=", only where a cell has one. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly merges: readonly CellRange[];
  readonly protected: boolean;
  /** In ascending order and apart, rows that a filter hides among them; absent where the host cannot tell. */
  readonly hiddenRows?: readonly Stretch[];
  /** The same of columns. */
  readonly hiddenColumns?: readonly Stretch[];
}

/** What stood on the sheets at one moment: plain, cloneable data, so that everything after it is pure. */
export interface WorkbookSnapshot {
  /** The file's or workbook's name, for people. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Whether two values are the same as a cell would hold them. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** The value as people would say it: 空, 0.00, “文字”, #REF!. */
export function sayValue(value: CellValue): string {
  if (value === null) return "空";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `“${value}”` : String(value);
}
