import fc from "fast-check";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { anyDepartment } from "./any-department";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/**
 * A slip in one 指标值 of a true department is told once, at its cell, by the rule that knows it, and nothing else turns red.
 * SEED and RUNS try others.
 */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 60);

interface Slip {
  readonly it: string;
  /** The 指标值 that it may happen to. */
  readonly of: RegExp;
  readonly becomes: (written: string) => string;
  readonly toldBy: string;
}

const slips: readonly Slip[] = [
  {
    it: "a ceiling turned into a floor",
    of: /^≤[1-9][\d.]*[千万]?元$/,
    becomes: (written) => written.replace("≤", "≥"),
    toldBy: "indicator-direction-fits-its-name",
  },
  {
    it: "a ceiling with a digit too many",
    of: /^≤[1-9][\d.]*[千万]?元$/,
    becomes: (written) => written.replace(/[\d.]+/, (number) => `9${number}`),
    toldBy: "cost-target-at-most-project-amount",
  },
  {
    it: "万 for 万元",
    of: /^≤[1-9][\d.]*万元$/,
    becomes: (written) => written.replace("万元", "万"),
    toldBy: "cost-unit-is-complete",
  },
  {
    it: "a rate that everything meets",
    of: /^100%$/,
    becomes: () => "≤100%",
    toldBy: "indicator-direction-fits-its-name",
  },
  {
    it: "fewer times than the name says",
    of: /^24期$/,
    becomes: () => "≥2期",
    toldBy: "frequency-fits-its-name",
  },
];

test.each(slips.map((slip) => [slip.it, slip] as const))("%s is told, and by one rule", (_, slip) => {
  let planted = 0;
  fc.assert(
    fc.property(anyDepartment, anyStyle, (department, style) => {
      const { workbook } = printWorkbook(department, style);
      const found = plant(workbook, slip);
      if (!found) return;
      planted++;
      const before = reviewWorkbook(workbook).findings.map(({ sentence }) => sentence);
      const after = reviewWorkbook(found.workbook).findings.filter(
        ({ sentence }) => !before.includes(sentence),
      );
      expect(after.map(({ rule, at }) => [rule, at.sheet, at.top, at.left])).toEqual([
        [slip.toldBy, found.sheet, found.row, found.column],
      ]);
    }),
    { seed, numRuns },
  );
  expect(planted).toBeGreaterThan(0);
});

/** The workbook with the slip in the first cell below a 指标值 header that it may happen to. */
function plant({ sheets, ...rest }: WorkbookSnapshot, { of, becomes }: Slip) {
  for (const sheet of sheets) {
    if (!sheet.values.some((row) => row.includes("满意度指标"))) continue;
    for (const [row, cells] of sheet.values.entries()) {
      const column = cells.findIndex((value) => typeof value === "string" && of.test(value));
      if (column < 0) continue;
      const values = sheet.values.map((line, r) =>
        line.map((value, c) => (r === row && c === column ? becomes(String(value)) : value)),
      );
      const changed = sheets.map((other) => (other === sheet ? { ...sheet, values } : other));
      return { workbook: { ...rest, sheets: changed }, sheet: sheet.name, row, column };
    }
  }
  return undefined;
}
