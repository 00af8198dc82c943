import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import { type CellValue, valueAt } from "../../src/workbook/snapshot";
import { worksheet, xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract";
import { editOf, edited, SHEET, type Said } from "./edited";

/** What an edit leaves in the file itself: Excel must open it without repairing anything. */

const head = '<cols><col min="2" max="3" width="9" style="4"/><col min="4" max="4" width="9"/></cols>';

test.each<[string, string, Said, string]>([
  [
    "a number keeps its style",
    '<row r="1"><c r="A1" s="7"><v>1</v></c></row>',
    ["A1", 1, 2.5],
    '<row r="1"><c r="A1" s="7"><v>2.5</v></c></row>',
  ],
  [
    "a text over a number",
    '<row r="1"><c r="A1" s="7"><v>1</v></c></row>',
    ["A1", 1, " 甲&乙 "],
    '<row r="1"><c r="A1" s="7" t="inlineStr"><is><t xml:space="preserve"> 甲&amp;乙 </t></is></c></row>',
  ],
  [
    "signs that XML cannot hold",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    ["A1", 1, "_x000D_\r\n\u0001"],
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">_x005F_x000D__x000D_\n_x0001_</t></is></c></row>',
  ],
  [
    "half a character beside a whole one",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    ["A1", 1, "\ud83d甲👩"],
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">_xD83D_甲👩</t></is></c></row>',
  ],
  [
    "true",
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    ["A1", "甲", true],
    '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
  ],
  [
    "an error",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    ["A1", 1, { error: "#N/A" }],
    '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
  ],
  [
    "blank keeps the cell's style",
    '<row r="1"><c r="A1" s="7"><v>1</v></c></row>',
    ["A1", 1, null],
    '<row r="1"><c r="A1" s="7"/></row>',
  ],
  [
    "a formula goes with what belonged to it",
    '<row r="1"><c r="A1" s="7" cm="1" t="str"><f>B1</f><v>甲</v></c></row>',
    ["A1", "甲", 2],
    '<row r="1"><c r="A1" s="7"><v>2</v></c></row>',
  ],
  [
    "a new cell before others, styled by its column",
    '<row r="1"><c r="D1"><v>1</v></c></row>',
    ["C1", null, 2],
    '<row r="1"><c r="C1" s="4"><v>2</v></c><c r="D1"><v>1</v></c></row>',
  ],
  [
    "a new cell between others",
    '<row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row>',
    ["E1", null, 2],
    '<row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>2</v></c><c r="F1"><v>1</v></c></row>',
  ],
  [
    "a new cell after others, styled by its row",
    '<row r="1" spans="1:1" s="3" customFormat="1"><c r="A1"><v>1</v></c></row>',
    ["B1", null, 2],
    '<row r="1" s="3" customFormat="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row>',
  ],
  [
    "a row's style that is switched off",
    '<row r="1" s="3"><c r="A1"><v>1</v></c></row>',
    ["E1", null, 2],
    '<row r="1" s="3"><c r="A1"><v>1</v></c><c r="E1"><v>2</v></c></row>',
  ],
  [
    "a new cell in an empty row",
    '<row r="2" ht="20"/>',
    ["A2", null, 2],
    '<row r="2" ht="20"><c r="A2"><v>2</v></c></row>',
  ],
  [
    "a new row before others",
    '<row r="3"><c r="A3"><v>1</v></c></row>',
    ["A2", null, 2],
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
  ],
  [
    "a new row after others",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    ["B3", null, 2],
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3" s="4"><v>2</v></c></row>',
  ],
  [
    "a cell without a written place",
    "<row><c><v>1</v></c><c><v>2</v></c></row>",
    ["B1", 2, 3],
    '<row><c><v>1</v></c><c r="B1"><v>3</v></c></row>',
  ],
  [
    "blank into a blank cell writes nothing",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    ["B9", null, null],
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
])("writes %s", async (_, rows, edit, expected) => {
  const strings = { "xl/sharedStrings.xml": "<sst><si><t>甲</t></si></sst>" };
  const parts = await edited(worksheet(rows, "<pageMargins/>", head), [edit], strings);
  expect(parts[SHEET]).toBe(worksheet(expected, "<pageMargins/>", head));
});

test("opens an empty sheetData and keeps the prefix that the sheet writes", async () => {
  const empty = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
  const parts = await edited(empty, [
    ["B2", null, "甲"],
    ["A2", null, 1],
    ["A4", null, true],
  ]);
  expect(parts[SHEET]).toBe(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c>' +
      '<x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row>' +
      '<x:row r="4"><x:c r="A4" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test("of several edits to one cell the last one stands, and each must expect the one before", async () => {
  const one = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const parts = await edited(one, [
    ["A1", 1, 2],
    ["A1", 2, 3],
  ]);
  expect(parts[SHEET]).toContain('<c r="A1"><v>3</v></c>');
  await expectRefusal(
    edited(one, [
      ["A1", 1, 2],
      ["A1", 1, 3],
    ]),
    "moved on",
    "A1",
  );
});

describe("formulas stored for several cells", () => {
  const filled =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"元"</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("the cell that stores a shared formula is overwritten: the others get their own", async () => {
    const parts = await edited(worksheet(filled), [["A1", 1, 9]]);
    expect(parts[SHEET]).toBe(
      worksheet(
        '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2&amp;"元"</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><f>B3&amp;"元"</f><v>3</v></c></row>',
      ),
    );
  });

  test("another of its cells is overwritten: the rest stays", async () => {
    const parts = await edited(worksheet(filled), [["A2", 2, 9]]);
    expect(parts[SHEET]).toBe(worksheet(filled.replace('<f t="shared" si="0"/><v>2</v>', "<v>9</v>")));
  });

  test("a number that a later formula takes over is left alone", async () => {
    const later = '<row r="4"><c r="A4"><f t="shared" ref="A4:A4" si="0">C4</f><v>4</v></c></row>';
    const parts = await edited(worksheet(filled + later), [["A1", 1, 9]]);
    expect(parts[SHEET]).toContain(later);
  });

  test("a part of an array formula is refused, as Excel refuses it", async () => {
    const array = worksheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    await expectRefusal(edited(array, [["A1", 1, 9]]), "unsupported", "A1");
    await expectRefusal(edited(array, [["A2", 2, 9]]), "unsupported", "A2");
    const single = worksheet('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>');
    expect((await edited(single, [["A1", 1, 9]]))[SHEET]).toContain('<c r="A1"><v>9</v></c>');
  });
});

test("refuses to guess where rows stand out of order", async () => {
  const tangled = worksheet('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>');
  await expectRefusal(edited(tangled, [["A1", 1, 2]]), "damaged", "顺序");
});

test.each<[string, CellValue, string]>([
  ["a number that is none", NaN, "不是数"],
  ["a text longer than a cell", "长".repeat(32768), "32767"],
])("refuses %s", async (_, becomes, found) => {
  const one = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  await expectRefusal(edited(one, [["A1", 1, becomes]]), "unsupported", found);
});

test("marks and the selection are kept for the page, and not written into the file", async () => {
  const bytes = xlsxOf([sheet("表", "| 1 |")]);
  const host = new XlsxFileHost("测试.xlsx", bytes);
  const range = { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 };
  expect([host.marks, host.selected]).toEqual([[], undefined]);
  await host.mark([{ range, severity: "error", note: "不符" }]);
  await host.select(range);
  await host.apply([editOf(["A1", 1, 2])]);
  expect([host.marks.length, host.selected]).toEqual([1, range]);
  await host.unmark();
  expect(host.marks).toEqual([]);
  expect(valueAt(readPackage("测试.xlsx", host.bytes()).sheets[0]!, 0, 0)).toBe(2);
});
