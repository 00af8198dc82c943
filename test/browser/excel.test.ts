/** The pane inside Excel, end to end: the sample reviewed, a finding followed, fixed, and the marks cleared. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { projectFolder } from "../../scripts/build-page";
import { openInExcel, type PaneInExcel } from "./open-in-excel";
import { startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

const file = "2022-as-published.xlsx";
let under: PageUnderTest;
let sheets: readonly SheetSnapshot[];
let excel: PaneInExcel;

beforeAll(async () => {
  under = await startPage();
  const bytes = await readFile(join(projectFolder, "samples", file));
  sheets = (await new XlsxFileHost(file, bytes).read()).sheets;
}, 240_000);
afterAll(() => under.close());

beforeEach(async () => {
  excel = await openInExcel(under, file, sheets);
});
afterEach(async () => {
  await excel.page.context().close();
  expect(excel.richApi.faults).toEqual([]);
  expect(excel.strangers).toEqual([]);
  expect(excel.complaints).toEqual([]);
});

const press = (name: string): Promise<void> =>
  excel.pane.getByRole("button", { name, exact: true }).first().click();

test("reviews the workbook that is open, follows a finding and fixes it", async () => {
  await press("核对");
  await excel.pane
    .getByText(/^核对 \d+ 处，不符 5 处/)
    .first()
    .waitFor();
  await press("G8");
  await until(() => excel.workbook.selection?.address === "支出总表!G8");
});

/** Waits until something has come about in the workbook. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries === 200) throw new Error(`not within ten seconds: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
