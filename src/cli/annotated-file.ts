import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import type { XlsxFileHost } from "../host/xlsx-file";
import type { Reasons } from "../review/explained";
import { marksOf } from "../review/marks";
import { resultsSheet } from "../review/results-sheet";
import type { Review } from "../review/review";
import { HostRefusal } from "../workbook/workbook-host";
import { isFileError } from "./file-error";
import { writeWholeFile } from "./whole-file";

/** A marked copy that was written, with what people should know of it; or the sentence why there is none. */
export type AnnotatedFile =
  { readonly file: string; readonly remarks: readonly string[] } | { readonly refused: string };

/** Where the marked copy of a file goes: as deep below the folder as the file lies below the path that was given. */
export function annotatedPath(file: string, given: readonly string[], folder: string): string {
  const above = given.find((one) => one !== file && !path.relative(one, file).startsWith(".."));
  return path.join(folder, above === undefined ? path.basename(file) : path.relative(above, file));
}

/** The sentence that refuses --annotate where a copy would fall on a file that is read, or two on one another. */
export function refuseFolder(
  files: readonly string[],
  given: readonly string[],
  folder: string,
): string | undefined {
  const inputs = new Set(files.map(real));
  const targets = new Map<string, string>();
  for (const file of files) {
    const target = real(annotatedPath(file, given, folder));
    if (inputs.has(target) || given.some((one) => isInside(target, real(one))))
      return `--annotate 写的“${folder}”里有要核对的文件，带标记的副本不能和原文件放在一起，请另写一个文件夹。`;
    const other = targets.get(target);
    if (other !== undefined)
      return `“${other}”和“${file}”的副本会是同一个文件，没有核对，请分两次写到不同的文件夹。`;
    targets.set(target, file);
  }
  return undefined;
}

/** Writes the copy: colours and notes at the findings without a reason, and a sheet that lists all. */
export async function writeAnnotated(
  host: XlsxFileHost,
  { review, reasons }: { readonly review: Review; readonly reasons: Reasons },
  target: string,
): Promise<AnnotatedFile> {
  try {
    const { refused, remarks } = await host.mark(marksOf(review, reasons), { comments: true });
    const sheet = resultsSheet(review, await host.read(), reasons);
    writeWholeFile(target, host.bytesWith(sheet));
    const locked = refused.length > 0 ? [`受保护的工作表没有标出：${refused.join("、")}。`] : [];
    return { file: target, remarks: [...locked, ...remarks] };
  } catch (refusal) {
    if (refusal instanceof HostRefusal) return { refused: `没有写出带标记的副本：${refusal.message}` };
    if (!isFileError(refusal)) throw refusal;
    return { refused: `带标记的副本没能写成“${target}”（${refusal.code}），请核对文件夹的权限和剩余空间。` };
  }
}

const isInside = (file: string, folder: string): boolean => {
  const way = path.relative(folder, file);
  return way !== "" && !way.startsWith("..") && !path.isAbsolute(way);
};

/** The path without links; of a file that is not there yet, by the folder that is. */
function real(file: string): string {
  const whole = path.resolve(file);
  if (existsSync(whole)) return realpathSync(whole);
  const above = path.dirname(whole);
  return above === whole ? whole : path.join(real(above), path.basename(whole));
}
