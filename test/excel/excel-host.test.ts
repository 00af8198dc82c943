import { ExcelHost } from "../../src/host/excel";
import { describeHost } from "../host/contract";
import { a1 } from "../../src/workbook/cell";
import { openInTest } from "./open-in-test";

describeHost("Excel", async (sheets) => {
  const excel = await openInTest(sheets);
  return {
    host: new ExcelHost(),
    look: async () => ({
      name: excel.workbook.name,
      sheets: excel.workbook.sheets.map((sheet) => sheet.snapshot()),
    }),
    async changeElsewhere(cell, value) {
      await excel.settled();
      excel.type(cell.sheet, a1(cell), value);
      await excel.settled();
    },
  };
});
