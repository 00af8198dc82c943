import { tableKinds } from "../../src/budget/table";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { Review } from "../../src/review/review";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { drawnLayouts } from "./drawn/index";
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

/** What a review comes to, whatever the words of its sentences: findings by rule, and the tally. */
function outcome({ findings, tally }: Review) {
  const told = findings.map(({ rule, severity }) => `${severity} ${rule}`);
  return { told: told.sort(), tally };
}

/** Not every place publishes 政府采购预算表; the sample has none. */
const standardKinds = tableKinds.filter((kind) => kind !== "procurement").sort();

describe.each(Object.entries(retellings))("the same workbook, %s", (_, retell) => {
  test("put right: all thirteen tables, and what it comes to as it is", async () => {
    const plain = await sample("put-right");
    const review = reviewWorkbook(retell(plain));
    expect(review.book.tables.map(({ kind }) => kind).sort()).toEqual(standardKinds);
    expect(review.book.unrecognised).toEqual([]);
    expect(outcome(review)).toEqual(outcome(reviewWorkbook(plain)));
    expect(review.tally).toMatchObject({ cannotTell: 0, notRun: 0, broken: 0 });
    expect(review.tally.compared).toBeGreaterThan(424);
    expect(review.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("as published: the five blank subtotals, and what else it comes to as it is", async () => {
    const plain = await sample("as-published");
    const review = reviewWorkbook(retell(plain));
    const blanks = review.findings.filter(({ fix }) => fix?.edits[0]?.was === null);
    expect(blanks.map(({ severity }) => severity)).toEqual(Array(5).fill("error"));
    expect(outcome(review)).toEqual(outcome(reviewWorkbook(plain)));
    expect(review.tally.compared).toBeGreaterThan(335);
  });
});

describe("政府采购预算表 beside 支出总表 and a text", () => {
  const plain = workbook(
    sheet(
      "支出",
      `
        | 2023年部门支出总表 |              |        |          |          |
        | 单位：万元         |              |        |          |          |
        | 科目编码           | 科目名称     | 合计   | 基本支出 | 项目支出 |
        |                    | 合计         | 100.00 | 40.00    | 60.00    |
        | '2010301           | 行政运行     | 40.00  | 40.00    |          |
        | '2010302           | 一般行政管理 | 60.00  |          | 60.00    |`,
    ),
    ...drawnLayouts
      .filter(({ kind }) => kind === "procurement")
      .slice(0, 1)
      .map(({ drawing }) => sheet("采购", drawing)),
  );

  test.each(Object.entries(retellings))("%s", (_, retell) => {
    const review = reviewWorkbook(retell(plain));
    expect(review.book.tables.map(({ kind }) => kind).sort()).toEqual(["expenditure", "procurement"]);
    expect(review.book.unrecognised).toEqual([]);
    expect(outcome(review)).toEqual(outcome(reviewWorkbook(plain)));
    expect(review.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
