import type { Review } from "./review";

/** One sentence for a workbook in which nothing could be checked; undefined when there are tables. */
export function noTablesSentence({ workbook, book }: Review): string | undefined {
  if (book.tables.length > 0) return undefined;
  const sheets = book.unrecognised.map(({ sheet, why }) => `“${sheet}”${why}`);
  const text = book.narrative.length > 0 || book.contents.length > 0 ? "只有文字，" : "";
  const found =
    sheets.length > 0 ? `（${sheets.slice(0, 3).join("；")}${sheets.length > 3 ? "；……" : ""}）` : "";
  return `“${workbook}”里${text}没有认出任何一张预算表${found}；请确认选对了文件，并核对各表的表名和表头。`;
}
