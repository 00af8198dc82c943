import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { CellEdit } from "../../src/workbook/edit";
import { type CellValue, valueAt } from "../../src/workbook/snapshot";
import { partsOf, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract/refusal";
import { editOf, textsOf } from "./edited";

/** A sheet added to the file: one part more, and a line in each of the three lists that name it. */

const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const WORKBOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const added = "情况说明";
const plain: Parts = partsOf([sheet("表", "| 1 | =A1 → 1 |"), sheet("旁表", "| 甲 |")]);
const open = (parts: Parts): XlsxFileHost => new XlsxFileHost("测试.xlsx", zipOf(parts));
const change = (part: string, from: string | RegExp, to: string): Parts => ({
  ...plain,
  [part]: String(plain[part]).replace(from, to),
});
const write = (row: number, column: number, becomes: CellValue, name = added): CellEdit => ({
  cell: { sheet: name, row, column },
  was: null,
  becomes,
});

async function withSheet(
  parts: Parts,
  edits: readonly CellEdit[],
  name = added,
): Promise<Record<string, string>> {
  const host = open(parts);
  await host.apply(edits, { addSheet: name });
  return textsOf(host.bytes());
}

test("its cells stand in a wide first column, and the lists name it last", async () => {
  const now = await withSheet(plain, [write(2, 0, 5), write(0, 0, "一、收支\n甲 & 乙")]);
  expect(now["xl/worksheets/sheet3.xml"]).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="80" customWidth="1"/></cols><sheetData>` +
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">一、收支\n甲 &amp; 乙</t></is></c></row>' +
      '<row r="3"><c r="A3"><v>5</v></c></row></sheetData></worksheet>',
  );
  expect(now[WORKBOOK]).toContain(
    `<sheet name="${added}" sheetId="3" xmlns:r="${DOCUMENT}" r:id="rId3"/></sheets><calcPr fullCalcOnLoad="1"/>`,
  );
  expect(now[RELATIONS]).toContain(
    `<Relationship Id="rId3" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet3.xml"/></Relationships>`,
  );
  expect(now[TYPES]).toContain(
    '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  );
});

test("a table has all its columns as wide as a few words need", async () => {
  const now = await withSheet(plain, [write(0, 2, 5), write(1, 0, "甲")]);
  expect(now["xl/worksheets/sheet3.xml"]).toContain(
    '<cols><col min="1" max="3" width="18" customWidth="1"/></cols>',
  );
});

test("all other parts stay byte for byte the same", async () => {
  const now = await withSheet(plain, [write(0, 0, "甲")]);
  const changed = Object.keys(now).filter((name) => now[name] !== plain[name]);
  expect(changed).toEqual([TYPES, WORKBOOK, RELATIONS, "xl/worksheets/sheet3.xml"]);
});

describe("it is read back, and the sheets that were there are as before", () => {
  test.each<[string, Parts]>([
    ["a plain workbook", plain],
    ["a workbook with prefixes", change(WORKBOOK, /<(\/?)(workbook|sheets?)\b/g, "<$1x:$2")],
    [
      "relations and types with prefixes",
      {
        ...change(RELATIONS, /<(\/?)R/g, "<$1p:R"),
        [TYPES]: String(plain[TYPES]).replace(/<(\/?)([TDO])/g, "<$1p:$2"),
      },
    ],
    ["relations named anew on every sheet", change(WORKBOOK, /r:id=/g, `xmlns:q="${DOCUMENT}" q:id=`)],
    [
      "ids and numbers that are taken",
      {
        ...change(WORKBOOK, 'sheetId="1"', 'sheetId="41"'),
        [RELATIONS]: String(plain[RELATIONS]).replace('"rIdStyles"', '"rId3"'),
        "xl/worksheets/sheet3.xml": "<left/>",
        "xl/worksheets/_rels/sheet4.xml.rels": "<left/>",
      },
    ],
    [
      "lists written over several lines",
      {
        ...change(WORKBOOK, /></g, ">\r\n<"),
        [RELATIONS]: String(plain[RELATIONS]).replace(/></g, ">\r\n<"),
        [TYPES]: String(plain[TYPES]).replace(/></g, ">\r\n<"),
      },
    ],
  ])("%s", async (_, parts) => {
    const host = open(parts);
    const before = (await host.read()).sheets;
    await host.apply([write(0, 0, "甲")], { addSheet: added });
    const { sheets } = readPackage("测试.xlsx", host.bytes());
    expect(sheets.slice(0, -1)).toEqual(before);
    expect(sheets.at(-1)).toMatchObject({ name: added, visibility: "visible", values: [["甲"]] });
    const now = textsOf(host.bytes());
    for (const [part, attribute] of [
      [RELATIONS, "Id"],
      [WORKBOOK, "sheetId"],
    ] as const) {
      const ids = [...now[part]!.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test("in a strict file it speaks strictly too", async () => {
  const strict = { ...change(RELATIONS, new RegExp(DOCUMENT, "g"), STRICT) };
  const now = await withSheet(strict, [write(0, 0, "甲")]);
  expect(now[RELATIONS]).toContain(`Type="${STRICT}/worksheet" Target="worksheets/sheet3.xml"`);
  expect(now[WORKBOOK]).toContain(`xmlns:r="${STRICT}" r:id="rId3"`);
  expect(now["xl/worksheets/sheet3.xml"]).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
});

test.each(['说明 & <"甲">', "It's", "‘说明’（2022年）", "𠮷野家"])("it may be called %s", async (name) => {
  const host = open(plain);
  await host.apply([write(0, 0, "甲", name)], { addSheet: name });
  const last = readPackage("测试.xlsx", host.bytes()).sheets.at(-1)!;
  expect([last.name, valueAt(last, 0, 0)]).toEqual([name, "甲"]);
});

describe("it is refused, and nothing is written,", () => {
  test.each<[string, Parts, string, "no such place" | "protected", string]>([
    [
      "when a chart sheet has its name",
      {
        ...change(WORKBOOK, "</sheets>", '<sheet name="图表" sheetId="9" r:id="rIdChart"/></sheets>'),
        [RELATIONS]: String(plain[RELATIONS]).replace(
          "</Relationships>",
          `<Relationship Id="rIdChart" Type="${DOCUMENT}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
      },
      "图表",
      "no such place",
      "图表",
    ],
    ["when a sheet has its name", plain, "旁表", "no such place", "旁表"],
    ["when no sheet can be called so", plain, "收支[1]", "no such place", "收支[1]"],
    [
      "when the workbook's structure is locked",
      change(WORKBOOK, "<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
      added,
      "protected",
      "保护工作簿",
    ],
  ])("%s", async (_, parts, name, kind, found) => {
    const host = open(parts);
    const before = host.bytes();
    await expectRefusal(host.apply([editOf(["A1", 1, 2])], { addSheet: name }), kind, found);
    expect(host.bytes()).toBe(before);
    expect(valueAt((await host.read()).sheets[0]!, 0, 0)).toBe(1);
  });
});

describe("taken back,", () => {
  test("the file is the very file that it was", async () => {
    const host = open(plain);
    const before = host.bytes();
    const takeBack = await host.apply([write(0, 0, "甲"), editOf(["B1", 1, 2])], { addSheet: added });
    await takeBack();
    expect(host.bytes()).toBe(before);
  });

  test("what was written and kept around it stays", async () => {
    const [host, other] = [open(plain), open(plain)];
    await host.apply([editOf(["A1", 1, 2])]);
    const takeBack = await host.apply([write(0, 0, "甲")], { addSheet: added });
    await host.keep("state", "留存");
    await host.apply([editOf(["C1", null, 3])]);
    await takeBack();
    for (const edit of [editOf(["A1", 1, 2]), editOf(["C1", null, 3])]) await other.apply([edit]);
    await other.keep("state", "留存");
    expect(textsOf(host.bytes())).toEqual(textsOf(other.bytes()));
  });

  test("it may have been written on, once that is taken back too", async () => {
    const host = open(plain);
    const before = host.bytes();
    const takeSheetBack = await host.apply([write(0, 0, "甲")], { addSheet: added });
    const takeCellBack = await host.apply([write(1, 0, "乙")]);
    await expectRefusal(takeSheetBack(), "moved on", added);
    await takeCellBack();
    await takeSheetBack();
    expect(host.bytes()).toBe(before);
  });
});

test("a cell that was written twice is taken back from the last write on, even if it holds the same", async () => {
  const host = open(plain);
  const takeFirstBack = await host.apply([editOf(["A1", 1, 2])]);
  await host.apply([editOf(["A1", 2, 3])]);
  const takeLastBack = await host.apply([editOf(["A1", 3, 2])]);
  await expectRefusal(takeFirstBack(), "moved on", "A1");
  await takeLastBack();
  await expectRefusal(takeFirstBack(), "moved on", "A1");
  expect(valueAt((await host.read()).sheets[0]!, 0, 0)).toBe(3);
});
