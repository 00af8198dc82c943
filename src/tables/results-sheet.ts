import { isCellError, type CellValue, type SheetSnapshot } from "../workbook/snapshot";

/** The sheet onto which we write what a review found. It is about the workbook and no part of it, so nobody reviews it. */

export const resultsTitle = "核对结果";
export const resultsHeader = ["类别", "工作表", "单元格", "问题", "怎么改"] as const;
/** Above the list stand the title and a line about the sheet. */
export const RESULTS_HEADER_ROW = 2;

export function isResults({ values }: SheetSnapshot): boolean {
  const header = values[RESULTS_HEADER_ROW] ?? [];
  return values[0]?.[0] === resultsTitle && resultsHeader.every((words, column) => header[column] === words);
}

/** What stands in the list, from its header on, as one text; blank rows below a list that was longer do not count. */
export const resultsText = (rows: readonly (readonly CellValue[])[]): string =>
  rows
    .map((row) => row.map(textOf).join("\t").trimEnd())
    .join("\n")
    .trimEnd();

const textOf = (value: CellValue): string => (isCellError(value) ? value.error : String(value ?? ""));
