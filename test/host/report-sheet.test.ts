import { unzipSync } from "fflate";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { withReportSheet } from "../../src/host/xlsx/report-workbook";
import { StreamedReport } from "../../src/host/xlsx/streamed-report";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import type { ReportSheet } from "../../src/workbook/report-sheet";
import { partsOf, zipOf } from "../support/package";
import { RICH_SHEET_PART, richFeatures, richWorkbook } from "../support/rich-workbook";
import { sheet } from "../support/sheet";
import { textsOf } from "./edited";

/** Sheets of our own: in a workbook of the user's, and in a new file. */

const FILE = "测试.xlsx";
const report = (name: string, ...texts: string[]): ReportSheet => ({
  name,
  headRows: 1,
  widths: [10, 40],
  rows: [
    ["单元格", "问题"],
    ...texts.map((text) => [{ text: "B3", to: { sheet: "O'Neil 表", row: 2, column: 1 } }, text] as const),
  ],
});
const opened = (bytes: Uint8Array): ZipPackage => new ZipPackage(FILE, bytes);
const read = async (bytes: Uint8Array) => (await new XlsxFileHost(FILE, bytes).read()).sheets;

describe("in a workbook of the user's", () => {
  const bytes = zipOf(partsOf([sheet("O'Neil 表", "| 1 | 2 |")]));

  test("it is the last sheet, with links to cells; no other sheet is touched", async () => {
    const after = withReportSheet(opened(bytes), report("核对结果", "合计不符", "=1+1"));
    const sheets = await read(after);
    expect(sheets.map(({ name }) => name)).toEqual(["O'Neil 表", "核对结果"]);
    expect(sheets[1]!.values).toEqual([
      ["单元格", "问题"],
      ["B3", "合计不符"],
      ["B3", "=1+1"],
    ]);
    expect(sheets[1]!.formulas.flat().filter(Boolean)).toEqual([]);
    const [before, now] = [textsOf(bytes), textsOf(after)];
    expect(now["xl/worksheets/sheet2.xml"]).toContain(`<hyperlink ref="A2" location="'O''Neil 表'!B3"/>`);
    expect(now["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
  });

  test("written again in place it is the same but for its rows, and no style is added twice", async () => {
    const once = withReportSheet(opened(bytes), report("核对结果", "合计不符"));
    const twice = withReportSheet(opened(once), report("核对结果", "合计不符", "另一处"));
    expect((await read(twice)).map(({ values }) => values.length)).toEqual([1, 3]);
    expect(textsOf(twice)["xl/styles.xml"]).toBe(textsOf(once)["xl/styles.xml"]);
    expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(once)));
  });

  test("what the workbook holds beside stays, and its cells look as they did", () => {
    const now = textsOf(withReportSheet(opened(richWorkbook()), report("核对结果", "不符")));
    expect(richFeatures.filter(([, part, proof]) => !now[part]?.includes(proof))).toEqual([]);
    expect(now[RICH_SHEET_PART]).toBe(textsOf(richWorkbook())[RICH_SHEET_PART]);
    expect(now["xl/styles.xml"]).toContain('<cellXfs count="6">');
    expect(now["xl/styles.xml"]).toContain('<fonts count="3">');
  });

  test.each(["x:", ""])("with styles written with the prefix %j", (prefix) => {
    const parts = partsOf([sheet("表", "| 1 |")]);
    const styles = parts["xl/styles.xml"]!.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
    const now = textsOf(
      withReportSheet(opened(zipOf({ ...parts, "xl/styles.xml": styles })), report("核对结果", "甲")),
    );
    expect(now["xl/styles.xml"]).toContain(`<${prefix}font><${prefix}b/>`);
    expect(now["xl/styles.xml"]).toContain(`<${prefix}cellXfs count="5">`);
  });
});

/** A new file, its rows given one by one to each sheet in turn. */
function newFile(sheets: readonly ReportSheet[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const streamed = new StreamedReport((piece) => pieces.push(piece.slice()));
  const begun = sheets.map((form) => streamed.begin(form));
  const most = Math.max(...sheets.map(({ rows }) => rows.length));
  for (let row = 0; row < most; row++)
    begun.forEach((one, index) => one.add(sheets[index]!.rows.slice(row, row + 1)));
  for (const one of [...begun].reverse()) one.end();
  streamed.end(begun);
  return new Uint8Array(Buffer.concat(pieces));
}

test("a new file holds its sheets, amounts to the last digit and texts as texts", async () => {
  const rows = [
    ["甲"],
    [{ amount: "12345678901234.56" }],
    ['=HYPERLINK("x")'],
    ["+1"],
    ["@a\u0001"],
    [3],
    [null],
  ] as const;
  const one: ReportSheet = { name: "汇总 & 表", headRows: 1, widths: [20], rows };
  const bytes = newFile([one, report("问题", "不符")]);
  const [first, second] = await read(bytes);
  expect(first!.name).toBe("汇总 & 表");
  expect(first!.values.flat().filter((value) => value !== null)).toEqual([
    "甲",
    12345678901234.56,
    '=HYPERLINK("x")',
    "+1",
    "@a\u0001",
    3,
  ]);
  expect(first!.formulas.flat().filter(Boolean)).toEqual([]);
  expect(textsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain("<v>12345678901234.56</v>");
  expect(second!.values[1]).toEqual(["B3", "不符"]);
  expect(newFile([one, report("问题", "不符")])).toEqual(bytes);
});

test("a new file of many rows is the same as they went in, and its beginning is out before its end is known", async () => {
  const pieces: Uint8Array[] = [];
  const streamed = new StreamedReport((piece) => pieces.push(piece.slice()));
  const list = streamed.begin({ name: "问题", headRows: 1, widths: [10] });
  const rows = Array.from({ length: 20_000 }, (_, row) => [`第${row}行，${(row * 7919) % 10_007}`, row]);
  for (const row of rows) list.add([row]);
  const before = Buffer.concat(pieces).length;
  expect(before).toBeGreaterThan(50_000);
  list.end();
  streamed.end([list]);
  const [sheetRead] = await read(new Uint8Array(Buffer.concat(pieces)));
  expect(sheetRead!.values).toEqual(rows);
});

test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "＝1+1", "'=1"])(
  "a name or a sentence that looks like a formula is a text in every report: %j",
  async (text) => {
    const made = await read(newFile([report("汇总", text)]));
    const added = await read(
      withReportSheet(opened(zipOf(partsOf([sheet("表", "| 1 |")]))), report("核对结果", text)),
    );
    for (const { values, formulas } of [made[0]!, added[1]!]) {
      expect(values[1]).toEqual(["B3", text]);
      expect(formulas.flat().filter(Boolean)).toEqual([]);
    }
  },
);
