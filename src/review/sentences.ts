import type { Review, Tally } from "./review";

/** 核对 335 处，不符 5 处 …: the honest count, the same words in the pane, in its announcement and on the command line. */
export function tallySentence({ compared, findings, cannotTell, notRun, broken, off }: Tally): string {
  const switchedOff = off > 0 ? `；${off} 条停用` : "";
  return `核对 ${compared} 处，不符 ${findings} 处，无法判断 ${cannotTell} 处；${notRun} 条缺表未执行；${broken} 条出错${switchedOff}`;
}

/** One sentence for a workbook in which nothing could be checked; undefined when there are tables. */
export function noTablesSentence({ workbook, book }: Review): string | undefined {
  if (book.tables.length > 0) return undefined;
  const sheets = book.unrecognised.map(({ sheet, why }) => `“${sheet}”${why}`);
  const unapplied = (book.unapplied ?? []).map(({ why }) => why);
  const text = book.narrative.length > 0 || book.contents.length > 0 ? "只有文字，" : "";
  const found =
    sheets.length > 0 ? `（${sheets.slice(0, 3).join("；")}${sheets.length > 3 ? "；……" : ""}）` : "";
  return `“${workbook}”里${text}没有认出任何一张预算表${found}；请确认选对了文件，并核对各表的表名和表头。${unapplied.join("")}`;
}
