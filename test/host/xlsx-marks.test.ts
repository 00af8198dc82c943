import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { unmarkPackage } from "../../src/host/xlsx/marks/mark-package";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import { readA1 } from "../../src/workbook/cell";
import type { Mark, Severity } from "../../src/workbook/mark";
import { partsOf, relations, worksheet, xlsxOf, zipOf, type Parts } from "../support/package";
import { otherSheet, RICH_SHEET_PART, richFeatures, richSheet, richWorkbook } from "../support/rich-workbook";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract/refusal";
import { editOf, SHEET, textsOf } from "./edited";

/** Marks written into a file: nothing of the user's is lost, and taken away they leave every part as it was. */

const FILE = "测试.xlsx";

const mark = (address: string, severity: Severity = "error", name = richSheet): Mark => ({
  range: readA1(name, address)!,
  severity,
  note: `${address} 不符 <&>`,
});
const richMarks = [
  mark("B5"),
  mark("B2"),
  mark("A1:B1", "hint"),
  mark("B3", "explain"),
  mark("B5", "hint"),
  mark("A1", "error", otherSheet),
];

async function marked(
  bytes: Uint8Array,
  marks: readonly Mark[] = richMarks,
  comments = true,
): Promise<Uint8Array> {
  const host = new XlsxFileHost(FILE, bytes);
  await host.mark(marks, { comments });
  return host.bytes();
}

async function unmarked(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxFileHost(FILE, bytes);
  await host.unmark();
  return host.bytes();
}

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [textsOf(before), textsOf(after)];
  return Object.keys({ ...old, ...now }).filter((name) => old[name] !== now[name]);
};

describe("a workbook with everything", () => {
  const before = richWorkbook();

  test.each([false, true])("keeps every feature, with notes: %s", async (comments) => {
    const now = textsOf(await marked(before, richMarks, comments));
    const lost = richFeatures.filter(([, part, proof]) => !now[part]?.includes(proof));
    expect(richFeatures.filter(([, part, proof]) => !textsOf(before)[part]?.includes(proof))).toEqual([]);
    expect(lost).toEqual([]);
  });

  test("gets only rules, looks and notes", async () => {
    expect(changedParts(before, await marked(before, richMarks, false))).toEqual([
      "xl/styles.xml",
      RICH_SHEET_PART,
    ]);
    expect(changedParts(before, await marked(before))).toEqual([
      "xl/styles.xml",
      RICH_SHEET_PART,
      "xl/drawings/vmlDrawing1.vml",
      "xl/comments7.xml",
    ]);
  });

  test("marks stand on top of the user's rules, of both kinds", async () => {
    const now = textsOf(await marked(before))[RICH_SHEET_PART]!;
    const rules = [...now.matchAll(/<(?:x14:)?cfRule [^>]*?>/g)].map(([tag]) => [
      /dxfId="(\d+)"/.exec(tag)?.[1],
      /priority="(\d+)"/.exec(tag)?.[1],
    ]);
    expect(rules).toEqual([
      ["4", "1"],
      ["3", "2"],
      ["2", "3"],
      ["0", "4"],
      [undefined, "6"],
      [undefined, undefined],
      [undefined, "5"],
    ]);
    expect(now).toContain(
      '<conditionalFormatting sqref="B5 B2"><cfRule type="expression" dxfId="4" priority="1"><formula>N("BTO1")=0</formula></cfRule></conditionalFormatting>',
    );
  });

  test("notes say what Excel's comments say, never on a cell that has one", async () => {
    const host = new XlsxFileHost(FILE, before);
    const outcome = await host.mark(richMarks, { comments: true });
    expect(outcome).toEqual({
      refused: [otherSheet],
      remarks: ["有 1 个单元格已有批注，没有改动，只标了颜色。"],
    });
    const notes = textsOf(host.bytes())["xl/comments7.xml"]!;
    expect([...notes.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ...found]) => found)).toEqual([
      ["B4", "0"],
      ["B2", "1"],
      ["B5", "2"],
      ["A1", "2"],
      ["B3", "2"],
    ]);
    expect(notes).toContain('<t xml:space="preserve">B5 不符 &lt;&amp;&gt;\n——预算核对</t></text></comment>');
    expect(notes).toContain("</author><author>预算核对</author></authors>");
  });

  test.each([false, true])("unmarked, every part is as it was, with notes: %s", async (comments) => {
    const after = await unmarked(await marked(before, richMarks, comments));
    expect(unzipSync(after)).toEqual(unzipSync(before));
  });

  test("marked anew, it is as if it had been marked once", async () => {
    const once = await marked(before, richMarks.slice(0, 3));
    expect(unzipSync(await marked(await marked(before), richMarks.slice(0, 3)))).toEqual(unzipSync(once));
  });

  test("a correction changes its cell and what hangs on it; then unmarked, only that is other", async () => {
    const fix = { cell: { sheet: richSheet, row: 4, column: 1 }, was: 1934.25, becomes: 1934.26 };
    const host = new XlsxFileHost(FILE, await marked(before));
    await host.apply([fix]);
    const now = textsOf(host.bytes());
    const lost = richFeatures.filter(([, part, proof]) => !now[part]?.includes(proof));
    expect(lost.map(([feature]) => feature)).toEqual(["cached value", "order of calculation"]);
    await host.unmark();
    const plain = new XlsxFileHost(FILE, before);
    await plain.apply([fix]);
    expect(unzipSync(host.bytes())).toEqual(unzipSync(plain.bytes()));
  });

  test("a correction that is taken back leaves the marks", async () => {
    const host = new XlsxFileHost(FILE, before);
    await host.mark(richMarks, { comments: true });
    const takeBack = await host.apply([
      { cell: { sheet: richSheet, row: 1, column: 1 }, was: 934.25, becomes: 1 },
    ]);
    await host.keep("state", "{}");
    await takeBack();
    await host.keep("state", undefined);
    expect(unzipSync(host.bytes())).toEqual(unzipSync(await marked(before)));
  });
});

