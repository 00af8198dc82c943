import { openWorkbook } from "../../src/host/open-workbook";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { fixture } from "../support/old-fixture";
import { worksheet, xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { hiddenSheets } from "./hidden-sheets";

/** Which rows and columns people do not see, as every kind of file tells it. */

const told = ({ name, hiddenRows, hiddenColumns }: SheetSnapshot) => [name, hiddenRows, hiddenColumns];

test.each([
  ["a .xlsx of ours", xlsxOf(hiddenSheets)],
  ["a .xls of LibreOffice", fixture("hidden.xls")],
  ["a .ods of LibreOffice", fixture("hidden.ods")],
])("%s tells its hidden rows and columns", async (_, bytes) => {
  const { sheets } = await openWorkbook("甲", bytes).read();
  expect(sheets.map(told)).toEqual(hiddenSheets.map(told));
});

const written = (rows: string, before = "") =>
  readPackage(
    "甲.xlsx",
    xlsxOf([sheet("表", "")], { "xl/worksheets/sheet1.xml": worksheet(rows, "", before) }),
  ).sheets[0]!;

test.each<[string, string, SheetSnapshot["hiddenRows"]]>([
  ["none", '<row r="1"/><row r="2" hidden="0"/>', []],
  ["one in words", '<row r="2" hidden="true"/>', [{ first: 1, last: 1 }]],
  ["one without its number", '<row r="1"/><row hidden="1"/>', [{ first: 1, last: 1 }]],
  ["some that touch", '<row r="3" hidden="1"/><row r="4" hidden="1"/>', [{ first: 2, last: 3 }]],
  [
    "some out of order",
    '<row r="9" hidden="1"/><row r="2" hidden="1"/><row r="8" hidden="1"/>',
    [
      { first: 1, last: 1 },
      { first: 7, last: 8 },
    ],
  ],
])("hidden rows of a .xlsx: %s", (_, rows, expected) => {
  expect(written(rows).hiddenRows).toEqual(expected);
});

test.each<[string, string, SheetSnapshot["hiddenColumns"]]>([
  ["none", '<col min="1" max="3" width="9"/>', []],
  ["some", '<col min="2" max="4" hidden="1"/>', [{ first: 1, last: 3 }]],
  ["all up to the last", '<col min="9" max="99999999" hidden="1"/>', [{ first: 8, last: 16_383 }]],
  ["numbers that mean nothing", '<col min="x" max="4" hidden="1"/><col min="5" max="2" hidden="1"/>', []],
])("hidden columns of a .xlsx: %s", (_, columns, expected) => {
  expect(written("", `<cols>${columns}</cols>`).hiddenColumns).toEqual(expected);
});
