import fc from "fast-check";
import type { NarrativePart } from "../../src/narrative/narrative";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { recogniseBook } from "../../src/tables/recognise";
import { anyDepartment } from "./any-department";
import { anyFacts, anyLocal, trueBeside, written } from "./filled-narrative";
import { words } from "./ink";
import { sheetOf } from "./page";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/**
 * What is written from any true department reads back without a word against it: put onto a sheet of the same workbook, with
 * every slot filled, no rule finds anything there. A failure prints its seed and path; SEED and RUNS try others.
 */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 1_000);

const ours = "情况说明";

const linesOf = (parts: readonly NarrativePart[]): string[] => [
  "部门预算情况说明",
  ...parts.flatMap(({ title, text }) => [title, ...text.split("\n")]),
];

test(`what is written of ${numRuns} true departments reads back without a finding`, () => {
  let numbers = 0;
  fc.assert(
    fc.property(
      anyDepartment,
      anyStyle,
      anyFacts,
      anyLocal,
      fc.boolean(),
      (department, style, facts, local, taken) => {
        const { workbook } = printWorkbook(department, style);
        const parts = written(recogniseBook(workbook, undefined, local), trueBeside(style, facts), taken);
        numbers += parts.reduce((sum, { links }) => sum + links.length, 0);
        const sheet = sheetOf(
          ours,
          linesOf(parts).map((line) => [words(line)]),
        );
        const { findings, broken } = reviewWorkbook(
          { ...workbook, sheets: [...workbook.sheets, sheet] },
          undefined,
          local,
        );
        expect(broken).toEqual([]);
        expect(
          findings.filter(({ at }) => at.sheet === ours).map(({ rule, sentence }) => `${rule}: ${sentence}`),
        ).toEqual([]);
      },
    ),
    { seed, numRuns },
  );
  expect(numbers).toBeGreaterThan(20 * numRuns);
});
