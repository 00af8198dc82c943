import { Decimal } from "decimal.js";
import { format, getFormatInfo } from "numfmt";
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from "./snapshot";

/**
 * What Excel prints for a value under a number format.
 * The value is rounded half up in decimal first: 1.005 under "0.00" prints 1.01 in Excel, and binary rounding says 1.00.
 */
export function displayed(value: CellValue, pattern: string | undefined): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (pattern === undefined) return plain(value);
  try {
    const { isDate, isPercent, isText, maxDecimals } = getFormatInfo(pattern);
    if (isText) return plain(value); // a cell formatted as text shows a number whole, 7.5 and not 8
    const places = maxDecimals + (isPercent ? 2 : 0);
    const rounded = isDate ? value : roundHalfUp(value, places);
    return format(pattern, rounded, { locale: "zh-CN", throws: false });
  } catch {
    return plain(value); // a pattern the library cannot read: the bare number is still true
  }
}

/** Decimals that a reader sees, by the format; undefined where General leaves it to the value. */
export function formatDecimals(pattern: string | undefined): number | undefined {
  if (pattern === undefined || pattern === "General" || pattern === "@") return undefined;
  try {
    const { type, maxDecimals } = getFormatInfo(pattern);
    return type === "number" || type === "grouped" || type === "currency" ? maxDecimals : undefined;
  } catch {
    return undefined;
  }
}

export function displayedAt(sheet: SheetSnapshot, row: number, column: number): string {
  return displayed(valueAt(sheet, row, column), sheet.formats[row]?.[column]);
}

const plain = (value: number): string =>
  (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : roundHalfUp(value, 10)).toString();

const roundHalfUp = (value: number, places: number): number =>
  new Decimal(value.toPrecision(15)).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
