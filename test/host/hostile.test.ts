import { openWorkbook } from "../../src/host/open-workbook";
import { defaultLimits, MEBIBYTE, type Limits } from "../../src/host/xlsx/limits";
import { readPackage } from "../../src/host/xlsx/read-package";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import type { RefusalKind } from "../../src/workbook/workbook-host";
import { partsOf, relations, sharedStrings, worksheet, xlsxOf, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract";
import { edit } from "./contract/seed";

/** Files that somebody made to do harm, or that a broken program wrote: each is read, or refused with its sentence. */

const blank = sheet("表", "");
const withRows = (rows: string, after = "", others: Parts = {}): Uint8Array =>
  xlsxOf([blank], { "xl/worksheets/sheet1.xml": worksheet(rows, after), ...others });
const times = (count: number, written: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => written(index)).join("");
const limited = (limits: Partial<Limits>): Limits => ({ ...defaultLimits, ...limits });

const doctype =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
const farCells = times(2000, (index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`);
const sharedFormula = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${"A1+".repeat(2000)}1</f></c></row>`;
const filledDown = times(
  2000,
  (index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`,
);

test.each<[string, RefusalKind, string, Uint8Array, Partial<Limits>]>([
  [
    "a part that packs a thousand to one",
    "too large",
    "倍以上",
    zipOf({ ...partsOf([blank]), "xl/worksheets/sheet1.xml": worksheet(" ".repeat(20 * MEBIBYTE)) }),
    {},
  ],
  ["a part beyond the limit", "too large", "1 MB", withRows(" ".repeat(2 * MEBIBYTE)), { part: MEBIBYTE }],
  [
    "all parts beyond the limit",
    "too large",
    "2 MB",
    withRows(" ".repeat(3 * MEBIBYTE)),
    { all: 2 * MEBIBYTE },
  ],
  [
    "more parts than any workbook has",
    "too large",
    "部件超过 50 个",
    xlsxOf([blank], Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x/${index}.xml`, ""]))),
    { parts: 50 },
  ],
  [
    "an entity declared in a sheet",
    "damaged",
    "DOCTYPE",
    xlsxOf([blank], { "xl/worksheets/sheet1.xml": `${doctype}<worksheet/>` }),
    {},
  ],
  [
    "an entity declared in the shared texts",
    "damaged",
    "DOCTYPE",
    xlsxOf([blank], { "xl/sharedStrings.xml": `${doctype}<sst/>` }),
    {},
  ],
  [
    "an entity declared in the relations",
    "damaged",
    "DOCTYPE",
    xlsxOf([blank], { "_rels/.rels": `${doctype}<Relationships/>` }),
    {},
  ],
  ["a cell at the far end of every row", "too large", "1000000 个单元格", withRows(farCells), { cells: 1e6 }],
  [
    "a lone cell in the last row of every sheet",
    "too large",
    "3000000 个单元格",
    xlsxOf(
      [blank, sheet("乙", ""), sheet("丙", "")],
      Object.fromEntries(
        [1, 2, 3].map((index) => [
          `xl/worksheets/sheet${index}.xml`,
          worksheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
        ]),
      ),
    ),
    { cells: 3e6 },
  ],
  [
    "a long formula filled down for ever",
    "too large",
    "1000000 个字符的公式",
    withRows(sharedFormula + filledDown),
    { formulaLetters: 1e6 },
  ],
  [
    "a hundred thousand sheets",
    "too large",
    "1000 张工作表",
    xlsxOf([blank], {
      "xl/workbook.xml": `<workbook><sheets>${times(1e5, (index) => `<sheet name="${index}" r:id="rId1"/>`)}</sheets></workbook>`,
    }),
    {},
  ],
  [
    "merges without end",
    "too large",
    "100000 处合并",
    withRows("", `<mergeCells>${times(100_001, () => '<mergeCell ref="A1:B1"/>')}</mergeCells>`),
    {},
  ],
  [
    "a shared text far out of range",
    "damaged",
    "A1",
    withRows('<row r="1"><c r="A1" t="s"><v>4294967296</v></c></row>'),
    {},
  ],
  [
    "a shared text below zero",
    "damaged",
    "A1",
    withRows('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
    {},
  ],
  [
    "a shared text between two",
    "damaged",
    "A1",
    withRows('<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>'),
    {},
  ],
  [
    "a number beyond all numbers",
    "damaged",
    "A1",
    withRows('<row r="1"><c r="A1"><v>1e999</v></c></row>'),
    {},
  ],
  [
    "a row number of twenty digits",
    "damaged",
    "行号",
    withRows('<row r="99999999999999999999"><c/></row>'),
    {},
  ],
  ["row zero", "damaged", "行号", withRows('<row r="0"><c r="A1"><v>1</v></c></row>'), {}],
  [
    "a sheet that leads out of the package",
    "damaged",
    "表",
    xlsxOf([blank], {
      "xl/_rels/workbook.xml.rels": relations([["rId1", "worksheet", "../../../../etc/passwd"]]),
    }),
    {},
  ],
  [
    "a sheet somewhere on the net",
    "damaged",
    "表",
    xlsxOf([blank], {
      "xl/_rels/workbook.xml.rels": relations([["rId1", "worksheet", "http://example.com/x.xml"]]),
    }),
    {},
  ],
])("%s is refused with its sentence", async (_, kind, found, bytes, limits) => {
  await expectRefusal(openWorkbook("预算.xlsx", bytes, limited(limits)).read(), kind, found);
});

const row = (cells: string): string => `<row r="1">${cells}</row>`;