describe("of a plain workbook, marked with notes and unmarked, every part is as it was", () => {
  const plain = partsOf([sheet("表", "| 1 | =A1 → 1 |"), sheet("旁表", "| 甲 |")]);
  const marks = [mark("A1", "error", "表"), mark("B1", "hint", "表"), mark("A1", "explain", "旁表")];
  const STYLES = "xl/styles.xml";
  const withLooks = (looks: string): Parts => ({
    [STYLES]: plain[STYLES]!.replace("</styleSheet>", `${looks}<tableStyles count="0"/></styleSheet>`),
  });
  const prefixed = (part: string): string =>
    plain[part]!.replace(/<(\/?)(?=\w)/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
  const strict = (part: string): string =>
    plain[part]!.replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ).replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

  test.each<[string, Parts]>([
    ["without looks", {}],
    ["with an empty list of looks", withLooks('<dxfs count="0"/>')],
    ["with an open list of none", withLooks('<dxfs count="0"></dxfs>')],
    ["with looks that are not counted", withLooks("<dxfs><dxf/></dxfs>")],
    ["with prefixes", Object.fromEntries([SHEET, STYLES].map((part) => [part, prefixed(part)]))],
    [
      "of the strict kind",
      Object.fromEntries(
        [SHEET, STYLES, "xl/_rels/workbook.xml.rels", "xl/workbook.xml"].map((part) => [part, strict(part)]),
      ),
    ],
    ["with empty relations", { "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships></Relationships>" }],
    [
      "with a sheet that holds nothing",
      { [SHEET]: worksheet("").replace("<sheetData></sheetData>", "<sheetData/>") },
    ],
    [
      "with empty notes of others",
      {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="t/comments" Target="../comments1.xml"/></Relationships>',
        "xl/comments1.xml":
          "<comments><authors><author>甲</author></authors><commentList></commentList></comments>",
      },
    ],
  ])("%s", async (_, others) => {
    const before = zipOf({ ...plain, ...others });
    const after = await marked(before, marks);
    expect(changedParts(before, after).length).toBeGreaterThan(5);
    const back = await unmarked(after);
    expect(textsOf(back)).toEqual(textsOf(before));
    const host = new XlsxFileHost(FILE, after);
    expect((await host.read()).sheets).toEqual((await new XlsxFileHost(FILE, before).read()).sheets);
  });

  test("without any styles", async () => {
    const { [STYLES]: _, ...others } = plain;
    const relation = /<Relationship Id="rIdStyles"[^>]*>/;
    const bare = (part: string, what: RegExp): string => plain[part]!.replace(what, "");
    const before = zipOf({
      ...others,
      "xl/_rels/workbook.xml.rels": bare("xl/_rels/workbook.xml.rels", relation),
      "[Content_Types].xml": bare("[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/),
    });
    const after = await marked(before, marks);
    expect(textsOf(after)["xl/styles1.xml"]).toContain('<dxfs count="3"><dxf>');
    expect(textsOf(await unmarked(after))).toEqual(textsOf(before));
  });

  test("without marks it is the very file", () => {
    const before = zipOf(plain);
    expect(unmarkPackage(new ZipPackage(FILE, before)).bytes).toBe(before);
  });

  test("new parts are named by all lists, in the file's own kind of names", async () => {
    const others = Object.fromEntries(
      [SHEET, STYLES, "xl/_rels/workbook.xml.rels", "xl/workbook.xml"].map((part) => [part, strict(part)]),
    );
    const now = textsOf(await marked(zipOf({ ...plain, ...others }), marks.slice(0, 1)));
    const base = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    expect(now["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
      `<Relationship Id="rId1" Type="${base}/comments" Target="../../xl/comments1.xml"/>` +
        `<Relationship Id="rId2" Type="${base}/vmlDrawing" Target="../../xl/drawings/vmlDrawing1.vml"/>`,
    );
    expect(now["[Content_Types].xml"]).toContain('PartName="/xl/comments1.xml"');
    expect(now["[Content_Types].xml"]).toContain('PartName="/xl/drawings/vmlDrawing1.vml"');
    expect(now[SHEET]).toMatch(/<legacyDrawing xmlns:r="http:\/\/purl[^"]+" r:id="rId2"\/><\/worksheet>$/);
    expect(now["xl/comments1.xml"]).toContain(
      '<comments xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
  });
});

test("whatever rules a sheet has, marks stand above them and go without a trace", async () => {
  const priority = fc.option(fc.constantFrom("1", "2", "7", "007", "0", "-1", "x"), { nil: undefined });
  const blocks = fc.array(fc.array(priority, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  const places = fc.array(
    fc.tuple(fc.constantFrom("A1", "B2:C3", "D4"), fc.constantFrom("error", "explain", "hint")),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(blocks, places, fc.boolean(), async (drawn, where, comments) => {
      const rule = (at: string | undefined): string =>
        `<cfRule type="expression"${at === undefined ? "" : ` priority="${at}"`}><formula>A1</formula></cfRule>`;
      const rules = drawn.map(
        (list) => `<conditionalFormatting sqref="A1">${list.map(rule).join("")}</conditionalFormatting>`,
      );
      const before = xlsxOf([sheet("表", "")], { [SHEET]: worksheet("", rules.join("")) });
      const marks = where.map(([address, severity]) => mark(address, severity as Severity, "表"));
      const after = await marked(before, marks, comments);
      const strengths = [...textsOf(after)[SHEET]!.matchAll(/priority="([1-9]\d*)"><formula>(N?)/g)];
      const [ours, theirs] = ["N", ""].map((kind) =>
        strengths.filter((found) => found[2] === kind).map((found) => Number(found[1])),
      );
      expect(Math.max(...ours!)).toBeLessThan(Math.min(...theirs!));
      expect(textsOf(await unmarked(after))).toEqual(textsOf(before));
    }),
  );
});

describe("after somebody has saved the file in Excel", () => {
  /** As Excel writes it again: rules of the same cells together, looks in another order, shapes with other ids. */
  const saved = (xml: string, looks: string, others: Parts = {}): Uint8Array =>
    zipOf({
      ...partsOf([sheet("表", "")]),
      [SHEET]: xml,
      "xl/styles.xml": `<styleSheet><cellXfs/><dxfs>${looks}</dxfs></styleSheet>`,
      ...others,
    });
  const our = (priority: number, dxf: number): string =>
    `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>N("BTO1")=0</formula></cfRule>`;

  test("our rules go, also from among others, and the others move up", async () => {
    const bytes = saved(
      worksheet(
        "",
        `<conditionalFormatting sqref="A1">${our(2, 1)}<cfRule type="expression" dxfId="0" priority="1"><formula>N("BTO")=0</formula></cfRule></conditionalFormatting>` +
          `<conditionalFormatting sqref="B1">${our(3, 1)}</conditionalFormatting>` +
          '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="1" priority="7"><formula>BTO1&gt;0</formula></cfRule></conditionalFormatting>',
      ),
      "<dxf><font/></dxf><dxf><fill/></dxf>",
    );
    const now = textsOf(await unmarked(bytes));
    expect(now[SHEET]).toContain(
      '<sheetData></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N("BTO")=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="1" priority="5"><formula>BTO1&gt;0</formula></cfRule></conditionalFormatting></worksheet>',
    );
    expect(now["xl/styles.xml"]).toContain("<dxf><font/></dxf><dxf><fill/></dxf>");
  });

  test("a look that a rule of the user's has come to share stays", async () => {
    const before = xlsxOf([sheet("表", "| 1 |")]);
    const now = textsOf(await marked(before, [mark("A1", "error", "表")], false));
    const shared = now[SHEET]!.replace(
      "</worksheet>",
      '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="2" priority="2"><formula>A1</formula></cfRule></conditionalFormatting></worksheet>',
    );
    const after = textsOf(await unmarked(zipOf({ ...now, [SHEET]: shared })));
    expect(after["xl/styles.xml"]).toBe(now["xl/styles.xml"]);
    expect(after[SHEET]).toContain('dxfId="2" priority="1"');
    expect(after[SHEET]).not.toContain("BTO1");
  });

  test("our notes go by author and words, wherever they have moved; a person's stay", async () => {
    const host = new XlsxFileHost(FILE, xlsxOf([sheet("表", "| 1 | 2 |")]));
    await host.mark([mark("A1", "error", "表"), mark("B1", "error", "表")], { comments: true });
    const now = textsOf(host.bytes());
    const renamed = now["xl/drawings/vmlDrawing1.vml"]!.replace(/bto_note_(\d)/g, "_x0000_s102$1").replaceAll(
      "bto_note",
      "_x0000_t202",
    );
    const noted = now["xl/comments1.xml"]!.replace("</authors>", "<author>王会计</author></authors>")
      .replace(
        "</commentList>",
        '<comment ref="C3" authorId="1"><text><t>看过</t></text></comment></commentList>',
      )
      .replace("B1 不符 &lt;&amp;&gt;\n——预算核对", "B1 已改");
    const bytes = zipOf({ ...now, "xl/drawings/vmlDrawing1.vml": renamed, "xl/comments1.xml": noted });
    const again = new XlsxFileHost(FILE, bytes);
    expect(await again.unmark()).toEqual({
      refused: [],
      remarks: ["“表”B1 的批注有人回复或改过，没有删除，请看过后自行处理。"],
    });
    const left = textsOf(again.bytes());
    expect([...left["xl/comments1.xml"]!.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual([
      "B1",
      "C3",
    ]);
    expect([...left["xl/drawings/vmlDrawing1.vml"]!.matchAll(/<x:Column>(\d)/g)].map(([, at]) => at)).toEqual(
      ["1"],
    );
  });

  test("comments that the add-in wrote in Excel go too, unless they were answered", async () => {
    const thread = (ref: string, id: string, text: string, more = ""): string =>
      `<threadedComment ref="${ref}" personId="{P}" id="{${id}}"${more}><text>${text}</text></threadedComment>`;
    const note = (ref: string, author: number): string =>
      `<comment ref="${ref}" authorId="${author}"><text><t>[线程批注]</t></text></comment>`;
    const bytes = richWorkbook({
      "xl/threadedComments/threadedComment1.xml":
        `<ThreadedComments>${thread("B2", "1", "合计不符\n——预算核对")}${thread("B3", "2", "不符\n——预算核对")}` +
        `${thread("B3", "3", "已知悉", ' parentId="{2}"')}</ThreadedComments>`,
      "xl/comments7.xml": `<comments><authors><author>tc={2}</author><author>tc={1}</author></authors><commentList>${note("B2", 1)}${note("B3", 0)}</commentList></comments>`,
    });
    const host = new XlsxFileHost(FILE, bytes);
    expect((await host.unmark()).remarks).toEqual([
      "“收支总表”B3 的批注有人回复或改过，没有删除，请看过后自行处理。",
    ]);
    const left = textsOf(host.bytes());
    expect(left["xl/threadedComments/threadedComment1.xml"]).not.toContain('id="{1}"');
    expect(left["xl/comments7.xml"]).toBe(
      `<comments><authors><author>tc={2}</author></authors><commentList>${note("B3", 0)}</commentList></comments>`,
    );
    expect(left["xl/drawings/vmlDrawing1.vml"]).not.toContain("<x:Row>1</x:Row>");
  });
});

test("marks on a sheet that was protected since stay, and its name is told", async () => {
  const now = textsOf(await marked(xlsxOf([sheet("表", "| 1 |")]), [mark("A1", "error", "表")]));
  const locked = now[SHEET]!.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  const bytes = zipOf({ ...now, [SHEET]: locked });
  const host = new XlsxFileHost(FILE, bytes);
  expect((await host.unmark()).refused).toEqual(["表"]);
  expect(host.bytes()).toBe(bytes);
});

test("a sheet with more cells than one rule takes has several, and all go again", async () => {
  const before = xlsxOf([sheet("表", "| 1 |")]);
  const many = Array.from({ length: 900 }, (_, row) => mark(`C${row + 1}`, "error", "表"));
  const after = await marked(before, many);
  const rules = [...textsOf(after)[SHEET]!.matchAll(/sqref="([^"]+)"/g)].map(([, cells]) => cells!);
  expect(rules.length).toBe(3);
  expect(rules.every((cells) => cells.length <= 2000)).toBe(true);
  expect(rules.join(" ").split(" ").length).toBe(900);
  expect(textsOf(await unmarked(after))).toEqual(textsOf(before));
});

describe("a workbook with a digital signature", () => {
  const bytes = richWorkbook({
    "_rels/.rels": relations([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
    ]),
    "_xmlsignatures/origin.sigs": "",
  });
  const sentence = "“测试.xlsx”带有数字签名，写入会使签名失效，没有修改任何内容，";

  test.each<[string, (host: XlsxFileHost) => Promise<unknown>]>([
    ["marks", (host) => host.mark(richMarks)],
    [
      "corrections",
      (host) => host.apply([{ cell: { sheet: richSheet, row: 1, column: 1 }, was: 934.25, becomes: 1 }]),
    ],
    ["texts", (host) => host.keep("state", "{}")],
  ])("takes no %s", async (_, write) => {
    const host = new XlsxFileHost(FILE, bytes);
    await expectRefusal(write(host), "unsupported", sentence);
    expect(host.bytes()).toBe(bytes);
  });

  test("is unmarked where there is nothing to take away", async () => {
    const host = new XlsxFileHost(FILE, bytes);
    expect(await host.unmark()).toEqual({ refused: [], remarks: [] });
  });
});

test("a correction after marking leaves the marks where they are", async () => {
  const host = new XlsxFileHost(FILE, xlsxOf([sheet("表", "| 1 |")]));
  await host.mark([mark("A1", "error", "表")]);
  await host.apply([editOf(["A1", 1, 2])]);
  expect(textsOf(host.bytes())[SHEET]).toMatch(/<c r="A1" s="0"><v>2<\/v><\/c>.*N\("BTO1"\)=0/);
});
