/** What reading costs: the round trips that people wait for, and the bytes that go up and come down meanwhile. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/host/excel";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { budgetTables } from "./budget-tables";
import { openInTest } from "./open-in-test";
import type { TransportName } from "./page";

const sample = async () => {
  const name = "2022-as-published.xlsx";
  const bytes = readFileSync(join(__dirname, "../../samples", name));
  return (await new XlsxFileHost(name, bytes).read()).sheets;
};
const limit = 5 * 1024 * 1024;

jest.setTimeout(60_000); // half a million cells, several times

test.each<[string, TransportName, number, number, () => Promise<readonly SheetSnapshot[]>]>([
  ["the sample", "web", 2, 200, sample],
  ["the sample", "windows", 2, 200, sample],
  ["20 sheets of 300 rows", "web", 2, 4_500, async () => budgetTables(20, 300)],
  ["20 sheets of 2,000 rows", "web", 8, 30_000, async () => budgetTables(20, 2_000)],
  ["20 sheets of 2,000 rows", "windows", 2, 30_000, async () => budgetTables(20, 2_000)],
  ["one sheet of 20,000 rows", "web", 4, 15_000, async () => budgetTables(1, 20_000)],
])("reading %s on %s: %i trips, less than %i KB down", async (_, transport, trips, kilobytes, drawn) => {
  const sheets = await drawn();
  const excel = await openInTest(sheets, { transport });
  const read = await new ExcelHost().read();
  const { batches } = excel.richApi;
  expect(batches).toHaveLength(trips);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / 1024;
  expect(sum(batches.map(({ up }) => up))).toBeLessThan(100);
  expect(sum(batches.map(({ down }) => down))).toBeLessThan(kilobytes);
  if (transport === "web") expect(Math.max(...batches.map(({ down }) => down))).toBeLessThan(limit);
  expect(read.sheets.map(({ values }) => values.length)).toEqual(sheets.map(({ values }) => values.length));
});
