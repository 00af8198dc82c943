import { sentencesOf } from "../../narrative/clauses";
import { readClaims } from "../../narrative/read-claims";
import { units } from "../../budget/amount";
import type { TextReading } from "./proposal";

/** A sentence in which some number was left alone, and why. */
export interface LeftSentence {
  readonly text: number;
  readonly start: number;
  readonly words: string;
  /** Each reason once. */
  readonly why: readonly string[];
}

/** The sentences with amounts or percents in which something was left alone, in reading order. */
export function leftSentences({
  texts,
  leftAlone,
}: Pick<TextReading, "texts" | "leftAlone">): LeftSentence[] {
  return texts.flatMap((whole, text) => {
    const own = leftAlone.filter((one) => one.text === text);
    if (own.length === 0) return [];
    return sentencesOf(whole.text).flatMap((sentence) => {
      const left = own.filter(({ start }) => sentence.start <= start && start < sentence.end);
      if (left.length === 0 || !hasFigure(sentence.text)) return [];
      const why = [...new Set(left.map((one) => one.why))];
      return [{ text, start: sentence.start, words: sentence.text, why }];
    });
  });
}

const hasFigure = (sentence: string): boolean =>
  [...readClaims(sentence)].some(({ unit }) => unit === "%" || units.some((money) => money === unit));
