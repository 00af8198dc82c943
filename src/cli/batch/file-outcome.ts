import { withoutControls } from "../../workbook/shown-text";
import type { FoundWorkbook } from "../find-workbooks";
import type { Options } from "../options";
import { fileJson } from "../report-json";
import { fileText } from "../report-text";
import { reviewFile, type ReviewedFile } from "../reviewed-file";
import type { WaysToCheck } from "../ways-to-check";
import { summaryEntry, type SummaryEntry } from "./summary-entry";

/** What one file came to, as plain data that crosses from a worker: no more of the workbook than is printed. */
export interface FileOutcome {
  readonly file: string;
  /** Its part of the report, in the format that was asked for. */
  readonly printed: string;
  /** As the exit code: 2 could not be read or written, or the change not be told, 1 has errors, 0 has none. */
  readonly code: 0 | 1 | 2;
  /** Where a summary is asked for. */
  readonly entry?: SummaryEntry;
}

/** Reviews a file; one on which the program itself fails is told as such and stops no other. */
export async function fileOutcome(
  found: FoundWorkbook,
  options: Options,
  ways: WaysToCheck,
): Promise<FileOutcome> {
  try {
    return outcomeOf(await reviewFile(found, options, ways), options);
  } catch (error) {
    return failedOutcome(found.file, options, error instanceof Error ? error.message : String(error));
  }
}

export function failedOutcome(file: string, options: Options, why: string): FileOutcome {
  const sentence = `核对“${file}”时程序出错（${why}），这份文件没有核对，请把它和这句话一起反馈给维护人员。`;
  return outcomeOf({ file, refused: { kind: "failed", sentence } }, options);
}

function outcomeOf(reviewed: ReviewedFile, options: Options): FileOutcome {
  return {
    file: reviewed.file,
    printed: printed(reviewed, options.format),
    code: codeOf(reviewed),
    ...(options.summary === undefined ? {} : { entry: summaryEntry(reviewed) }),
  };
}

function printed(reviewed: ReviewedFile, format: Options["format"]): string {
  if (format === "text") return withoutControls(fileText(reviewed));
  const object = fileJson(reviewed);
  return format === "json" ? JSON.stringify(object, null, 2) : JSON.stringify(object);
}

function codeOf({ refused, document, annotated, change, review }: ReviewedFile): FileOutcome["code"] {
  const isMissing = [document, annotated, change].some(
    (written) => written !== undefined && "refused" in written,
  );
  if (refused || isMissing) return 2;
  return review?.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
