import { stat } from "node:fs/promises";
import path from "node:path";
import type { BudgetBook } from "../budget/book";
import type { NarrativeFacts, NarrativePart } from "../narrative/narrative";
import { narrativeDocument } from "../submission/narrative-document";
import { isFileError } from "./file-error";
import { writeNewFile } from "./new-file";

/** A .docx of the 情况说明 that was written, or the sentence why it was not. */
export type NarrativeFile =
  | { readonly file: string; /** How many 【】 are still to be filled. */ readonly open: number }
  | { readonly refused: string };

/** The sentence that refuses --docx where it names no folder. */
export async function refuseUnlessFolder(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return undefined;
  return `--docx 写的“${folder}”不是已有的文件夹，请先新建这个文件夹，或核对路径。`;
}

/** Writes the 情况说明 of a workbook into the folder, named after the workbook. */
export async function writeNarrativeFile(
  folder: string,
  workbook: string,
  book: BudgetBook,
  { facts, parts }: { readonly facts: NarrativeFacts; readonly parts: readonly NarrativePart[] },
): Promise<NarrativeFile> {
  const { wordFile } = await import("../submission/word/word-file");
  const document = narrativeDocument({ book, parts, filled: facts.filled });
  const bytes = await wordFile(document, new Date());
  const nameOf = (count: number) =>
    `${path.parse(workbook).name}（情况说明${count === 1 ? "" : count}）.docx`;
  try {
    return { file: await writeNewFile(folder, nameOf, bytes), open: document.open };
  } catch (refusal) {
    if (!isFileError(refusal)) throw refusal;
    return {
      refused: `情况说明没能写进文件夹“${folder}”（${refusal.code}），请核对文件夹的权限和工作簿的名称。`,
    };
  }
}