test.each<[string, Uint8Array, unknown]>([
  [
    "path tricks in names of parts that nobody asks for",
    withRows(row('<c r="A1"><v>1</v></c>'), "", {
      "../../evil.sh": "x",
      "/etc/passwd": "x",
      "C:\\Windows\\x": "x",
    }),
    [[1]],
  ],
  [
    "a dimension of seventeen thousand million cells",
    xlsxOf([blank], {
      "xl/worksheets/sheet1.xml": worksheet(
        row('<c r="A1"><v>1</v></c>'),
        "",
        '<dimension ref="A1:XFD1048576"/>',
      ),
    }),
    [[1]],
  ],
  ["a lone cell at XFD1", withRows(row('<c r="XFD1"><v>1</v></c>')), [[...Array<null>(16383).fill(null), 1]]],
  [
    "elements nested a hundred thousand deep",
    withRows(row(`<c r="A1"><v>1</v><x>${"<y>".repeat(1e5)}${"</y>".repeat(1e5)}</x></c>`)),
    [[1]],
  ],
  [
    "a hundred thousand attributes in one tag",
    withRows(row(`<c r="A1" ${times(1e5, (index) => `a${index}="1" `)}><v>1</v></c>`)),
    [[1]],
  ],
  [
    "a text of a hundred thousand runs and readings",
    withRows(row('<c r="A1" t="s"><v>0</v></c>'), "", {
      "xl/sharedStrings.xml": sharedStrings(
        `<si>${'<r><t>甲</t></r><rPh sb="0" eb="1"><t>カ</t></rPh>'.repeat(1e5)}</si>`,
      ),
    }),
    [["甲".repeat(1e5)]],
  ],
  [
    "a formula of a hundred thousand quotation marks",
    withRows(
      row(
        `<c r="A1"><f t="shared" ref="A1:B1" si="0">${'"'.repeat(100_001)}</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>`,
      ),
    ),
    [[1, 2]],
  ],
  [
    "shared formulas that point at each other",
    withRows(row('<c r="A1"><f t="shared" si="1"/><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>')),
    [[1, 2]],
  ],
  [
    "entities that nobody declared, which stay as they are written",
    withRows(row('<c r="A1" t="str"><v>&xxe;&#x110000;</v></c>')),
    [["&xxe;&#x110000;"]],
  ],
])("%s: the workbook is read", async (_, bytes, values) => {
  const { sheets } = await openWorkbook("预算.xlsx", bytes).read();
  expect(sheets[0]!.values).toEqual(values);
});

test("two parts of one name, in other letters, are refused", async () => {
  const bytes = zipOf({ ...partsOf([blank]), "XL/WORKBOOK.XML": "<workbook/>" });
  await expectRefusal(openWorkbook("预算.xlsx", bytes).read(), "damaged", "出现了两次");
});

test("control characters and turned writing in names are not shown", async () => {
  const bytes = withRows('<row r="1"><c r="A1"><v>x</v></c></row>');
  const name = "预\u001b[2J算\u202exslx.exe";
  await expectRefusal(openWorkbook(name, bytes).read(), "damaged", "“预�[2J算�xslx.exe”");
  const part = zipOf({ ...partsOf([blank]), "x\u001b[31m.xml": "x", "X\u001b[31m.XML": "y" });
  await expectRefusal(openWorkbook("预算.xlsx", part).read(), "damaged", "�[31m");
});

describe("a signed workbook", () => {
  const signed = xlsxOf([sheet("表", "| 1 |")], {
    "_rels/.rels": relations([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
    ]),
    "_xmlsignatures/origin.sigs": "",
  });

  test("is read, says so beforehand, and is not written", async () => {
    const host = openWorkbook("预算.xlsx", signed);
    expect((await host.read()).sheets[0]!.values).toEqual([[1]]);
    expect(host.cannotWrite).toContain("数字签名");
    const A1 = { sheet: "表", row: 0, column: 0 };
    await expectRefusal(host.apply([edit(A1, 1, 2)]), "unsupported", "数字签名");
    await expectRefusal(host.apply([], { addSheet: "新表" }), "unsupported", "数字签名");
    await expectRefusal(host.keep("state", "甲"), "unsupported", "数字签名");
    expect((await host.read()).sheets).toHaveLength(1);
  });
});

test("macros are kept byte for byte and are only data to us", async () => {
  const macros = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);
  const bytes = xlsxOf([sheet("表", "| 1 |")], { "xl/vbaProject.bin": macros });
  const host = openWorkbook("预算.xlsm", bytes);
  await host.read();
  await host.apply([edit({ sheet: "表", row: 0, column: 0 }, 1, 2)]);
  const written = new ZipPackage("预算.xlsm", (host as unknown as { bytes(): Uint8Array }).bytes());
  expect(written.read(written.find("xl/vbaProject.bin")!)).toEqual(macros);
});

test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "'=1", "＝1+1", "＠A"])(
  "a text that looks like a formula is written as a text: %j",
  async (text) => {
    const host = openWorkbook("预算.xlsx", xlsxOf([sheet("表", "| 1 |")]));
    await host.read();
    await host.apply([edit({ sheet: "表", row: 0, column: 0 }, 1, text)]);
    await host.apply([edit({ sheet: "意见", row: 0, column: 0 }, null, text)], { addSheet: "意见" });
    const bytes = (host as unknown as { bytes(): Uint8Array }).bytes();
    for (const { values, formulas } of readPackage("预算.xlsx", bytes).sheets) {
      expect(values[0]?.[0]).toBe(text);
      expect(formulas.flat().filter((formula) => formula !== undefined)).toEqual([]);
    }
  },
);
