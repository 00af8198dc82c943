import { reportText } from "../../src/cli/report-text";
import type { ReviewedFile } from "../../src/cli/reviewed-file";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { Amount } from "../../src/budget/amount";
import { notChecked } from "../../src/review/not-checked";
import type { Review } from "../../src/review/review";
import { standardSettings } from "../../src/review/rule-settings";
import { readPriorTotal } from "../../src/review/settings";
import { rules } from "../../src/rules/index";
import { sample } from "../support/samples";
import { expectGolden } from "./golden";
import { brokenRule, troubled } from "./troubled";

const reviewed = async (
  name: "as-published" | "put-right",
  priorTotal?: Amount,
): Promise<ReviewedFile & { review: Review }> => {
  const review = reviewWorkbook(await sample(name));
  const known = { settings: standardSettings, priorTotal };
  return { file: `samples/2022-${name}.xlsx`, review, notChecked: notChecked(review, known) };
};

describe("the report for people", () => {
  test.each(["as-published", "put-right"] as const)("of the %s sample", async (name) => {
    expectGolden(`2022-${name}.txt`, reportText([await reviewed(name)]));
  });

  test("with the narrative that goes with the tables", async () => {
    const prior = readPriorTotal("2884.52");
    if (!("value" in prior)) throw new Error(prior.refused);
    const file = await reviewed("put-right", prior.value);
    const narrative = writeNarrative(file.review.book, { priorTotal: prior.value });
    expectGolden("2022-put-right-with-narrative.txt", reportText([{ ...file, narrative }]));
  });

  test("of a workbook with doubts, missing tables, strange sheets and a rule that breaks", () => {
    const review = reviewWorkbook(troubled, [...rules, brokenRule]);
    const unchecked = notChecked(review, { settings: standardSettings });
    expectGolden("troubled.txt", reportText([{ file: "troubled.xlsx", review, notChecked: unchecked }]));
  });

  test("a file that was refused stands in its place among the others", async () => {
    const refused = { kind: "encrypted", sentence: "“甲.xlsx”设有打开密码，无法读取。" };
    const text = reportText([{ file: "甲.xlsx", refused }, await reviewed("put-right")]);
    expect(text.split("\n\n")[0]).toBe("甲.xlsx\n  “甲.xlsx”设有打开密码，无法读取。");
    expect(text).toContain("\n\nsamples/2022-put-right.xlsx\n  核对 ");
  });
});
