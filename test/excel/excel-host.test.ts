import { ExcelHost } from "../../src/host/excel";
import { a1 } from "../../src/workbook/cell";
import { describeHost } from "../host/contract";
import { askedFor } from "./chart";
import { openInTest } from "./open-in-test";
import type { TransportName } from "./page";
import { requirementSets, type ExcelVersion } from "./requirement-sets";

const transports: readonly TransportName[] = ["web", "windows"];

/** Every Excel that departments have, whichever way its messages travel. */
for (const transport of transports)
  for (const version of Object.keys(requirementSets) as ExcelVersion[])
    describeHost(`Excel ${version} on ${transport}`, async (sheets) => {
      const excel = await openInTest(sheets, { transport, version });
      return {
        host: new ExcelHost(),
        look: async () => ({
          name: excel.workbook.name,
          sheets: excel.workbook.sheets.map((sheet) => sheet.snapshot()),
        }),
        charts: async () => excel.workbook.sheets.flatMap((sheet) => sheet.charts.map(askedFor)),
        async changeElsewhere(cell, value) {
          await excel.settled();
          excel.person.type(cell.sheet, a1(cell), value);
          await excel.settled();
        },
        async restructureElsewhere(what) {
          await excel.settled();
          if (what === "a sheet") excel.person.addSheet(`新表${excel.workbook.sheets.length}`);
          else excel.person.insertRows(excel.workbook.sheets[0]!.name, 0);
          await excel.settled();
        },
        reopen: async () => new ExcelHost(),
      };
    });
