import type { NarrativeText } from "../../budget/book";
import { withoutOrdinal } from "../../narrative/document";
import type { Replacement } from "../../rules/replacement";
import { editsOf, type Accepted } from "./accept";
import type { TextReading } from "./proposal";

/** A paragraph of a document; of a heading that the program numbers, the number is no part of the text. */
export interface OutlineParagraph {
  readonly text: string;
  /** 0 is the highest. */
  readonly level?: number;
}

/** Texts to be read, and how many letters each has before its own. */
export interface OutlineTexts {
  readonly texts: readonly NarrativeText[];
  readonly leads: readonly number[];
}

const ordinals = ["一、", "（一）", "1、", "（1）"];
const LONGEST_HEADING = 60;

/**
 * The paragraphs as the readers of a text expect them: a heading whose number the word processor counts gets one of its
 * level. `name` is what people call the source.
 */
export function outlineTexts(name: string, paragraphs: readonly OutlineParagraph[]): OutlineTexts {
  const leads = paragraphs.map(({ text, level }) =>
    level !== undefined && isHeading(text) ? ordinals[Math.min(level, ordinals.length - 1)]! : "",
  );
  return {
    texts: paragraphs.map(({ text }, row) => ({
      text: leads[row]! + text,
      cell: { sheet: name, row, column: 0 },
    })),
    leads: leads.map(({ length }) => length),
  };
}

/** What becomes of each paragraph in its own letters, without the number that was put before it. */
export function outlineEdits(reading: TextReading, { leads }: OutlineTexts, accepted: Accepted) {
  return leads.flatMap((lead, paragraph) => {
    const changes = editsOf(reading, paragraph, accepted).map((edit): Replacement => ({
      ...edit,
      start: edit.start - lead,
      end: edit.end - lead,
    }));
    return changes.length === 0 ? [] : [{ paragraph, changes }];
  });
}

/** Short, without a stop, and without a number of its own. */
const isHeading = (text: string): boolean =>
  text.trim() !== "" &&
  text.length <= LONGEST_HEADING &&
  !/[。；;：:，,]/.test(text) &&
  withoutOrdinal(text.trim()) === text.replace(/\s/g, "");
