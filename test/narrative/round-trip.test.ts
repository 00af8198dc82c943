import fc from "fast-check";
import { readAmount, sum, units, writeAmount, zero, type Amount, type Unit } from "../../src/budget/amount";
import type { BudgetBook } from "../../src/budget/book";
import { Decimal } from "../../src/budget/decimal";
import { writePercent } from "../../src/budget/ratio";
import { change } from "../../src/narrative/phrases";
import type { NarrativeLink } from "../../src/narrative/narrative";
import { readClaims, type Claim } from "../../src/narrative/read-claims";
import { say } from "../../src/narrative/say";
import type { Stated } from "../../src/narrative/stated";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { a1, type CellAddress } from "../../src/workbook/cell";
import { randomBook } from "./support/random-book";

/** What stands in the cells that a link names. */
function amountsOf(book: BudgetBook): (cell: CellAddress) => Amount {
  const key = (cell: CellAddress): string => `${cell.sheet}!${a1(cell)}`;
  const figures = book.tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.figures)));
  const amounts = new Map(figures.map((figure) => [key(figure.cell), figure.amount]));
  return (cell) => amounts.get(key(cell)) ?? zero;
}

const size = (amount: bigint): Amount => (amount < 0n ? -amount : amount) as Amount;

/** The number that must have been written, worked out from the cells alone. */
function expectedNumber(
  claim: Claim,
  { from }: NarrativeLink,
  amountAt: (cell: CellAddress) => Amount,
  prior: Amount,
): string {
  const amounts = from.map(amountAt);
  const now = sum(amounts);
  const percent = (part: Amount, whole: Amount): string =>
    writePercent({ part, whole }, claim.decimals).slice(0, -1);
  if (from.length === 0) return writeAmount(prior, claim.unit as Unit, claim.decimals); // what a person stated
  if (claim.unit === "个") return String(from.length);
  if (claim.states === "share") return percent(sum(amounts.slice(0, -1)), amounts.at(-1)!);
  if (claim.states === "rate") return percent(size(now - prior), size(prior));
  const amount = claim.states === "change" ? size(now - prior) : now;
  return writeAmount(amount, claim.unit as Unit, claim.decimals);
}

test("every number that is written is read back as it was meant, and nothing else is read", () => {
  const seen = new Set<string>();
  const prior = fc
    .oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 10n ** 18n }))
    .map((value) => value as Amount);
  fc.assert(
    fc.property(randomBook, fc.option(prior, { nil: undefined }), (book, priorTotal) => {
      const amountAt = amountsOf(book);
      for (const { text, links } of writeNarrative(book, { priorTotal })) {
        const claims = [...readClaims(text)];
        const span = ({ start, end }: { start: number; end: number }) => text.slice(start, end) + `@${start}`;
        expect(claims.map(span)).toEqual(links.map(span));
        for (const [index, claim] of claims.entries()) {
          const link = links[index]!;
          const written = expectedNumber(claim, link, amountAt, priorTotal ?? zero);
          expect(claim.number).toEqual(new Decimal(written));
          expect(text.slice(claim.start, claim.end)).toBe(claim.digits + claim.unit);
          const moved = sum(link.from.map(amountAt)) > (priorTotal ?? zero) ? "up" : "down";
          const moves = claim.states === "change" || claim.states === "rate";
          expect(claim.direction?.way).toBe(moves ? moved : undefined);
          seen.add(claim.states);
        }
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 2_000) },
  );
  expect([...seen].sort()).toEqual(["amount", "change", "rate", "share"]);
});

test("a change between any two years is read back", () => {
  const cents = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map(String);
  fc.assert(
    fc.property(cents, cents, fc.constantFrom(...units), (before, after, unit) => {
      const stated = (written: string): Stated => ({
        amount: readAmount(written, unit)!.amount,
        unit,
        decimals: 2,
        from: [],
      });
      const { text, links } = say`与上年相比，支出${change(stated(before), stated(after))}。`;
      const claims = [...readClaims(text)];
      expect(claims.map(({ start, end }) => ({ start, end, from: [] }))).toEqual(links);
      const difference = BigInt(after) - BigInt(before);
      expect(claims[0]?.number.toString()).toBe(difference === 0n ? undefined : String(size(difference)));
      for (const claim of claims) expect(claim.direction?.way).toBe(difference > 0n ? "up" : "down");
    }),
  );
});
