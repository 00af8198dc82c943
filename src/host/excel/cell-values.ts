import { isCellError, type CellValue } from "../../workbook/snapshot";

/** What a cell holds, from Range.values and Range.valueTypes: "" is a blank, and an error is not a text. */
export function fromExcel(value: unknown, type: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A formula's text; undefined for a constant, even for a text that begins with "=". */
export function formulaFrom(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

export function formatFrom(numberFormat: unknown): string | undefined {
  return typeof numberFormat === "string" && numberFormat !== "General" ? numberFormat : undefined;
}

/** What Excel might make something else of: numbers, dates, formulas and errors, also in full width, as a Chinese Excel reads them. */
const mightBeRead = /\p{Nd}|^[ \t\r\n]|^[=+\-@'#＝＋－＠＇＃]|^(true|false)$/iu;

/** The entry that makes Excel hold exactly this value: it would read 0301 as 301, and 3月5日 as a date. */
export function toEntry(value: CellValue, format: string | undefined): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || format === "@") return value;
  return mightBeRead.test(value) ? `'${value}` : value;
}
