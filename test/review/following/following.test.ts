import fc from "fast-check";
import { withEdits } from "../../../src/host/edited-snapshot";
import { MemoryHost } from "../../../src/host/memory";
import { inUnit, type Amount } from "../../../src/budget/amount";
import { FigureIndex } from "../../../src/review/diagnosis/figure-index";
import { ChangedAmounts } from "../../../src/review/following/changed-amounts";
import type { Following } from "../../../src/review/following/following";
import { readIntended, readWrittenChange } from "../../../src/review/following/intended-change";
import { tells } from "../../../src/review/following/left-open";
import type { ReviewFinding } from "../../../src/review/review";
import { heldBefore, holdsNow } from "../../../src/review/following/held-equalities";
import { reviewWorkbook } from "../../../src/review/review-workbook";
import { followingOf } from "../../../src/review/following/following";
import { a1 } from "../../../src/workbook/cell";
import { redrawn } from "../../rules/redrawn";
import { cellCalled, drawnChange, drawnSheets, drawnWorkbook, follow } from "./drawn-following";

const followed = (...args: Parameters<typeof follow>): Following => {
  const came = follow(...args);
  if (typeof came === "string") throw new Error(came);
  return came;
};
const typed = ({ typed: all }: Following): string[] => all.map(drawnChange);
const open = ({ leftOpen }: Following): string[] => leftOpen.map(({ sentence }) => sentence);

