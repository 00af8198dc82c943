import type { CellAddress } from "../../../src/workbook/cell";
import { type CellValue, valueAt } from "../../../src/workbook/snapshot";
import { contentOf, sheetOf } from "./content";
import type { Open } from "./opened-host";
import { at, contractSheets } from "./seed";

export function describeRead(open: Open): void {
  describe("read", () => {
    test("gives the sheets in the order of their tabs, with their visibility and protection", async () => {
      const { host } = await open();
      const { sheets } = await host.read();
      expect(sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked])).toEqual(
        contractSheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked]),
      );
    });

    test("calls no row and no column hidden that can be seen", async () => {
      const { host } = await open();
      const told = (await host.read()).sheets.map(({ hiddenRows = [], hiddenColumns = [] }) => [
        ...hiddenRows,
        ...hiddenColumns,
      ]);
      expect(told).toEqual(contractSheets.map(() => []));
    });

    test.each<[string, CellAddress, CellValue]>([
      ["a text", at(1, 0), "项目"],
      ["a text with signs that XML escapes", at(1, 0, "封面"), "2022年部门预算 & <说明>"],
      ["a code with a leading zero stays text", at(2, 1), "0301"],
      ["an amount written as text stays text", at(4, 1), "3.50"],
      ["a number", at(2, 2), 1934.5],
      ["zero, which is not blank", at(3, 2), 0],
      ["a negative number", at(4, 2), -0.25],
      ["blank, which is not zero and not an empty text", at(2, 3), null],
      ["a cell covered by a merge is blank", at(0, 1), null],
      ["a cell beyond all content is blank", at(400, 40), null],
      ["true", at(0, 0, "选项"), true],
      ["false, which is not blank", at(0, 1, "选项"), false],
      ["an error", at(6, 2), { error: "#DIV/0!" }],
      ["the result of a formula", at(5, 2), 1934.25],
    ])("gives %s", async (_, cell, expected) => {
      const { host } = await open();
      expect(valueAt(sheetOf(await host.read(), cell.sheet), cell.row, cell.column)).toEqual(expected);
    });

    test("gives every value, formula, merge and number format of the seed sheets", async () => {
      const { host } = await open();
      expect((await host.read()).sheets.map(contentOf)).toEqual(contractSheets.map(contentOf));
    });
  });
}
