import { a1 } from "../../../src/workbook/cell";
import type { Review } from "../../../src/review/review";
import { reviewWorkbook } from "../../../src/review/review-workbook";
import { MemoryHost } from "../../../src/host/memory";
import { sample } from "../../support/samples";

/** Every fault that is known of the published document's 132 indicators and five tasks, each at its cell, and nothing else. */
const faults = {
  "cost-unit-is-complete": "H17",
  "indicator-direction-fits-its-name": "J16 J32 H51 J55",
  "cost-target-at-most-project-amount": "H11",
  "explanation-is-of-its-indicator": "E33",
  "adjustment-rate-divides-adjustments": "E24",
  "task-content-is-its-own": "C9",
};
const toExplain = {
  "lease-term-fits-years-paid": "J21",
  "frequency-fits-its-name": "J22 J39",
  "output-is-an-output": "I20 I28 I34 I35 I45 I51 I56 I58",
  "outputs-say-how-much-and-when": "B11 B14 B17 B25 B28 B31 B33 B51",
  "rate-base-is-not-zero": "D22 D26 D27 D36",
  "rate-divides-as-defined": "E34 E35",
  "indicators-differ": "C39",
  "task-has-indicator": "B6",
};
const hints = {
  "cost-target-is-a-ceiling": "H22 H31 H36 H45 H53",
  "satisfaction-target-is-realistic": "N22 N53",
  "target-is-no-repetition-of-name": "L17 L29 J34 L36 L53",
  "benefits-are-measurable": "L8",
  "cost-name-is-its-projects": "G48 G56",
  "coverage-of-dues-is-whole": "J14 J25 J33",
  "time-limit-can-be-missed": "J13 J19",
  "deadline-names-its-day": "J44",
  "rate-counts-what-it-names": "E35",
  "carryover-target-fits-execution": "D25",
  "satisfaction-asks-those-served": "E41",
  "overall-target-fits-projects": "L48",
  "percent-says-how-it-is-measured": "D40",
  "formulas-are-written-alike": "E25",
  "narrative-names-every-aspect": "A49",
  "unit-cost-is-plausible": "J8",
  "named-thing-has-output": "B22 B39 B45",
};

function told(
  { findings }: Review,
  severity: Review["findings"][number]["severity"],
): Record<string, string> {
  const places: Record<string, string> = {};
  for (const { rule, group, at, severity: own } of findings) {
    if (group !== "indicators" || own !== severity) continue;
    const cell = a1({ sheet: at.sheet, row: at.top, column: at.left });
    places[rule] = places[rule] === undefined ? cell : `${places[rule]} ${cell}`;
  }
  return places;
}

test("as published: its faults, its questions, its hints", async () => {
  const review = reviewWorkbook(await sample("as-published"));
  expect(told(review, "error")).toEqual(faults);
  expect(told(review, "explain")).toEqual(toExplain);
  expect(told(review, "hint")).toEqual(hints);
});

test("seventeen of its 21 效益指标 are told of, in one sentence", async () => {
  const review = reviewWorkbook(await sample("as-published"));
  const [finding] = review.findings.filter(({ rule }) => rule === "benefits-are-measurable");
  expect(finding!.sentence).toContain("21项效益指标中有17项");
  expect(finding!.because).toHaveLength(16);
});

test("put right: no fault, and the frequencies, ceilings and formulas that were put right are silent", async () => {
  const review = reviewWorkbook(await sample("put-right"));
  expect(told(review, "error")).toEqual({});
  const spoken = Object.keys({ ...told(review, "explain"), ...told(review, "hint") });
  const putRight = ["frequency-fits-its-name", "rate-divides-as-defined", "cost-target-is-a-ceiling"];
  const alsoPutRight = [
    "rate-counts-what-it-names",
    "deadline-names-its-day",
    "narrative-names-every-aspect",
  ];
  expect([...putRight, ...alsoPutRight].filter((rule) => spoken.includes(rule))).toEqual([]);
});

test("where the right value is certain, the fix says it", async () => {
  const { findings } = reviewWorkbook(await sample("as-published"));
  const fixes = (rule: string) =>
    findings
      .filter((finding) => finding.rule === rule)
      .flatMap(({ fix }) => fix?.edits ?? [])
      .map(({ cell, was, becomes }) => `${a1(cell)} ${String(was)}→${String(becomes)}`);
  expect(fixes("cost-unit-is-complete")).toEqual(["H17 ≤37万→≤37万元"]);
  expect(fixes("cost-target-at-most-project-amount")).toEqual(["H11 ≤145.4万元→≤144.9万元"]);
  expect(fixes("indicator-direction-fits-its-name")).toContain("H51 ≥800万元→≤800万元");
});

test("the fixes it offers put every fault right", async () => {
  const host = new MemoryHost(await sample("as-published"));
  const errors = reviewWorkbook(await host.read()).findings.filter(
    ({ group, severity }) => group === "indicators" && severity === "error",
  );
  await host.apply(errors.flatMap(({ fix }) => fix?.edits ?? []));
  expect(told(reviewWorkbook(await host.read()), "error")).toEqual({});
});
