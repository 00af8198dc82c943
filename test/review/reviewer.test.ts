import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { withEdits } from "../../src/host/edited-snapshot";
import { rules } from "../../src/rules/index";
import { runRules } from "../../src/rules/run-rules";
import { recogniseBook } from "../../src/tables/recognise";
import type { Review } from "../../src/review/review";
import { Reviewer } from "../../src/review/reviewer";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { anyDepartment } from "../departments/any-department";
import { printWorkbook } from "../departments/print-workbook";
import { anyStyle } from "../departments/style";
import { sample } from "../support/samples";

/** One thing that happens to a workbook between two checks; the numbers choose where. */
interface Happening {
  readonly kind: "cell" | "sheet goes" | "sheets turn" | "sheet renamed";
  readonly sheet: number;
  readonly cell: number;
  readonly becomes: CellValue;
}

const anyHappening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom("cell", "cell", "cell", "cell", "sheet goes", "sheets turn", "sheet renamed"),
  sheet: fc.nat(),
  cell: fc.nat(),
  becomes: fc.oneof(
    fc.constantFrom<CellValue>(null, 0, -1, "", "合计", "单位：元", "2022年部门支出预算表", {
      error: "#REF!",
    }),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((hundredths) => hundredths / 100),
  ),
});

function after(workbook: WorkbookSnapshot, happening: Happening): WorkbookSnapshot {
  const { sheets } = workbook;
  const i = happening.sheet % sheets.length;
  const sheet = sheets[i]!;
  if (happening.kind === "sheet goes" && sheets.length > 1)
    return { ...workbook, sheets: sheets.filter((one) => one !== sheet) };
  if (happening.kind === "sheets turn") return { ...workbook, sheets: [...sheets.slice(1), sheets[0]!] };
  if (happening.kind === "sheet renamed")
    return {
      ...workbook,
      sheets: sheets.map((one) => (one === sheet ? { ...one, name: `${one.name}改` } : one)),
    };
  const filled = sheet.values.flatMap((row, r) => row.map((was, c) => ({ r, c, was })));
  const at = filled[happening.cell % filled.length];
  if (!at) return workbook;
  const cell = { sheet: sheet.name, row: at.r, column: at.c };
  const open = {
    ...workbook,
    sheets: sheets.map((one) => (one.protected ? { ...one, protected: false } : one)),
  };
  return withEdits(open, [{ cell, was: at.was, becomes: happening.becomes }]);
}

/** Jest's own comparison walks a review of thousands of equations many times slower; it only has to tell a difference. */
function saysTheSame(review: Review, fresh: Review): void {
  if (!isDeepStrictEqual(review, fresh)) expect(review).toStrictEqual(fresh);
}

/** Every check in the row says what a first check of the same workbook says. */
function staysTrue(workbook: WorkbookSnapshot, happenings: readonly Happening[]): void {
  const reviewer = new Reviewer();
  let present = workbook;
  saysTheSame(reviewer.review(present), reviewWorkbook(present));
  for (const happening of happenings) {
    present = after(present, happening);
    const review = reviewer.review(present);
    saysTheSame(review, reviewWorkbook(present));
    expect(new Set(review.findings.map(({ id }) => id)).size).toBe(review.findings.length);
  }
}

const anyHappenings = fc.array(anyHappening, { minLength: 1, maxLength: 6 });

test.each(["as-published", "put-right"] as const)(
  "property: after any edits the re-check of the sample %s is what a fresh check says",
  async (name) => {
    const workbook = await sample(name);
    fc.assert(
      fc.property(anyHappenings, (happenings) => staysTrue(workbook, happenings)),
      { numRuns: 8 },
    );
  },
);

test("property: after any edits the re-check of any department is what a fresh check says", () => {
  fc.assert(
    fc.property(anyDepartment, anyStyle, anyHappenings, (department, style, happenings) =>
      staysTrue(printWorkbook(department, style).workbook, happenings),
    ),
    { numRuns: 15 },
  );
});

test("property: no rule looks at more of the workbook than it says", () => {
  fc.assert(
    fc.property(anyDepartment, anyStyle, anyHappenings, (department, style, happenings) => {
      const book = recogniseBook(happenings.reduce(after, printWorkbook(department, style).workbook));
      const whole = rules.map(({ sees: _, ...rule }) => rule);
      const bySentence = (outcome: ReturnType<typeof runRules>[number]) =>
        outcome.state === "ran"
          ? [outcome.passes, outcome.findings, outcome.cannotTell].map((list) => list.map(asText).sort())
          : outcome.state;
      expect(runRules(rules, book).map(bySentence)).toEqual(runRules(whole, book).map(bySentence));
    }),
    { numRuns: 15 },
  );
});

const asText = (verdict: object): string =>
  JSON.stringify(verdict, (_, held: unknown) => (typeof held === "bigint" ? `${held}n` : held));

test("a check after which nothing changed runs no rule again", async () => {
  const workbook = await sample("as-published");
  let runs = 0;
  const counted = rules.map((rule) => ({
    ...rule,
    check: (...seen: Parameters<typeof rule.check>) => {
      runs++;
      return rule.check(...seen);
    },
  }));
  const reviewer = new Reviewer(counted);
  reviewer.review(workbook);
  const first = runs;
  reviewer.review({ ...workbook, sheets: [...workbook.sheets] });
  expect(first).toBeGreaterThan(rules.length / 2);
  expect(runs).toBe(first);
});