test("the small budget has no errors to begin with", () => {
  expect(reviewWorkbook(drawnWorkbook()).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

const upToTheTop = [
  "项目!E6 40.00→45.00",
  "项目!D6 40.00→45.00",
  "项目!E5 80.00→85.00",
  "项目!D5 80.00→85.00",
  "支出!E4 80.00→85.00",
  "支出!C4 100.00→105.00",
  "收支!D7 100.00→105.00",
  "收支!B7 100.00→105.00",
];

test("a project's amount is followed through its totals and the other tables into the text", () => {
  const came = followed(drawnWorkbook(), "项目!E6", "45");
  expect(typed(came)).toEqual(upToTheTop);
  expect(came.byFormula).toEqual([]);
  expect(came.typed[4]!.place).toBe("部门支出总表「合计」项目支出小计");
  expect(came.texts.map(({ before, after }) => `${before}→${after}`)).toEqual([
    "100.00→105.00",
    "100.00→105.00",
    "20.00万元，增长25.00→25.00万元，增长31.25",
    "100.00→105.00",
    "20.00→19.05",
    "80.00→85.00",
    "80.00→80.95",
  ]);
});

test("a split is left to people, with the number of cells that could take it", () => {
  expect(open(followed(drawnWorkbook(), "项目!E6", "45"))).toEqual([
    "部门收支总表「收入总计」由2项组成（只有部门收支总表「一般公共预算」不是零），由哪几项承担无法判断，请自行调整。",
    "部门收支总表「支出总计」由2项组成（只有部门收支总表「一般公共服务支出」不是零），由哪几项承担无法判断，请自行调整。",
    "部门支出总表「合计」由2项组成，由哪几项承担无法判断，请自行调整。",
    "部门支出总表「合计」项目支出小计由2项组成，由哪几项承担无法判断，请自行调整。",
  ]);
});

test("people may say that a part that alone is not zero goes along", () => {
  const came = followed(drawnWorkbook(), "项目!E6", "45", true);
  expect(typed(came)).toEqual([...upToTheTop, "收支!B5 100.00→105.00", "收支!D5 100.00→105.00"]);
  expect(open(came)).toEqual([
    "部门支出总表「合计」由2项组成，由哪几项承担无法判断，请自行调整。",
    "部门支出总表「合计」项目支出小计由2项组成，由哪几项承担无法判断，请自行调整。",
    "部门收支总表「一般公共服务支出」由2项组成，由哪几项承担无法判断，请自行调整。",
  ]);
  expect(came.newErrors).toEqual([]);
});

test("formulas that add cells are not typed over: they come along", () => {
  const 项目 = redrawn(redrawn(drawnSheets.项目, { D5: "=SUM(D6:D7) → 80.00", E5: "=SUM(E6:E7) → 80.00" }), {
    D6: "=E6+F6 → 40.00",
    D7: "=E7+F7 → 40.00",
  });
  const came = followed(drawnWorkbook({ 项目 }), "项目!E6", "45");
  expect(typed(came)).toEqual([upToTheTop[0], ...upToTheTop.slice(4)]);
  expect(came.byFormula.map(drawnChange)).toEqual([
    "项目!D5 80.00→85.00",
    "项目!E5 80.00→85.00",
    "项目!D6 40.00→45.00",
  ]);
  expect(came.edits.map(({ cell }) => `${cell.sheet}!${a1(cell)}`)).toEqual([
    "项目!E6",
    "支出!E4",
    "支出!C4",
    "收支!D7",
    "收支!B7",
    "情况说明!A3",
    "情况说明!A5",
  ]);
  expect(came.newErrors).toEqual([]);
});

test("a formula that adds something else is named, and nothing is written into it", () => {
  const 支出 = redrawn(drawnSheets.支出, { E4: "=IF(TRUE,80,0) → 80.00" });
  const came = followed(drawnWorkbook({ 支出 }), "项目!E6", "45");
  expect(typed(came)).toEqual(upToTheTop.slice(0, 4));
  expect(open(came)).toEqual([
    "项目支出预算表「合计」为85.00万元，部门支出总表「合计」项目支出小计为80.00万元，相差5.00万元；部门支出总表「合计」项目支出小计是公式，请看它是否跟着变。",
  ]);
});

test("a blank cell is filled, and what was blank with it follows", () => {
  const came = followed(drawnWorkbook(), "项目!F6", "5");
  expect(typed(came)).toEqual([
    "项目!F6 空→5.00",
    "项目!D6 40.00→45.00",
    "项目!D5 80.00→85.00",
    ...upToTheTop.slice(4),
    "项目!F5 空→5.00",
  ]);
  expect(typed(followed(drawnWorkbook(), "项目!F6", "5", true))).toEqual([
    ...typed(came),
    "收支!B5 100.00→105.00",
    "收支!D5 100.00→105.00",
  ]);
});

test("what did not tie before says nothing of what follows", () => {
  const 支出 = redrawn(drawnSheets.支出, { E4: "81.00" });
  expect(typed(followed(drawnWorkbook({ 支出 }), "项目!E6", "45"))).toEqual(upToTheTop.slice(0, 4));
});

test("an amount in another unit is rounded to its own last place", () => {
  const 项目 = redrawn(drawnSheets.项目, {
    A2: "单位：元",
    D5: "800000",
    E5: "800000",
    D6: "400000",
    E6: "400000",
    D7: "400000",
    E7: "400000",
  });
  expect(typed(followed(drawnWorkbook({ 项目 }), "项目!E6", "450050")).slice(3, 6)).toEqual([
    "项目!D5 800000.00→850050.00",
    "支出!E4 80.00→85.01",
    "支出!C4 100.00→105.01",
  ]);
});

test("an amount that is kept as text stays a text", () => {
  const 支出 = redrawn(drawnSheets.支出, { E4: "'80.00" });
  const { edits } = followed(drawnWorkbook({ 支出 }), "项目!E6", "45.1");
  expect(edits.find(({ cell }) => cell.sheet === "支出" && a1(cell) === "E4")?.becomes).toBe("85.10");
});

test.each([
  ["项目!A1", "5", "“项目”A1 不是表里的金额，请选一格金额。"],
  ["项目!E6", "约5", "改为的金额填的是“约5”，不是数字；请按万元填写，例如 789.90。"],
  ["项目!E6", "", "改为的金额填的是“”，不是数字；请按万元填写，例如 789.90。"],
  ["项目!E6", "40.0", "项目支出预算表「劳务费」一般公共预算现在就是40.00万元，没有要改的。"],
])("%s becomes %s is refused in a sentence", (cell, becomes, sentence) => {
  expect(follow(drawnWorkbook(), cell, becomes)).toBe(sentence);
});

test("a formula is not typed over, and what is no number is not changed", () => {
  const 项目 = redrawn(drawnSheets.项目, { E5: "=SUM(E6:E7) → 80.00", F6: "#REF!" });
  expect(follow(drawnWorkbook({ 项目 }), "项目!E5", "5")).toBe(
    "“项目”E5（项目支出预算表「合计」一般公共预算）是公式，请改公式里用到的单元格。",
  );
  expect(follow(drawnWorkbook({ 项目 }), "项目!F6", "5")).toBe(
    "“项目”F6（项目支出预算表「劳务费」政府性基金预算）里不是数字，请先改成数字。",
  );
});

test("the change as it is typed on the command line", () => {
  expect(readWrittenChange("项目!E6=1,045.5")).toEqual({
    value: { cell: cellCalled("项目!E6"), amount: "1,045.5" },
  });
  expect(readWrittenChange("'表 一'!$E$6=5")).toEqual({
    value: { cell: cellCalled("表 一!E6"), amount: "5" },
  });
  for (const written of ["E6=5", "项目!E6", "项目!E6:E7=5", "项目!6E=5"])
    expect(readWrittenChange(written)).toEqual({
      refused: `--change 写的是“${written}”，请写成 工作表!单元格=金额，例如 项目支出表!E12=789.90。`,
    });
});

test("all of it is one write, and taking it back gives the workbook as it was", async () => {
  const host = new MemoryHost(drawnWorkbook());
  const before = host.snapshot;
  const { edits } = followed(before, "项目!E6", "45");
  const takeBack = await host.apply(edits);
  expect(host.snapshot).toEqual(withEdits(before, edits));
  expect(host.snapshot).not.toEqual(before);
  await takeBack();
  expect(host.snapshot).toEqual(before);
});

test("an equality that held still holds afterwards, or is left open; no cell is changed twice", () => {
  const snapshot = drawnWorkbook();
  const review = reviewWorkbook(snapshot);
  const cells = review.book.tables.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => Object.values(figures)),
  );
  let equalities = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...cells),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.boolean(),
      (figure, hundredths, withLoneParts) => {
        const becomes = (BigInt(hundredths) * 10n ** 8n) as Amount;
        fc.pre(becomes !== figure.amount);
        const intended = readIntended(review, figure.cell, inUnit(becomes, "万元").toString());
        expect(intended).toEqual({ value: { figure, becomes } });
        const came = followingOf(
          snapshot,
          review,
          { figure, becomes },
          { reviewOf: (changed) => reviewWorkbook(changed), facts: {}, withLoneParts },
        );
        const changed = came.edits.map(({ cell }) => `${cell.sheet}!${a1(cell)}`);
        expect(new Set(changed).size).toBe(changed.length);
        const after = reviewWorkbook(withEdits(snapshot, came.edits));
        const amounts = new ChangedAmounts(new FigureIndex(review.book));
        for (const { cell, becomes: now } of came.typed)
          amounts.change(amounts.figuresOf([{ cell }])![0]!, now);
        for (const equality of heldBefore([...review.equations, ...after.equations], amounts)) {
          equalities++;
          const all = [...equality.left, ...equality.right];
          const isOpen = came.leftOpen.some((one) => all.every(({ cell }) => one.cells.includes(cell)));
          expect(holdsNow(equality, amounts) || isOpen).toBe(true);
        }
        const before = new Set(review.findings.map(({ id }) => id));
        const isTold = (finding: ReviewFinding): boolean =>
          came.newErrors.some(({ id }) => id === finding.id) ||
          came.leftOpen.some((one) => tells(finding, one));
        for (const finding of after.findings)
          if (finding.severity === "error" && !before.has(finding.id)) expect(isTold(finding)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
  expect(equalities).toBeGreaterThan(500);
});
