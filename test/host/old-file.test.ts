import { withValue } from "../../src/workbook/with-value";
import { openWorkbook } from "../../src/host/open-workbook";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { changed, fixture, record } from "../support/old-fixture";
import { oldWorkbook } from "../support/old-workbook";
import { zipOf } from "../support/package";
import { sheet } from "../support/sheet";
import { describeReadOnlyHost, expectRefusal } from "./contract";
import { at, contractSheets } from "./contract/seed";

type Difference = readonly [row: number, column: number, name: string, value: CellValue, formula: string];

/** The contract's sheets as LibreOffice saves them: it knows no "very hidden" and works formulas out. */
function saved(differences: readonly Difference[]): readonly SheetSnapshot[] {
  const sheets = contractSheets.map((each): SheetSnapshot =>
    each.visibility === "very hidden" ? { ...each, visibility: "hidden" } : each,
  );
  let workbook: WorkbookSnapshot = { name: "测试.xlsx", sheets };
  for (const [row, column, name, value, formula] of differences) {
    workbook = withValue(workbook, at(row, column, name), value, formula);
  }
  return workbook.sheets;
}

const error = { error: "#DIV/0!" };

/** What it writes for a constant error and for true and false is its own, too. */
const files: readonly (readonly [string, readonly Difference[]])[] = [
  [
    "contract.xls",
    [
      [5, 3, "收支总表", 1934.5, "=C6-C5"],
      [6, 2, "收支总表", error, "=#N/A"],
      [0, 0, "选项", true, "=true"],
      [0, 1, "选项", false, "=false"],
    ],
  ],
  [
    "contract.ods",
    [
      [5, 3, "收支总表", 1934.5, "=C6-C5"],
      [6, 2, "收支总表", error, "=#DIV/0!"],
      [0, 0, "选项", 1, "=TRUE()"],
      [0, 1, "选项", 0, "=FALSE()"],
    ],
  ],
];

describe.each(files)("%s as LibreOffice writes it", (name, differences) => {
  // told by its content, whatever it is called
  const open = (): WorkbookHost => openWorkbook("测试.xlsx", fixture(name));
  describeReadOnlyHost(
    name,
    async () => ({ host: open(), look: () => open().read(), charts: async () => [] }),
    saved(differences),
  );
});

test("contract.xlsx as LibreOffice writes it is read by our own reader, very hidden sheets and all", async () => {
  const { sheets } = await openWorkbook("测试.xlsx", fixture("contract.xlsx")).read();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    saved([]).map(({ name, visibility }) => [name, visibility]),
  );
  expect(sheets.map(({ values }) => values.flat().filter((value) => value !== null).length)).toEqual(
    saved([[5, 3, "收支总表", 1934.5, "=C6-C5"]]).map(
      ({ values }) => values.flat().filter((value) => value !== null).length,
    ),
  );
});

const drawn = sheet("收支总表", "| 收支总表 | < |\n| '0301 | 12.50 |\n| #REF! | -0.25 |");

test.each(["xls", "xlsb", "ods"] as const)("a .%s of another writer is read the same", async (kind) => {
  const hidden = sheet("过程表", "| 1 |", { visibility: kind === "ods" ? "visible" : "very hidden" });
  const { sheets } = await openWorkbook("甲", oldWorkbook([drawn, hidden], kind)).read();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["收支总表", "visible"],
    ["过程表", hidden.visibility],
  ]);
  expect(sheets[0]!.values.map((row) => row.filter((value) => value !== null))).toEqual([
    ["收支总表"],
    ["0301", 12.5],
    kind === "ods" ? [-0.25] : [{ error: "#REF!" }, -0.25], // that writer leaves errors out of .ods
  ]);
  expect(sheets[0]!.merges).toEqual(drawn.merges);
  expect(sheets[0]!.formats[1]?.[1]).toBe("0.00");
});

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const odsOf = (rows: string, manifest = "<m/>"): Uint8Array =>
  zipOf({
    mimetype: ODS,
    "META-INF/manifest.xml": manifest,
    "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });

/** Where the container's table of sectors stands. */
function tableAt(): number {
  const bytes = fixture("contract.xls");
  return (new DataView(bytes.buffer, bytes.byteOffset).getUint32(76, true) + 1) * 512;
}

test.each([
  ["a container whose sectors lead back to themselves", changed(tableAt(), ...Array<number>(512).fill(0))],
  ["a container with sectors of no known size", changed(30, 3)],
  ["a container whose directory lies beyond its end", changed(48, 0xff, 0xff, 0, 0)],
  ["a record that counts more merges than it holds", changed(record(0xe5, 0, 18, 0, 2, 0) + 4, 0xff, 0xff)],
  ["a formula longer than its record", changed(record(0x06, 0) + 24, 0xff, 0xff)],
])("refuses a .xls that would never be read to its end: %s", async (_, bytes) => {
  await expectRefusal(openWorkbook("甲.xls", bytes).read(), "damaged", "甲.xls");
});

test.each([
  ["a locked OpenDocument", odsOf("", "<encryption-data/>"), "encrypted", "打开密码"],
  [
    "cells repeated without end",
    odsOf(
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
    ),
    "too large",
    "单元格",
  ],
  ["half a .xls", fixture("contract.xls").subarray(0, 1800), "not a workbook", "没有工作簿"],
  [
    "a number format of endless decimals",
    odsOf('<number:number-style><number:number number:decimal-places="Infinity"/></number:number-style>'),
    "damaged",
    "Infinity",
  ],
  [
    "a row repeated a million million times",
    odsOf(
      '<table:table-row table:number-rows-repeated="1000000000000"><table:table-cell/></table:table-row>',
    ),
    "damaged",
    "1000000000000",
  ],
  ["a .ods whose content breaks off", odsOf("<table:table-row>"), "damaged", "表格内容"],
] as const)("refuses %s with a sentence", async (_, bytes, kind, found) => {
  await expectRefusal(openWorkbook("甲.ods", bytes).read(), kind, found);
});
