import { fileText } from "../../src/cli/report-text";
import { fileJson } from "../../src/cli/report-json";
import type { HiddenPlace } from "../../src/review/hidden-place";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { CellRange } from "../../src/workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sample } from "../support/samples";

type Hidden = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">;

const hiding = (workbook: WorkbookSnapshot, name: string, hidden: Hidden): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...hidden } : sheet)),
});

test.each<[string, (at: CellRange) => Hidden, HiddenPlace | undefined, string]>([
  [
    "its row",
    ({ top }) => ({ hiddenRows: [{ first: top, last: top + 1 }] }),
    "row",
    "（该行已隐藏或被筛掉，需取消后查看）",
  ],
  [
    "its column",
    ({ left }) => ({ hiddenColumns: [{ first: 0, last: left }] }),
    "column",
    "（该列已隐藏，需取消后查看）",
  ],
  [
    "both",
    ({ top, left }) => ({
      hiddenRows: [{ first: top, last: top }],
      hiddenColumns: [{ first: left, last: left }],
    }),
    "row and column",
    "（该行、该列已隐藏或被筛掉，需取消后查看）",
  ],
  [
    "other rows only",
    ({ top }) => ({ hiddenRows: [{ first: top + 1, last: top + 9 }], hiddenColumns: [] }),
    undefined,
    "",
  ],
])("a finding says that people do not see its place where hidden is %s", async (_, hide, expected, says) => {
  const workbook = await sample("as-published");
  const seen = reviewWorkbook(workbook);
  const [finding] = seen.findings;
  const { at } = finding!;
  const review = reviewWorkbook(hiding(workbook, at.sheet, hide(at)));
  expect(review.tally).toEqual(seen.tally); // what is hidden is checked all the same
  expect(review.findings[0]).toEqual({ ...finding, ...(expected ? { hidden: expected } : {}) });
  const { sentence } = finding!;
  expect(fileText({ file: "甲.xlsx", review })).toContain(`${sentence}${says}${finding!.fix ? "【" : ""}`);
  expect(fileJson({ file: "甲.xlsx", review }).findings[0]?.hidden).toBe(expected);
});

test("where nothing is hidden, or nobody can tell, no finding says so", async () => {
  const workbook = await sample("as-published");
  const untold = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: undefined, hiddenColumns: undefined })),
  };
  for (const each of [workbook, untold]) {
    const { findings } = reviewWorkbook(each);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ hidden }) => hidden !== undefined)).toEqual([]);
  }
});
