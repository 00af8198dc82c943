import { BorderStyleTypes, WrapStrategy } from "@univerjs/core";
import fc from "fast-check";
import type { SheetLook } from "../../src/host/looks";
import { cellDataOf, contentOf } from "../../src/surface/cell-data";
import { workbookData } from "../../src/surface/workbook-data";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), // never -0
  fc.boolean(),
  fc.constantFrom<CellValue>(
    null,
    { error: "#DIV/0!" },
    { error: "#N/A" },
    "0301",
    "=1+1",
    "甲\n乙",
    "5%",
    "TRUE",
  ),
  fc.string({ minLength: 1 }).filter((text) => !text.startsWith("#")),
);

test("what a cell holds comes back from Univer as it was", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(contentOf(cellDataOf({ value }))).toEqual({ value });
      expect(contentOf(cellDataOf({ value, formula: "=A1" }))).toEqual({ value, formula: "=A1" });
    }),
  );
});

test.each([
  ["甲\r\n", "甲"],
  ["甲\r乙\r\n", "甲\n乙"],
  ["甲\r\r\n", "甲\n"],
])("a text of several lines, %j, is %j", (dataStream, text) => {
  expect(contentOf({ p: { id: "d", body: { dataStream }, documentStyle: {} } })).toEqual({ value: text });
});

test("an empty text is a blank cell, unless a formula made it", () => {
  expect(contentOf({ v: "" })).toEqual({ value: null });
  expect(contentOf({ v: "", f: "=A1" })).toEqual({ value: "", formula: "=A1" });
  expect(contentOf(null)).toEqual({ value: null });
});

test("a sheet is shown with its merges, formats and looks, and with room around it", () => {
  const look: SheetLook = {
    widths: new Map([[1, 140]]),
    heights: new Map([[0, 40]]),
    cells: [
      [{ bold: true, wrap: true, edges: { top: "thin" } }],
      [undefined, undefined, { fill: "#FFFF00" }],
    ],
  };
  const drawn = workbook(sheet("表", "| 标题 | < |\n| 1.50 | |"));
  const { sheets } = workbookData("a", drawn, new Map([["表", look]]));
  const [shown] = Object.values(sheets);
  expect(shown!.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
  expect(shown!.cellData![0]![0]!.s).toMatchObject({
    bl: 1,
    tb: WrapStrategy.WRAP,
    bd: { t: { s: BorderStyleTypes.THIN } },
  });
  expect(shown!.cellData![1]![0]!.s).toEqual({ n: { pattern: "0.00" } });
  expect(shown!.cellData![1]![2]).toMatchObject({ v: null, s: { bg: { rgb: "#FFFF00" } } });
  expect([shown!.columnData![1]!.w, shown!.rowData![0]!.h]).toEqual([140, 40]);
  expect(shown!.rowCount).toBeGreaterThan(20);
});
