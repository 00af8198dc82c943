import { tableKinds } from "../../src/budget/table";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { sample } from "../support/samples";
import * as retold from "../support/retold";

const retellings: Record<string, retold.Retelling> = {
  "as it is": (book) => book,
  "other sheet names": retold.renamed,
  "other order": retold.reversed,
  "offset rows and columns": retold.shifted,
  "headers not merged": retold.unmerged,
  "half-width brackets": retold.halfWidth,
  "full-width brackets and digits": retold.fullWidth,
  "spaces and line breaks inside words": retold.spaced,
  "numbers as text with thousands separators": retold.numbersAsText,
  "no number formats": retold.unformatted,
  "in 元": retold.inUnit("元", 10_000),
  "in 千元": retold.inUnit("千元", 10),
  "in 亿元": retold.inUnit("亿元", 0.0001),
  "no unit line": retold.unitless,
  "a blank second header row, trailing blanks": retold.loosened,
  "all tables on one sheet": retold.stacked,
  "several at once": (book) =>
    retold.renamed(
      retold.reversed(retold.shifted(retold.spaced(retold.numbersAsText(retold.unmerged(book))))),
    ),
};

describe.each(Object.entries(retellings))("the same workbook, %s", (_, retell) => {
  test("put right: all thirteen tables, nothing to find", async () => {
    const review = reviewWorkbook(retell(await sample("put-right")));
    expect(review.book.tables.map(({ kind }) => kind).sort()).toEqual([...tableKinds].sort());
    expect(review.book.unrecognised).toEqual([]);
    expect(review.findings.map(({ sentence }) => sentence)).toEqual([]);
    expect(review.tally).toMatchObject({ compared: 424, cannotTell: 0, notRun: 0, broken: 0 });
  });

  test("as published: the five blank subtotals and nothing else", async () => {
    const review = reviewWorkbook(retell(await sample("as-published")));
    expect(review.findings.map(({ severity, fix }) => [severity, String(fix?.edits[0]?.was)])).toEqual(
      Array(5).fill(["error", "null"]),
    );
    expect(review.tally.compared).toBe(335);
  });
});
