import { readFileSync } from "node:fs";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { withReportSheet } from "../../src/host/xlsx/report-workbook";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import { isUntouched, resultsSheet } from "../../src/review/results-sheet";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { isResults } from "../../src/tables/results-sheet";
import { withReason, type Reasons } from "../../src/review/explained";
import { samplePath } from "../support/samples";
import { troubled } from "./troubled";

/** The sheet 核对结果 that goes into a marked copy. */

const file = "2022-as-published.xlsx";
const sampleBytes = new Uint8Array(readFileSync(samplePath("as-published")));

async function withResults(bytes: Uint8Array) {
  const workbook = await new XlsxFileHost(file, bytes).read();
  const review = reviewWorkbook(workbook);
  const sheet = resultsSheet(review, workbook);
  return { workbook, review, sheet, bytes: withReportSheet(new ZipPackage(file, bytes), sheet) };
}

test("one row a finding, what must be put right first, each with its cell and what to do", async () => {
  const { review, sheet } = await withResults(sampleBytes);
  const [, , header, ...rows] = sheet.rows;
  expect(header).toEqual(["类别", "工作表", "单元格", "问题", "怎么改"]);
  expect(rows).toHaveLength(review.findings.length);
  const piles = rows.map(([pile]) => pile);
  expect(piles.indexOf("要说明")).toBe(piles.lastIndexOf("必须改") + 1);
  expect(rows.every((row) => row.length === 5 && row[4] !== "")).toBe(true);
  const blank = rows.find(
    (row) => row[2] !== null && typeof row[2] === "object" && "text" in row[2] && row[2].text === "G8",
  );
  expect(blank?.[4]).toBe("填入 244.29");
});

test("what may be wrong behind several findings stands before them, unless all of them have their reason", () => {
  const review = reviewWorkbook(troubled);
  const rowsWith = (reasons: Reasons) => resultsSheet(review, troubled, reasons).rows.slice(3);
  const [row] = rowsWith({});
  expect(row).toHaveLength(5);
  expect(row).toMatchObject(["必须改", "支出总表", { text: "C6" }, expect.any(String), expect.any(String)]);
  expect(row![3]).toContain("若只有1处错误：部门支出总表「养老保险」合计应为12.00");
  expect(row![4]).toBe("改为 12.00，可以解释3处不符");
  const withReasons = review.findings.reduce<Reasons>((reasons, finding) => {
    const added = withReason(reasons, finding, "以上级批复的原件为准");
    return "reasons" in added ? added.reasons : reasons;
  }, {});
  expect(rowsWith(withReasons)).toHaveLength(review.findings.length);
});

test("the next review ignores it: nothing is found, read or missed because of it", async () => {
  const { review, bytes } = await withResults(sampleBytes);
  const again = await withResults(bytes);
  expect(again.workbook.sheets.some(isResults)).toBe(true);
  expect(again.review).toEqual({ ...review });
});

test("it is written over while nobody has touched it, else the next name is taken", async () => {
  const { bytes } = await withResults(sampleBytes);
  const again = await withResults(bytes);
  expect(again.sheet.name).toBe("核对结果");
  const host = new XlsxFileHost(file, again.bytes);
  const { sheets } = await host.read();
  const standing = sheets.find(isResults)!;
  expect(isUntouched(standing)).toBe(true);
  await host.apply([
    { cell: { sheet: standing.name, row: 5, column: 5 }, was: null, becomes: "已改，王会计" },
  ]);
  const touched = await withResults(host.bytes());
  expect(touched.sheet.name).toBe("核对结果2");
  expect((await new XlsxFileHost(file, touched.bytes).read()).sheets.filter(isResults)).toHaveLength(2);
});
