import { badInput, noAnswer, type Refusal } from "../formulas/refusal";

/** A refusal on its way from a cell that cannot be read to the cell that shows it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.words);
  }
}

/** What was given cannot be calculated with: #VALUE! and the sentence. */
export const refuse = (words: string): Refused => new Refused(badInput(words));

/** Nothing is wrong with what was given, but it has no answer: #N/A and the sentence. */
export const noAnswerTo = (words: string): Refused => new Refused(noAnswer(words));

/** #N/A and #VALUE! are the only errors to which Excel shows a sentence of our own. */
export function cellError({ refused, words }: Refusal): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(refused === "no answer" ? notAvailable : invalidValue, words);
}
