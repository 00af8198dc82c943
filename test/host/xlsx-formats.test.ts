/** A number format that comes with what is typed: one more style, and nothing else of the file changed. */
import fc from "fast-check";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { CellEdit } from "../../src/workbook/edit";
import { worksheet, xlsxOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { SHEET, textsOf } from "./edited";

const STYLES = "xl/styles.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const stylesXml = (xfs: readonly string[], formats = "") =>
  `<styleSheet xmlns="${MAIN}">${formats}<fonts count="1"><font><b/></font></fonts>` +
  `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><dxfs count="0"/></styleSheet>`;
const plain = '<xf numFmtId="0" fontId="0"/>';
const bold = '<xf fontId="0" applyNumberFormat="1" numFmtId="4"><alignment wrapText="1"/></xf>';

const rows =
  '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row>';

const given = (styles: string, others: Parts = {}): Uint8Array =>
  xlsxOf([sheet("表", "")], { [SHEET]: worksheet(rows), [STYLES]: styles, ...others });

const put = (column: number, format: string, becomes: number = 0.05): CellEdit => ({
  cell: { sheet: "表", row: 0, column },
  was: column + 1,
  becomes,
  format,
});

async function after(bytes: Uint8Array, edits: readonly CellEdit[]) {
  const host = new XlsxFileHost("表.xlsx", bytes);
  const takeBack = await host.apply(edits);
  return { host, takeBack, parts: textsOf(host.bytes()) };
}

const cellOf = (xml: string, name: string) => new RegExp(`<c r="${name}"[^>]*>`).exec(xml)![0];

test.each<[string, string, string, string]>([
  [
    "a format that files name by number",
    "0%",
    "",
    '<xf fontId="0" applyNumberFormat="1" numFmtId="9"><alignment wrapText="1"/></xf>',
  ],
  [
    "a format that the workbook has",
    "yyyy-m-d",
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy-m-d"/></numFmts>',
    '<xf fontId="0" applyNumberFormat="1" numFmtId="170"><alignment wrapText="1"/></xf>',
  ],
  [
    "no format",
    "General",
    "",
    '<xf fontId="0" applyNumberFormat="1" numFmtId="0"><alignment wrapText="1"/></xf>',
  ],
])("adds the cell's own style with %s", async (_, format, formats, xf) => {
  const bytes = given(stylesXml([plain, bold], formats));
  const before = textsOf(bytes);
  const { host, parts, takeBack } = await after(bytes, [put(0, format)]);
  expect(parts[STYLES]).toBe(stylesXml([plain, bold, xf], formats));
  expect(cellOf(parts[SHEET]!, "A1")).toBe('<c r="A1" s="2">');
  expect([cellOf(parts[SHEET]!, "B1"), cellOf(parts[SHEET]!, "C1")]).toEqual([
    '<c r="B1">',
    '<c r="C1" s="1">',
  ]);
  const untouched = Object.keys(before).filter((name) => before[name] === parts[name]);
  expect(untouched).toEqual(
    Object.keys(before).filter((name) => ![STYLES, SHEET, "xl/workbook.xml"].includes(name)),
  );
  await takeBack();
  expect(host.bytes()).toEqual(bytes);
});

test.each([
  ["beside others", '<numFmts count="1"><numFmt numFmtId="200" formatCode="0.0"/></numFmts>', 201],
  ["as the first", "", 164],
])("adds a format of the workbook's own %s", async (_, formats, number) => {
  const { parts } = await after(given(stylesXml([plain, bold], formats)), [put(1, '0.0"<元>"')]);
  const added = `<numFmt numFmtId="${number}" formatCode="0.0&quot;&lt;元&gt;&quot;"/>`;
  const list =
    formats === ""
      ? `<numFmts count="1">${added}</numFmts>`
      : formats.replace('count="1"', 'count="2"').replace("</numFmts>", `${added}</numFmts>`);
  const xf = `<xf numFmtId="${number}" fontId="0" applyNumberFormat="1"/>`;
  expect(parts[STYLES]!.replace(/<xf applyNumberFormat="1" numFmtId="(\d+)" fontId="0"\/>/, xf)).toContain(
    list,
  );
  expect(cellOf(parts[SHEET]!, "B1")).toBe('<c r="B1" s="2">');
});

test("cells that come to look alike share one style, in one write and in several", async () => {
  const bytes = given(stylesXml([plain, bold]));
  const { host, parts } = await after(bytes, [put(0, "0%"), put(2, "0%")]);
  expect(["A1", "C1"].map((name) => cellOf(parts[SHEET]!, name))).toEqual([
    `<c r="A1" s="2">`,
    `<c r="C1" s="2">`,
  ]);
  await host.apply([put(1, "#,##0.00")]);
  await host.apply([{ ...put(0, "#,##0.00"), was: 0.05 }]);
  const now = textsOf(host.bytes());
  expect(cellOf(now[SHEET]!, "A1")).toBe('<c r="A1" s="1">'); // where it began
  expect(now[STYLES]!.match(/<xf /g)).toHaveLength(4);
});

test("a cell that has the format already keeps its style, and a file without styles its value", async () => {
  const styles = stylesXml([plain, bold]);
  expect((await after(given(styles), [put(0, "#,##0.00")])).parts[STYLES]).toBe(styles);
  const none = `<styleSheet xmlns="${MAIN}"/>`;
  const { parts } = await after(given(none), [put(1, "0%")]);
  expect([parts[STYLES], cellOf(parts[SHEET]!, "B1")]).toEqual([none, '<c r="B1">']);
});

test("a day in a workbook that counts from 1904 is written as it counts", async () => {
  const workbook = textsOf(given(stylesXml([plain])))["xl/workbook.xml"]!;
  const from1904 = { "xl/workbook.xml": workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') };
  const { host, parts } = await after(given(stylesXml([plain, bold]), from1904), [put(1, "yyyy-m-d", 44621)]);
  expect(parts[SHEET]).toContain('<c r="B1" s="2"><v>43159</v></c>');
  expect((await host.read()).sheets[0]!.values[0]![1]).toBe(44621);
});

test("whatever formats are given, each cell reads back with its own", async () => {
  const format = fc.constantFrom("General", "0%", "0.00%", "0.000", "#,##0", 'yyyy"年"', "@", '0"&<>"');
  await fc.assert(
    fc.asyncProperty(fc.tuple(format, format, format), async (formats) => {
      const { host } = await after(
        given(stylesXml([plain, bold])),
        formats.map((code, column) => put(column, code)),
      );
      expect(readPackage("a", host.bytes()).sheets[0]!.formats[0]).toEqual(
        formats.map((code) => (code === "General" ? undefined : code)),
      );
    }),
    { numRuns: 40 },
  );
});
