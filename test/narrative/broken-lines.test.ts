import fc from "fast-check";
import type { BudgetBook, NarrativeText } from "../../src/budget/book";
import { goesOn } from "../../src/narrative/broken-lines";
import { saidIn } from "../../src/narrative/said";
import { givenSpans, unbroken } from "../../src/narrative/unbroken";
import { rules } from "../../src/rules/index";
import { runRules, sentenceOf } from "../../src/rules/run-rules";
import { book } from "../review/proposals/drawn-text";
import { broken, breaksIn, paragraphs, type Break } from "./support/line-breaks";

const lines: readonly (readonly [string, string, boolean])[] = [
  ["2022年收入总计175万", "元，支出总计175万元。", true],
  ["2022年收入总计175.0", "0万元，支出总计175万元。", true],
  ["2022年收入总计175", ".00万元。", true],
  ["收入总计12,3", "45.67万元", true],
  ["收入总计12", ",345.67万元", true],
  ["2022年收入合计", "175万元，其中：一般公共预算150万元。", true],
  ["本部门支出170万元，其中基本支出（含", "人员经费）110万元", true],
  ["支出170万元，主要用于保障运转", "和完成任务", true],
  ["收入总计19，支出19", "34.49万元", false],
  ["收入，见附件1，", "234.50万元", false],
  ["收入总计，1", "2022年支出总计", false],
  ["收入总计12,345", "678.90万元", false],
  ["收入总计175万元。", "支出总计175万元。", false],
  ["收入总计175万元；", "支出总计175万元。", false],
  ["收入总计175万元，其中", "　　支出总计175万元。", false],
  ["收入总计175万元，其中", "（一）基本支出", false],
  ["收入总计175万元，支出总计175万元", "2022年收入减少25万元。", false],
  ["一、收入支出预算总体情况", "2022年收入总计175万元，支出总计175万元。", false],
  ["某局2022年部门预算情况说明", "2022年收入总计175万元，支出总计175万元。", false],
  ["收入总计175万元，支出总计175万元", "名词解释", false],
  ["基本支出", "项目支出", false],
  ["", "，支出", false],
];

test.each(lines)("%s ⏎ %s: %s", (line, next, joins) => expect(goesOn(line, next)).toBe(joins));

const withTexts = (texts: readonly NarrativeText[]): BudgetBook => ({ ...book, narrative: texts });

/** Every number with what it states and what it is said of, as it stands in the texts as given. */
function readOf(texts: readonly NarrativeText[]): string[] {
  const read = unbroken(withTexts(texts));
  return saidIn(read).map(({ claim, paragraph, subject }) => {
    const span = { start: paragraph.start + claim.start, end: paragraph.start + claim.end };
    const text = read.narrative.find(({ cell }) => cell === paragraph.cell)!;
    const places = givenSpans(text, span) ?? [{ text, ...span }];
    const given = places.map((place) => place.text.text.slice(place.start, place.end)).join("");
    return [given.replace(/\s/g, ""), claim.states, claim.direction?.word ?? "", subject?.name ?? ""].join(
      " ",
    );
  });
}

const sentencesOf = (texts: readonly NarrativeText[]): string[] =>
  runRules(
    rules.filter(({ group }) => group === "narrative"),
    withTexts(texts),
  ).flatMap((outcome) =>
    outcome.state === "ran" ? outcome.findings.map((found) => sentenceOf(outcome.rule, found)) : [],
  );

const breaks = fc.array(fc.record<Break>({ at: fc.integer({ min: 0, max: 400 }), inCell: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

test("wherever lines are broken within sentences, the same numbers are read, and found where they stand", () => {
  const whole = broken([]);
  const read = readOf(whole);
  expect(read.filter((one) => !one.endsWith(" ")).length).toBeGreaterThan(10);
  fc.assert(
    fc.property(breaks, (places) => {
      expect(readOf(broken(places))).toEqual(read);
    }),
    { numRuns: 300 },
  );
});

test("wherever lines are broken within sentences, the same is found", () => {
  const found = sentencesOf(broken([]));
  expect(found.length).toBeGreaterThan(1);
  fc.assert(
    fc.property(breaks, (places) => {
      expect(sentencesOf(broken(places))).toEqual(found);
    }),
    { numRuns: 100 },
  );
});

test("the breaks are within sentences, and some within numbers", () => {
  const all = paragraphs.flatMap((text) => breaksIn(text).map((at) => text.slice(at - 1, at + 1)));
  expect(all.filter((around) => /^[。；：]/.test(around))).toEqual([]);
  expect(all.filter((around) => /^(?:\d\.|\.\d)$/.test(around)).length).toBeGreaterThan(5);
});
