import fc from "fast-check";
import type { Amount } from "../../../src/budget/amount";
import type { BudgetBook, NarrativeText } from "../../../src/budget/book";
import { writeNarrative } from "../../../src/narrative/write-narrative";
import { editsOf, textsAccepted } from "../../../src/review/proposals/accept";
import { readText } from "../../../src/review/proposals/read-text";
import { randomBook } from "../../narrative/support/random-book";
import { textsOf } from "./drawn-text";

const prior = fc.bigInt({ min: 0n, max: 10n ** 16n }).map((value) => value as Amount);

/** Last year's 情况说明 as its department wrote it. */
const writtenFrom = (book: BudgetBook, priorTotal: Amount): NarrativeText[] =>
  textsOf(writeNarrative(book, { priorTotal }).flatMap(({ title, text }) => [title, ...text.split("\n")]));

test("once everything is accepted nothing more is proposed, and all other words are as they were", () => {
  let proposed = 0;
  fc.assert(
    fc.property(randomBook, randomBook, prior, (lastYear, thisYear, priorTotal) => {
      const texts = writtenFrom({ ...lastYear, year: 2021 }, priorTotal);
      const book = { ...thisYear, year: 2022 };
      const read = readText(book, texts, { facts: {}, year: 2021 });
      const all = new Set(read.proposals.map(({ id }) => id));
      proposed += all.size;
      const after = textsAccepted(read, all);
      texts.forEach(({ text }, i) => {
        let [was, is] = [0, 0];
        for (const { start, end, becomes } of [...editsOf(read, i, all)].sort((a, b) => a.start - b.start)) {
          expect(after[i]!.slice(is, is + start - was)).toBe(text.slice(was, start));
          is += start - was + becomes.length;
          was = end;
        }
        expect(after[i]!.slice(is)).toBe(text.slice(was));
      });
      const again = readText(book, textsOf(after), { facts: {} });
      expect(again.proposals).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(proposed).toBeGreaterThan(1000);
});
