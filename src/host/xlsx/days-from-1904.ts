import { getFormatInfo } from "numfmt";

/** Days between 1899-12-30, from which Excel counts, and 1904-01-01, from which old Macs did. */
const DAYS = 1462;

/**
 * What is added to a number of a workbook that counts its days from 1904, so that its date is the one people see.
 * Amounts and durations, whose formats name no day, are left as they are.
 */
export function daysFrom1904(format: string | undefined): number {
  if (format === undefined) return 0;
  try {
    const { type } = getFormatInfo(format);
    return type === "date" || type === "datetime" ? DAYS : 0;
  } catch {
    return 0; // a format that nobody can read names no day either
  }
}
