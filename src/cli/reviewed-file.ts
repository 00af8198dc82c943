import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbook } from "../host/open-workbook";
import { XlsxFileHost } from "../host/xlsx-file";
import { defaultLimits, MEBIBYTE, type Limits } from "../host/xlsx/limits";
import type { NarrativePart } from "../narrative/narrative";
import { filledParts } from "../review/kept-narrative";
import { localTermsUsed, type LocalTermsUsed } from "../review/local-terms";
import { notChecked } from "../review/not-checked";
import { noTablesSentence } from "../review/sentences";
import type { Review } from "../review/review";
import { Reviewer } from "../review/reviewer";
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";
import { annotatedPath, writeAnnotated, type AnnotatedFile } from "./annotated-file";
import { isFileError } from "./file-error";
import type { FoundWorkbook } from "./find-workbooks";
import { keptFacts, type KeptFacts } from "./kept-facts";
import { writeNarrativeFile, type NarrativeFile } from "./narrative-file";
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
  /** Why the 情况说明 was written without what is kept with the workbook. */
  readonly keptUnreadable?: string;
  /** The .docx of the 情况说明. */
  readonly document?: NarrativeFile;
  /** The marked copy. */
  readonly annotated?: AnnotatedFile;
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
    const snapshot = await host.read();
    const kept = await keptFacts(host);
    const review = new Reviewer(rules, local, kept.pointed).review(snapshot);
    const sentence = noTablesSentence(review);
    if (sentence) return { file, review, refused: { kind: "no tables", sentence } };
    const { priorTotal = kept.facts.priorTotal } = options;
    const facts = { ...kept.facts, priorTotal };
    return {
      file,
      review,
      local: localTermsUsed(review.book, settings),
      notChecked: [...pointedUnread(kept), ...notChecked(review, { settings, priorTotal })],
      ...(await written(found.file, review, { ...kept, facts }, options)),
      ...(await annotated(host, review, file, options)),
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

const pointedUnread = ({ unreadable }: KeptFacts): string[] =>
  unreadable === undefined ? [] : ["工作簿里保存的核对设置没有读出来，其中如有指认的表，没有采用。"];

/** What is written of the 情况说明, where any of it is asked for. */
async function written(
  file: string,
  { book }: Review,
  { facts, unreadable }: KeptFacts,
  { narrative, docx }: Options,
): Promise<Pick<ReviewedFile, "narrative" | "keptUnreadable" | "document">> {
  if (!narrative && docx === undefined) return {};
  const parts = filledParts(book, facts);
  return {
    ...(narrative ? { narrative: parts } : {}),
    ...(unreadable === undefined ? {} : { keptUnreadable: unreadable }),
    ...(docx === undefined ? {} : { document: await writeNarrativeFile(docx, file, book, { facts, parts }) }),
  };
}

async function annotated(
  host: WorkbookHost,
  review: Review,
  file: string,
  { annotate, paths }: Options,
): Promise<Pick<ReviewedFile, "annotated">> {
  if (annotate === undefined) return {};
  if (!(host instanceof XlsxFileHost))
    return { annotated: { refused: `没有写出带标记的副本：${host.cannotWrite ?? ""}` } };
  return { annotated: await writeAnnotated(host, review, annotatedPath(file, paths, annotate)) };
}

/** A larger workbook may be read where people say so; all parts together may be twice as large as one. */
function limitsOf({ maxSize, maxCells }: Options): Limits {
  const size = maxSize === undefined ? {} : { part: maxSize * MEBIBYTE, all: 2 * maxSize * MEBIBYTE };
  return { ...defaultLimits, ...size, ...(maxCells === undefined ? {} : { cells: maxCells }) };
}
