import { reportJson } from "../../src/cli/report-json";
import type { ReviewedFile } from "../../src/cli/reviewed-file";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { sample } from "../support/samples";
import { jsonReport } from "./report-schema";
import { troubled } from "./troubled";

const read = (...files: ReviewedFile[]) => jsonReport.parse(JSON.parse(reportJson(files)));

describe("the report for programs", () => {
  test.each(["as-published", "put-right"] as const)("of the %s sample keeps the contract", async (name) => {
    const review = reviewWorkbook(await sample(name));
    const [report] = read({ file: `${name}.xlsx`, review });
    expect(report).toMatchObject({ file: `${name}.xlsx`, tally: { ...review.tally, explained: 0 } });
    expect(report!.tables).toHaveLength(review.book.tables.length);
    expect(report!.findings).toHaveLength(review.findings.length);
    expect(report).not.toHaveProperty("narrative");
    expect(report).not.toHaveProperty("error");
  });

  test("the first blank subtotal of the published workbook, in full", async () => {
    const [report] = read({ file: "a.xlsx", review: reviewWorkbook(await sample("as-published")) });
    expect(report!.findings.find(({ rule }) => rule === "column-parts-add-up")).toEqual({
      rule: "column-parts-add-up",
      group: "within-table",
      severity: "error",
      sheet: "支出总表",
      cell: "G8",
      because: [
        { sheet: "支出总表", cell: "H8" },
        { sheet: "支出总表", cell: "J8" },
      ],
      message:
        "部门支出预算表「行政运行」基本支出小计为空，应为244.29（=235.95+8.34；一般公共预算支出预算表同一行为244.29）；请补填。",
      stake: { amount: "244.29", unit: "万元" },
      figures: {
        relation: "equal",
        actual: { name: "部门支出预算表「行政运行」基本支出小计", amount: null },
        expected: { name: "部门支出预算表2项之和", amount: "244.29" },
        difference: "244.29",
        unit: "万元",
      },
      witnesses: [
        {
          side: "expected",
          table: "一般公共预算支出预算表",
          cells: [{ sheet: "一般公共预算支出", cell: "G8" }],
        },
      ],
      fix: {
        label: "填入 244.29",
        edits: [{ sheet: "支出总表", cell: "G8", was: null, becomes: 244.29 }],
      },
    });
  });

  test("with the narrative: ten sections and the 名词解释", async () => {
    const review = reviewWorkbook(await sample("put-right"));
    const [report] = read({ file: "a.xlsx", review, narrative: writeNarrative(review.book, {}) });
    expect(report!.narrative).toHaveLength(11);
  });

  test("of a workbook with strange sheets", () => {
    const [report] = read({ file: "a.xlsx", review: reviewWorkbook(troubled) });
    expect(report!.unrecognised.map(({ sheet }) => sheet)).toEqual(["一般公共预算", "Sheet4", "底稿"]);
  });

  test("a file that could not be read has its reason and nothing to count", () => {
    const [report] = read({ file: "a.xlsx", refused: { kind: "encrypted", sentence: "设有打开密码。" } });
    expect(report).toEqual({
      file: "a.xlsx",
      error: { kind: "encrypted", message: "设有打开密码。" },
      tables: [],
      unrecognised: [],
      tally: { compared: 0, findings: 0, cannotTell: 0, notRun: 0, broken: 0, off: 0, explained: 0 },
      findings: [],
      cannotTell: [],
      notRun: [],
      diagnoses: [],
      broken: [],
      off: [],
      notChecked: [],
      unmatchedSentences: [],
    });
  });

  test("what may be wrong behind several findings names them by rule and place", () => {
    const [report] = read({ file: "troubled.xlsx", review: reviewWorkbook(troubled) });
    expect(report!.diagnoses).toEqual([
      {
        severity: "error",
        message: expect.stringContaining("「养老保险」合计应为12.00，现为21.00，疑似相邻两位写反"),
        cells: [{ sheet: "支出总表", cell: "C6" }],
        explains: [
          { rule: "expenditure-agrees-with-summary", sheet: "收支总表", cell: "D6" },
          { rule: "total-is-its-rows", sheet: "支出总表", cell: "C4" },
          { rule: "column-parts-add-up", sheet: "支出总表", cell: "C6" },
        ],
        fix: {
          label: "改为 12.00",
          edits: [{ sheet: "支出总表", cell: "C6", was: 21, becomes: 12 }],
        },
      },
    ]);
  });

  test("an error value in a fix is its text", () => {
    const review = reviewWorkbook(troubled);
    const at = { sheet: "支出总表", row: 5, column: 2 };
    const edits = [{ cell: at, was: { error: "#REF!" }, becomes: 12 }];
    const fixed = review.findings.map((finding) => ({
      ...finding,
      fix: { label: "改", edits, safe: false },
    }));
    const [report] = read({ file: "a.xlsx", review: { ...review, findings: fixed } });
    expect(report!.findings[0]!.fix!.edits).toEqual([
      { sheet: "支出总表", cell: "C6", was: "#REF!", becomes: 12 },
    ]);
  });
});
