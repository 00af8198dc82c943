import type { BudgetBook } from "../budget/book";
import type { CellAddress } from "../workbook/cell";
import { sentencesOf } from "./clauses";
import { documentOf } from "./document";
import { moneyUnit } from "./precision";
import { readClaims } from "./read-claims";
import { saidIn } from "./said";
import { givenSpans, unbroken } from "./unbroken";

/** A sentence of the 情况说明 with an amount that no table was found for, so that nothing was held against it. */
export interface UnmatchedSentence {
  /** The cell that it begins in. */
  readonly cell: CellAddress;
  readonly text: string;
}

/** Every such sentence, in reading order; numbers of other things than money make none. */
export function unmatchedSentences(book: BudgetBook): UnmatchedSentence[] {
  const read = unbroken(book);
  const said = saidIn(read);
  const statement = documentOf(read).filter(({ part }) => part === "statement" || part === undefined);
  return statement
    .flatMap(({ body }) => body)
    .flatMap((paragraph) => {
      const known = said.filter((one) => one.paragraph === paragraph && one.subject !== undefined);
      const unknown = [...readClaims(paragraph.text)].filter(
        (claim) => moneyUnit(claim) && !known.some((one) => one.claim.start === claim.start),
      );
      const within = sentencesOf(paragraph.text).filter((sentence) =>
        unknown.some(({ start }) => sentence.start <= start && start < sentence.end),
      );
      return within.map(({ text, start, end }) => {
        const whole = read.narrative.find(({ cell }) => cell === paragraph.cell)!;
        const span = { start: paragraph.start + start, end: paragraph.start + end };
        return { cell: givenSpans(whole, span)?.[0]?.text.cell ?? paragraph.cell, text };
      });
    });
}
