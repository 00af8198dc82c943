import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbook } from "../host/open-workbook";
import { XlsxFileHost } from "../host/xlsx-file";
import { defaultLimits, MEBIBYTE, type Limits } from "../host/xlsx/limits";
import type { NarrativeFacts, NarrativePart } from "../narrative/narrative";
import type { Reasons } from "../review/explained";
import { factsKept, filledParts } from "../review/kept-narrative";
import type { KeptSettings } from "../review/kept-settings";
import { localTermsUsed, type LocalTermsUsed } from "../review/local-terms";
import { notChecked } from "../review/not-checked";
import { noTablesSentence } from "../review/sentences";
import type { Review } from "../review/review";
import { Reviewer } from "../review/reviewer";
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";
import { annotatedPath, writeAnnotated, type AnnotatedFile } from "./annotated-file";
import { isFileError } from "./file-error";
import { followingChange, type FollowingChange } from "./intended-change";
import type { FoundWorkbook } from "./find-workbooks";
import { keptWithWorkbook } from "./kept-with-workbook";
import { writeNarrativeFile, type NarrativeFile } from "./narrative-file";
import { oldWorkbooks } from "./old-workbooks";
import type { Options } from "./options";
import type { WaysToCheck } from "./ways-to-check";

/** What came of one file: its review, or the sentence why there is none (with what was seen, where anything was). */
export interface ReviewedFile {
  readonly file: string;
  readonly review?: Review;
  /** What settings or options chose for the place. */
  readonly local?: LocalTermsUsed;
  /** What became of the settings that the workbook keeps, where it keeps any. */
  readonly keptSettings?: KeptSettings;
  /** Why findings may stand, as it is kept with the workbook. */
  readonly reasons?: Reasons;
  readonly notChecked?: readonly string[];
  readonly narrative?: readonly NarrativePart[];
  /** Why nothing of what is kept with the workbook was used. */
  readonly keptUnreadable?: string;
  /** The .docx of the 情况说明. */
  readonly document?: NarrativeFile;
  /** The marked copy. */
  readonly annotated?: AnnotatedFile;
  /** What would follow the change that is asked about. */
  readonly change?: FollowingChange;
  readonly refused?: { readonly kind: string; readonly sentence: string };
}

/** One thread for all files of a run, or of a worker. */
const { read: readOlder } = oldWorkbooks();

export async function reviewFile(
  found: FoundWorkbook,
  options: Options,
  ways: WaysToCheck,
): Promise<ReviewedFile> {
  const { file } = found;
  if ("refused" in found) return { file, refused: { kind: "not found", sentence: found.refused } };
  try {
    const bytes = new Uint8Array(await readFile(file));
    const host = openWorkbook(path.basename(file), bytes, limitsOf(options), readOlder);
    const { state, unreadable } = await keptWithWorkbook(host);
    const { rules, settings, local, keptSettings } = ways.of(state);
    const snapshot = await host.read();
    const { review: reviewOf } = new Reviewer(rules, local, state.pointed);
    const review = reviewOf(snapshot);
    const sentence = noTablesSentence(review);
    if (sentence) return { file, review, refused: { kind: "no tables", sentence } };
    const { reasons } = state;
    const kept = factsKept(state);
    const { priorTotal = kept.priorTotal } = options;
    const facts = { ...kept, priorTotal };
    return {
      file,
      review,
      local: localTermsUsed(review.book, settings),
      ...(keptSettings ? { keptSettings } : {}),
      ...(unreadable === undefined ? {} : { keptUnreadable: unreadable }),
      reasons,
      notChecked: notChecked(review, { settings, priorTotal }),
      ...(options.change === undefined
        ? {}
        : { change: followingChange(options.change, snapshot, review, { reviewOf, facts }) }),
      ...(await written(found.file, review, facts, options)),
      ...(await annotated(host, { review, reasons }, file, options)),
    };
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

/** What is written of the 情况说明, where any of it is asked for. */
async function written(
  file: string,
  { book }: Review,
  facts: NarrativeFacts,
  { narrative, docx }: Options,
): Promise<Pick<ReviewedFile, "narrative" | "document">> {
  if (!narrative && docx === undefined) return {};
  const parts = filledParts(book, facts);
  return {
    ...(narrative ? { narrative: parts } : {}),
    ...(docx === undefined ? {} : { document: await writeNarrativeFile(docx, file, book, { facts, parts }) }),
  };
}

async function annotated(
  host: WorkbookHost,
  reviewed: { readonly review: Review; readonly reasons: Reasons },
  file: string,
  { annotate, paths }: Options,
): Promise<Pick<ReviewedFile, "annotated">> {
  if (annotate === undefined) return {};
  if (!(host instanceof XlsxFileHost))
    return { annotated: { refused: `没有写出带标记的副本：${host.cannotWrite ?? ""}` } };
  return { annotated: await writeAnnotated(host, reviewed, annotatedPath(file, paths, annotate)) };
}

/** A larger workbook may be read where people say so; all parts together may be twice as large as one. */
function limitsOf({ maxSize, maxCells, maxSeconds }: Options): Limits {
  const size = maxSize === undefined ? {} : { part: maxSize * MEBIBYTE, all: 2 * maxSize * MEBIBYTE };
  return {
    ...defaultLimits,
    ...size,
    ...(maxCells === undefined ? {} : { cells: maxCells }),
    ...(maxSeconds === undefined ? {} : { seconds: maxSeconds }),
  };
}
