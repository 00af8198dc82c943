/** The sheet that the 情况说明 is written onto: title, then a paragraph a row. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { liveParagraphs, type FigureAt, type LiveParagraph } from "../narrative/live-formula";
import type { NarrativePart } from "../narrative/narrative";
import { ownSheetWriting, type OwnContent, type OwnSheet, type OwnSheetWriting } from "./own-sheet";
import { words } from "./words";

/** How far a written text follows the tables: paragraphs that do, and numbers that do not. */
export interface Following {
  readonly paragraphs: number;
  readonly still: number;
}

export interface NarrativeWriting extends OwnSheetWriting {
  /** Absent where all is written as text. */
  readonly following?: Following;
}

/** With `figureAt` each paragraph that can be one is written as a formula. */
export function narrativeWriting(
  parts: readonly NarrativePart[],
  snapshot: WorkbookSnapshot,
  last: OwnSheet | undefined,
  figureAt?: FigureAt,
): NarrativeWriting {
  const told = parts.map((part) => ({
    title: part.title,
    paragraphs: figureAt ? liveParagraphs(part, figureAt) : asText(part),
  }));
  const lines = told.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(asContent)]);
  const writing = ownSheetWriting(
    [words.narrativeTitle, ...lines].map((line) => [line]),
    snapshot,
    last,
    words.narrativeSheet,
  );
  if (!figureAt) return writing;
  const all = told.flatMap(({ paragraphs }) => paragraphs);
  return {
    ...writing,
    following: {
      paragraphs: all.filter(({ formula }) => formula !== undefined).length,
      still: all.reduce((sum, { still }) => sum + still, 0),
    },
  };
}

const asText = ({ text }: NarrativePart): LiveParagraph[] =>
  text.split("\n").map((paragraph) => ({ text: paragraph, still: 0 }));

const asContent = ({ text, formula }: LiveParagraph): OwnContent =>
  formula === undefined ? text : { formula, comesTo: text };
