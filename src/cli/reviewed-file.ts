import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbook } from "../host/open-workbook";
import { defaultLimits, MEBIBYTE, type Limits } from "../host/xlsx/limits";
import type { NarrativePart } from "../narrative/narrative";
import { writeNarrative } from "../narrative/write-narrative";
import { localTermsUsed, type LocalTermsUsed } from "../review/local-terms";
import { notChecked } from "../review/not-checked";
import { noTablesSentence } from "../review/sentences";
import type { Review } from "../review/review";
import { reviewWorkbook } from "../review/review-workbook";
import { HostRefusal } from "../workbook/workbook-host";
import type { FoundWorkbook } from "./find-workbooks";
import type { Options } from "./options";
import type { RulesInForce } from "./rules-in-force";

/** What came of one file: its review, or the sentence why there is none (with what was seen, where anything was). */
export interface ReviewedFile {
  readonly file: string;
  readonly review?: Review;
  /** What settings or options chose for the place. */
  readonly local?: LocalTermsUsed;
  readonly notChecked?: readonly string[];
  readonly narrative?: readonly NarrativePart[];
  readonly refused?: { readonly kind: string; readonly sentence: string };
}

export async function reviewFile(
  found: FoundWorkbook,
  options: Options,
  { rules, settings, local }: RulesInForce,
): Promise<ReviewedFile> {
  const { file } = found;
  if ("refused" in found) return { file, refused: { kind: "not found", sentence: found.refused } };
  try {
    const host = openWorkbook(path.basename(file), new Uint8Array(await readFile(file)), limitsOf(options));
    const review = reviewWorkbook(await host.read(), rules, local);
    const sentence = noTablesSentence(review);
    if (sentence) return { file, review, refused: { kind: "no tables", sentence } };
    const { priorTotal } = options;
    const reviewed = {
      file,
      review,
      local: localTermsUsed(review.book, settings),
      notChecked: notChecked(review, { settings, priorTotal }),
    };
    if (!options.narrative) return reviewed;
    const facts = priorTotal === undefined ? {} : { priorTotal };
    return { ...reviewed, narrative: writeNarrative(review.book, facts) };
  } catch (error) {
    if (error instanceof HostRefusal) return { file, refused: { kind: error.kind, sentence: error.message } };
    if (isFileError(error))
      return {
        file,
        refused: { kind: "unreadable", sentence: `“${file}”打不开（${error.code}），请核对文件和权限。` },
      };
    throw error;
  }
}

/** A larger workbook may be read where people say so; all parts together may be twice as large as one. */
function limitsOf({ maxSize, maxCells }: Options): Limits {
  const size = maxSize === undefined ? {} : { part: maxSize * MEBIBYTE, all: 2 * maxSize * MEBIBYTE };
  return { ...defaultLimits, ...size, ...(maxCells === undefined ? {} : { cells: maxCells }) };
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
