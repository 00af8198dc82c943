/** The published workbook in Excel: read through Office.js it is the very workbook that the file host reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/host/excel";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { contentOf } from "../host/contract";
import { openInTest } from "./open-in-test";

const name = "2022-as-published.xlsx";
const file = () => new XlsxFileHost(name, readFileSync(join(__dirname, "../../samples", name))).read();

test("is read cell for cell as from the file, in two round trips", async () => {
  const published = await file();
  const excel = await openInTest(published.sheets, { name });
  const read = await new ExcelHost().read();
  expect(read.sheets.map(contentOf)).toEqual(published.sheets.map(contentOf));
  expect(excel.richApi.batches).toHaveLength(2);
});

test("is reviewed and marked like the file", async () => {
  const published = await file();
  const excel = await openInTest(published.sheets, { name });
  const host = new ExcelHost();
  const review = reviewWorkbook(await host.read());
  expect(review).toEqual(reviewWorkbook(published));
  expect(review.findings.length).toBeGreaterThan(0);
  const marks = review.findings.map(({ at, severity, sentence }) => ({
    range: at,
    severity,
    note: sentence,
  }));
  expect(await host.mark(marks)).toEqual({ refused: [], remarks: [] });
  const marked = excel.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
  expect(new Set(marked.map((sheet) => sheet.name))).toEqual(new Set(marks.map(({ range }) => range.sheet)));
  await host.unmark();
  expect(excel.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});
