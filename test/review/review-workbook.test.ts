import { a1Range } from "../../src/workbook/cell";
import { noTablesSentence } from "../../src/review/sentences";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { rules } from "../../src/rules/index";
import { defineRule, type Finding, type Rule } from "../../src/rules/rule";
import { withEdits } from "../../src/host/edited-snapshot";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { brokenRule, troubled } from "./troubled";

/** A rule that says what it is told to say. */
const saying = (
  id: string,
  severity: Rule["severity"],
  ...findings: Omit<Finding, "outcome" | "because">[]
) =>
  defineRule({
    id,
    group: "values",
    title: id,
    basis: "测试",
    severity,
    needs: [],
    messages: { said: "说{what}。" },
    *check() {
      for (const finding of findings) yield { outcome: "finding", because: [], ...finding, message: "said" };
    },
  });

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const said = (at: Finding["at"], what = "错") => ({ at, message: "said", data: { what } });

const two = workbook(sheet("甲", "| a | < | c |\n| d | e | f |"), sheet("乙", "| a |\n| b |"));

describe("reviewWorkbook", () => {
  test("must-fix first, then sheet by sheet from top to bottom and left to right", () => {
    const mixed = [
      saying("hints", "hint", said(cell("甲", 0, 0))),
      saying("errors", "error", said(cell("乙", 0, 0)), said(cell("甲", 1, 2)), said(cell("甲", 1, 0))),
      saying("explains", "explain", said(cell("甲", 0, 2))),
    ];
    const { findings } = reviewWorkbook(two, mixed);
    expect(findings.map(({ rule, at }) => `${rule} ${at.sheet}!${a1Range(at)}`)).toEqual([
      "errors 甲!A2",
      "errors 甲!C2",
      "errors 乙!A1",
      "explains 甲!C1",
      "hints 甲!A1:B1",
    ]);
  });

  test("two rules that ask for the same edit tell it once; other edits stay", () => {
    const at = cell("甲", 1, 0);
    const fix = (becomes: number) => ({ label: "", safe: false, edits: [{ cell: at, was: "d", becomes }] });
    const { findings, tally } = reviewWorkbook(two, [
      saying("first", "error", { ...said(at), fix: fix(1) }),
      saying("same", "error", { ...said(at), fix: fix(1) }),
      saying("other", "error", { ...said(at), fix: fix(2) }),
      saying("milder", "hint", { ...said(at), fix: fix(1) }),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["first", "other", "milder"]);
    expect(tally).toEqual({ compared: 4, findings: 3, cannotTell: 0, notRun: 0, broken: 0, off: 0 });
  });

  test("a finding keeps its id over a second look, and no two share one", async () => {
    const snapshot = await sample("as-published");
    const ids = reviewWorkbook(snapshot).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(reviewWorkbook(snapshot).findings.map(({ id }) => id)).toEqual(ids);
  });

  test("a rule that breaks is told and hides nobody else's findings", () => {
    const alone = reviewWorkbook(troubled);
    const beside = reviewWorkbook(troubled, [brokenRule, ...rules]);
    expect(beside.findings).toEqual(alone.findings);
    expect(beside.broken).toEqual([{ rule: brokenRule.id, title: brokenRule.title, error: "除数为零" }]);
    expect(beside.tally).toEqual({ ...alone.tally, broken: 1 });
  });

  test.each(["as-published", "put-right"] as const)(
    "%s: every count is the length of what it counts",
    async (name) => {
      const { tally, findings, doubts, notRun, broken, off, equations } = reviewWorkbook(await sample(name));
      expect(tally).toMatchObject({
        findings: findings.length,
        cannotTell: doubts.length,
        notRun: notRun.length,
        broken: broken.length,
        off: off.length,
      });
      expect(tally.compared).toBeGreaterThan(300);
      expect(equations.length).toBeGreaterThan(200);
    },
  );

  test("the review is plain data that crosses to a worker unchanged", async () => {
    const review = reviewWorkbook(await sample("as-published"));
    expect(structuredClone(review)).toEqual(review);
  });

  test("no fix types over a formula; the finding stands", () => {
    const fix = (row: number) => ({
      label: "改",
      safe: true,
      edits: [{ cell: cell("说明", row, 0), was: "某局，，", becomes: "某局，" }],
    });
    const { findings } = reviewWorkbook(workbook(sheet("说明", '| =A9&"，，" → 某局，， |\n| 某局，， |')), [
      saying("words", "hint", ...[0, 1].map((row) => ({ ...said(cell("说明", row, 0)), fix: fix(row) }))),
    ]);
    expect(findings.map(({ at, fix: offered }) => [a1Range(at), offered?.label])).toEqual([
      ["A1", undefined],
      ["A2", "改"],
    ]);
  });

  test("the workbook it looks at is left as it was", async () => {
    const snapshot = await sample("as-published");
    const before = structuredClone(snapshot);
    reviewWorkbook(snapshot);
    expect(snapshot).toEqual(before);
  });

  test("every place it names holds what it says it holds", async () => {
    const snapshot = await sample("as-published");
    const { findings } = reviewWorkbook(snapshot);
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length).toBeGreaterThan(5);
    expect(() => withEdits(snapshot, edits)).not.toThrow();
  });
});

describe("noTablesSentence", () => {
  test("is silent where a table was found", () => {
    expect(noTablesSentence(reviewWorkbook(troubled))).toBeUndefined();
  });

  test.each<[string, Parameters<typeof workbook>, string]>([
    [
      "an empty workbook",
      [sheet("Sheet1", "|  |")],
      "“测试.xlsx”里没有认出任何一张预算表（“Sheet1”工作表是空的）；请确认选对了文件，并核对各表的表名和表头。",
    ],
    [
      "only a 目录",
      [sheet("目录", "| 目录 |\n| 一、收支总表 |")],
      "“测试.xlsx”里只有文字，没有认出任何一张预算表；请确认选对了文件，并核对各表的表名和表头。",
    ],
    [
      "four strange sheets",
      ["一", "二", "三", "四"].map((name) => sheet(name, "|  |")),
      "“测试.xlsx”里没有认出任何一张预算表（“一”工作表是空的；“二”工作表是空的；“三”工作表是空的；……）；请确认选对了文件，并核对各表的表名和表头。",
    ],
  ])("%s", (_, sheets, sentence) => {
    expect(noTablesSentence(reviewWorkbook(workbook(...sheets)))).toBe(sentence);
  });
});
