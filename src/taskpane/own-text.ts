/** An existing 情况说明 that people choose, read against the tables as they stand now. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { canChange } from "../host/docx/docx-file";
import type { DocumentParagraph } from "../host/docx/read-paragraphs";
import type { NarrativeFacts } from "../narrative/narrative";
import { withoutUnwritable } from "../review/proposals/accept";
import { outlineTexts, type OutlineTexts } from "../review/proposals/outline-texts";
import type { TextReading } from "../review/proposals/proposal";
import { readText, type TextKnown } from "../review/proposals/read-text";
import type { Review } from "../review/review";
import { words } from "./words";

/** Where a text comes from, which is also where it goes back to. */
export type TextSource =
  | { readonly kind: "sheet" }
  | { readonly kind: "pasted"; readonly text: string }
  | {
      readonly kind: "document";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly paragraphs: readonly DocumentParagraph[];
    };

export interface OwnText {
  readonly source: TextSource;
  readonly reading: TextReading;
  /** Letters before each text that are not its own: the numbers of a document's headings. */
  readonly outline: OutlineTexts;
}

export interface Against {
  readonly review: Review;
  readonly snapshot: WorkbookSnapshot;
  readonly facts: NarrativeFacts;
  /** The year whose budget the text tells of, where a person says so. */
  readonly year?: number | undefined;
}

export function readOwnText(source: TextSource, { review, snapshot, facts, year }: Against): OwnText {
  const outline = textsOf(source, review);
  const known: TextKnown = { facts, ...(year === undefined ? {} : { year }) };
  const reading = readText(review.book, outline.texts, known);
  return { source, outline, reading: writable(source, reading, outline, snapshot) };
}

function textsOf(source: TextSource, { book }: Review): OutlineTexts {
  if (source.kind === "sheet") return { texts: book.narrative, leads: book.narrative.map(() => 0) };
  if (source.kind === "document") return outlineTexts(source.name, source.paragraphs);
  const lines = source.text.split(/\r\n?|\n/);
  return outlineTexts(
    words.pastedText,
    lines.map((text) => ({ text })),
  );
}

/** What a formula or a field works out is not written over. */
function writable(
  source: TextSource,
  reading: TextReading,
  { leads }: OutlineTexts,
  { sheets }: WorkbookSnapshot,
): TextReading {
  if (source.kind === "pasted") return reading;
  if (source.kind === "document")
    return withoutUnwritable(
      reading,
      (text, { start, end }) =>
        canChange(source.paragraphs[text]!, { start: start - leads[text]!, end: end - leads[text]! }),
      words.computedText,
    );
  const isFormula = (text: number): boolean => {
    const { sheet, row, column } = reading.texts[text]!.cell;
    return sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column] !== undefined;
  };
  return withoutUnwritable(reading, (text) => !isFormula(text), words.formulaText);
}
