import { readPackage } from "../../src/host/xlsx/read-package";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { partsOf, relations, sharedStrings, worksheet, xlsxOf, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";

/** Shapes that Excel, WPS, LibreOffice and reporting systems write, and that all mean the same sheets. */

const blank = sheet("表", "");
const first = (others: Parts): SheetSnapshot => readPackage("测试.xlsx", xlsxOf([blank], others)).sheets[0]!;
const rows = (written: string, others: Parts = {}): SheetSnapshot =>
  first({ "xl/worksheets/sheet1.xml": worksheet(written), ...others });

describe("cells", () => {
  test.each<[string, string, unknown]>([
    ["a number", '<row r="1"><c r="A1"><v>1934.49</v></c></row>', [[1934.49]]],
    ["a number with t=n", '<row r="1"><c r="A1" t="n"><v>-3</v></c></row>', [[-3]]],
    ["all 17 digits of a number", '<row r="1"><c r="A1"><v>0.10000000000000001</v></c></row>', [[0.1]]],
    ["an exponent", '<row r="1"><c r="A1"><v>1.5E-3</v></c></row>', [[0.0015]]],
    ["a large whole number", '<row r="1"><c r="A1"><v>9007199254740991</v></c></row>', [[9007199254740991]]],
    ["minus zero is zero", '<row r="1"><c r="A1"><v>-0</v></c></row>', [[0]]],
    [
      "a boolean",
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>',
      [[true, false]],
    ],
    ["an error", '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', [[{ error: "#REF!" }]]],
    ["a strict date", '<row r="1"><c r="A1" t="d"><v>2022-01-31T12:00:00</v></c></row>', [[44592.5]]],
    ["a strict day", '<row r="1"><c r="A1" t="d"><v>2022-01-31</v></c></row>', [[44592]]],
    ["a formula's text", '<row r="1"><c r="A1" t="str"><f>B1</f><v>合计</v></c></row>', [["合计"]]],
    ["a formula's empty text", '<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c></row>', [[""]]],
    ["a formula without a result", '<row r="1"><c r="A1"><f>B1</f></c></row>', [[null]]],
    ["an inline string", '<row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row>', [["合计"]]],
    [
      "an inline string of runs",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>合</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 计</t></r></is></c></row>',
      [["合 计"]],
    ],
    ["an empty inline string as blank", '<row r="1"><c r="A1" t="inlineStr"><is><t/></is></c></row>', []],
    [
      "an empty value as blank",
      '<row r="1"><c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1" s="0"/></row>',
      [],
    ],
    [
      "entities and line breaks",
      '<row r="1"><c r="A1" t="str"><v>&lt;甲&gt; &amp;&#x4E59;&#10;丙&quot;</v></c></row>',
      [['<甲> &乙\n丙"']],
    ],
    [
      "escaped control characters",
      '<row r="1"><c r="A1" t="str"><v>甲_x000D_乙_x005F_x0041_</v></c></row>',
      [["甲\r乙_x0041_"]],
    ],
    [
      "CDATA and comments",
      '<row r="1"><c r="A1" t="str"><v><![CDATA[<甲>]]><!-- <c> -->&amp;</v></c></row>',
      [["<甲>&"]],
    ],
    [
      "cells and rows without places",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>",
      [
        [1, 2],
        [null, 3],
      ],
    ],
    [
      "places after gaps",
      '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [[], [], [null, null, 1, 2], [3]],
    ],
    [
      "single quotes, line breaks and spaces in tags",
      "<row\n r = '1' ><c\tr='B1'\ns='0' ><v >5</v ></c ></row >",
      [[null, 5]],
    ],
    [
      "a comment that holds a cell",
      '<!-- <row r="9"><c r="A9"><v>1</v></c></row> --><row r="1"><c r="A1"><v>5</v></c></row>',
      [[5]],
    ],
    [
      "unknown children of a cell",
      '<row r="1"><c r="A1"><extLst><ext><v>9</v></ext></extLst><v>5</v></c></row>',
      [[5]],
    ],
    ["an attribute with > in it", '<row r="1" note="a>b"><c r="A1"><v>5</v></c></row>', [[5]]],
  ])("reads %s", (_, written, expected) => {
    expect(rows(written).values).toEqual(expected);
  });

  test("reads shared strings of one run, of many, with readings, empty and unused", () => {
    const strings = sharedStrings(
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si>',
    );
    const cells = [0, 1, 2, 3, 4, 0].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(rows(`<row>${cells}</row>`, { "xl/sharedStrings.xml": strings }).values).toEqual([
      ["甲", "乙 丙", "東京", null, null, "甲"],
    ]);
  });
});

describe("formulas", () => {
  test("gives every cell of a shared formula its own text", () => {
    const { formulas } = rows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect(formulas).toEqual([["=B1+$C$1"], ["=B2+$C$1"], ["=B3+$C$1"]]);
  });

  test("gives an array formula to its first cell only", () => {
    const { formulas } = rows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(formulas).toEqual([["=B1:B2*2"]]);
  });

  test("decodes what XML escapes", () => {
    expect(rows('<row r="1"><c r="A1"><f>IF(B1&lt;&gt;"",B1&amp;"元","")</f></c></row>').formulas).toEqual([
      ['=IF(B1<>"",B1&"元","")'],
    ]);
  });
});

describe("number formats", () => {
  const styles = (numFmts: string, xfs: string): string =>
    `<styleSheet xmlns="x"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;

  test.each<[string, string, string | undefined]>([
    ["General as none", '<xf numFmtId="0"/>', undefined],
    ["a missing number as General", "<xf/>", undefined],
    ["0.00", '<xf numFmtId="2"/>', "0.00"],
    ["a percent", '<xf numFmtId="10"><alignment/></xf>', "0.00%"],
    ["text", '<xf numFmtId="49"/>', "@"],
    ["accounting", '<xf numFmtId="43"/>', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
    ["a Chinese date", '<xf numFmtId="31"/>', 'yyyy"年"m"月"d"日"'],
    ["the file's own", '<xf numFmtId="176"/>', '0.00_);[Red](0.00)&"万元"'],
    ["General in Chinese as none", '<xf numFmtId="177"/>', undefined],
    ["the file's own meaning of a builtin number", '<xf numFmtId="41"/>', "#,##0.0"],
    ["an unknown number as General", '<xf numFmtId="300"/>', undefined],
  ])("reads %s", (_, xf, expected) => {
    const own =
      '<numFmt numFmtId="176" formatCode="0.00_);[Red](0.00)&amp;&quot;万元&quot;"/>' +
      '<numFmt numFmtId="177" formatCode="G/通用格式"/><numFmt numFmtId="41" formatCode="#,##0.0"/>';
    const { formats } = rows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      "xl/styles.xml": styles(own, `<xf numFmtId="0"/>${xf}`),
    });
    expect(formats[0]?.[0]).toBe(expected);
  });
});

describe("sheets", () => {
  test("reads merges and protection, and only where they are switched on", () => {
    const after = (written: string): SheetSnapshot =>
      first({ "xl/worksheets/sheet1.xml": worksheet("", written) });
    expect(
      after('<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>'),
    ).toMatchObject({
      protected: true,
      merges: [{ sheet: "表", top: 1, left: 1, bottom: 2, right: 3 }],
    });
    expect(after('<sheetProtection sheet="true"/>').protected).toBe(true);
    expect(after('<sheetProtection password="CC1A" objects="1"/>')).toMatchObject({
      protected: false,
      merges: [],
    });
  });

  test("reads prefixed elements of another writer", () => {
    const prefixed =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>' +
      '<x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>' +
      '<x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>';
    const workbook =
      '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="表" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>';
    const read = first({ "xl/worksheets/sheet1.xml": prefixed, "xl/workbook.xml": workbook });
    expect(read).toMatchObject({
      values: [["甲", 2]],
      formulas: [[undefined, "=A1"]],
      merges: [{ top: 1, right: 1 }],
    });
  });

  test("reads a strict file, whose relations have other addresses", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const parts = partsOf([sheet("表", "| 1 |")]);
    const read = readPackage(
      "测试.xlsx",
      zipOf({
        ...parts,
        "_rels/.rels": relations([["rId1", "officeDocument", "/xl/workbook.xml"]], strict),
        "xl/_rels/workbook.xml.rels": relations([["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]], strict),
      }),
    );
    expect(read.sheets[0]?.values).toEqual([[1]]);
  });

  test("reads parts wherever they lie and however their names are capitalised", () => {
    const parts = partsOf([sheet("表", "| 甲 |")]);
    const moved = {
      "[Content_Types].xml": parts["[Content_Types].xml"]!,
      "_rels/.rels": relations([["rId1", "officeDocument", "book/Workbook.xml"]]),
      "book/workbook.xml": parts["xl/workbook.xml"]!,
      "book/_rels/workbook.xml.rels": relations([
        ["rId1", "worksheet", "../data/./Sheet.XML"],
        ["rId2", "sharedStrings", "\\data\\texts.xml"],
      ]),
      "data/sheet.xml": parts["xl/worksheets/sheet1.xml"]!,
      "data/texts.xml": parts["xl/sharedStrings.xml"]!,
    };
    expect(readPackage("测试.xlsx", zipOf(moved)).sheets[0]?.values).toEqual([["甲"]]);
  });

  test("reads UTF-16 parts", () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row><c t="str"><v>甲</v></c></row>').replace(/^.*\n/, "")}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(first({ "xl/worksheets/sheet1.xml": bytes }).values).toEqual([["甲"]]);
  });

  test("leaves chart sheets out and keeps the order of the others", () => {
    const parts = partsOf([sheet("甲", "| 1 |"), sheet("图", ""), sheet("乙", "| 2 |")]);
    const rels = parts["xl/_rels/workbook.xml.rels"]!.replace(
      /(rId2" Type="[^"]*\/)worksheet"/,
      (_, before: string) => `${before}chartsheet"`,
    );
    const { sheets } = readPackage("测试.xlsx", zipOf({ ...parts, "xl/_rels/workbook.xml.rels": rels }));
    expect(sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  test("keeps no styled blanks, however far they reach", () => {
    const styled = Array.from(
      { length: 200 },
      (_, row) => `<row r="${row + 5}"><c r="XFD${row + 5}" s="0"/></row>`,
    );
    const read = rows(
      `<row r="1"><c r="A1"><v>1</v></c><c r="IV1" s="0"/></row>${styled.join("")}<row r="1048576"><c r="A1048576" s="0"/></row>`,
    );
    expect(read).toMatchObject({ values: [[1]], formats: [], formulas: [] });
  });

  test("lets empty rows before a lone cell in the last row share one", () => {
    const { values } = rows('<row r="1048576"><c r="B1048576"><v>1</v></c></row>');
    expect(values).toHaveLength(1048576);
    expect(values[1048575]).toEqual([null, 1]);
    expect(values[0]).toBe(values[1048574]);
  });
});
