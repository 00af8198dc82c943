/**
 * The pane inside Excel, end to end: the sample reviewed and marked, a finding followed and fixed, an edit checked by
 * itself, the narrative written onto a sheet, and everything of ours taken away again.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { commandNames } from "../../src/taskpane/command-names";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { projectFolder } from "../../scripts/build-page";
import { pictureOf } from "../excel/picture";
import { requirementSets } from "../excel/requirement-sets";
import { openInExcel, type PaneInExcel } from "./open-in-excel";
import { accessibilityViolations, startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

const file = "2022-as-published.xlsx";
const blanks = ["G8", "G11", "G12", "G13", "G14"];
let under: PageUnderTest;
let sheets: readonly SheetSnapshot[];
let excel: PaneInExcel;

beforeAll(async () => {
  under = await startPage();
  const bytes = await readFile(join(projectFolder, "samples", file));
  sheets = (await new XlsxFileHost(file, bytes).read()).sheets;
}, 240_000);
afterAll(() => under.close());

const open = async (options?: Parameters<typeof openInExcel>[3]): Promise<void> => {
  excel = await openInExcel(under, file, sheets, options);
  await button("核对").waitFor();
};

afterEach(async () => {
  await excel.page.context().close();
  expect(excel.richApi.faults).toEqual([]);
  expect(excel.strangers).toEqual([]);
  expect(excel.complaints).toEqual([]);
});

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true }).first();
const press = (name: string): Promise<void> => button(name).click();
const shows = (text: string | RegExp): Promise<void> => excel.pane.getByText(text).first().waitFor();
const finding = (place: string) =>
  excel.pane
    .locator("[data-finding]", { has: excel.pane.getByRole("button", { name: place, exact: true }) })
    .first();
const cell = (address: string) => {
  const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
  return excel.workbook.sheet("支出总表").cellAt(row, column)?.value ?? null;
};
const rules = () => excel.workbook.sheet("支出总表").conditionalFormats.map(({ areas }) => areas.address);

test("a finding is followed, fixed, and the fix taken back", async () => {
  await open();
  await press("核对");
  await finding("G8").waitFor();
  await finding("G8").getByRole("button", { name: "G8", exact: true }).click();
  await until(() => excel.workbook.selection?.address === "支出总表!G8");
  await fix("G8");
  await press("继续"); // before the first write: this Excel's own undo list will be empty
  await until(() => cell("G8") === 244.29);
  await finding("G8").waitFor({ state: "detached" });
  await press("撤销");
  await until(() => cell("G8") === null);
  await finding("G8").waitFor();
});

test("what a person and a co-author type is checked by itself, and the marks follow", async () => {
  await open();
  await press("核对");
  await excel.pane.getByRole("switch", { name: "在表中标出" }).click();
  await until(() => rules().some((on) => on.includes("G12")));
  excel.person.type("支出总表", "G11", 11.73);
  await finding("G11").waitFor({ state: "detached" });
  excel.coAuthor.type("支出总表", "G12", 0.7);
  await finding("G12").waitFor({ state: "detached" });
  await until(() => rules().some((on) => on.includes("G8")) && !rules().some((on) => /G11|G12/.test(on)));
  excel.person.type("支出总表", "G11", 11.37);
  await shows(/应为11\.73，现为11\.37，疑似相邻两位写反/); // the comparisons that it breaks fold under this
});

test("everything of ours goes again: marks, comments and what is kept", async () => {
  await open();
  const before = pictureOf(excel.workbook);
  await press("核对");
  await finding("G8").waitFor();
  await excel.pane.getByRole("switch", { name: "在表中标出" }).click();
  await excel.pane.getByText("标记设置", { exact: true }).click();
  await excel.pane.getByLabel("在单元格加批注").check();
  await until(() => excel.workbook.sheet("支出总表").comments.length >= blanks.length && rules().length > 0);
  await excel.pane.getByLabel("在单元格加批注").uncheck();
  await press("清除标记");
  await shows("已清除全部标记，没有改动其他内容。");
  await until(() => JSON.stringify(pictureOf(excel.workbook)) === JSON.stringify(before));
  expect(pictureOf(excel.workbook)).toEqual(before);
});

test("the ribbon works without the pane and answers in it", async () => {
  await open();
  const before = pictureOf(excel.workbook);
  excel.workbook.activate(excel.workbook.sheet("支出总表"));
  await excel.host.pressRibbonButton("reviewSheet");
  await shows(/^只看“支出总表”的 \d+ 处/);
  expect(excel.richApi.runtimeState).toBe("Visible");
  expect(rules().some((on) => on.includes("G8"))).toBe(true);
  await excel.host.pressRibbonButton("reviewAll");
  await excel.pane.getByText(/^只看/).waitFor({ state: "detached" });
  await excel.host.pressRibbonButton("clearMarks");
  await until(() => rules().length === 0);
  expect(commandNames).toContain("writeNarrative");
  await excel.host.pressRibbonButton("writeNarrative");
  await press("继续");
  await until(() => excel.workbook.sheets.at(-1)?.name === "情况说明（核对生成）");
  const written = excel.workbook.sheets.at(-1)!.snapshot().values.flat();
  expect(written).toContain("一、收入支出预算总体情况说明");
  await shows("情况说明已写入工作表“情况说明（核对生成）”。");
  await press("撤销");
  await until(() => excel.workbook.sheets.at(-1)?.name !== "情况说明（核对生成）");
  await until(() => excel.workbook.customXmlParts.length === 0);
  expect(pictureOf(excel.workbook)).toEqual(before);
});

test("while Excel lets nobody read what was typed, the result says that it is older", async () => {
  await open();
  await press("核对");
  await finding("G11").waitFor();
  const before = excel.richApi.batches.length;
  excel.person.type("支出总表", "G11", 11.73);
  await until(() => excel.richApi.batches.length > before); // the pane heard of it
  excel.host.startTyping();
  await shows(/^这是 \d+:\d\d 核对的结果，早于最近的改动。$/);
  expect(await finding("G11").textContent()).toContain("改动前");
  expect(await accessibilityViolations(excel.pane)).toEqual([]);
  excel.host.finishTyping();
  await finding("G11").waitFor({ state: "detached" });
  expect(await excel.pane.locator("[data-stale]").count()).toBe(0);
});

test("a protected sheet takes neither marks nor fixes, and each is told", async () => {
  await open();
  excel.workbook.sheet("支出总表").protected = true;
  await press("核对");
  await finding("G8").waitFor();
  await excel.pane.getByRole("switch", { name: "在表中标出" }).click();
  await shows("受保护的工作表没有标注：支出总表。请在核对结果中查看。");
  await fix("G8");
  await press("继续");
  await shows("工作表“支出总表”受保护，没有写入任何内容；请先撤销工作表保护再修改。");
  expect(cell("G8")).toBe(null);
  expect(rules()).toEqual([]);
});

test.each(Object.entries(requirementSets))("%s reviews and marks", async (_, requirements) => {
  await open({ requirements });
  await press("核对");
  await finding("G8").waitFor();
  await excel.pane.getByRole("switch", { name: "在表中标出" }).click();
  await until(() => rules().some((on) => on.includes("G8")));
});

test("the narrow pane has no barrier and nothing sticks out", async () => {
  await open({ width: 320 });
  await press("核对");
  await finding("G8").waitFor();
  expect(await excel.pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityViolations(excel.pane)).toEqual([]);
});

/** Presses 修正 of a finding, and confirms it, for it changes an amount. */
async function fix(place: string): Promise<void> {
  await finding(place).getByRole("button", { name: "修正", exact: true }).click();
  await press("确认修正");
}

/** Waits until something has come about in the workbook. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries === 300) throw new Error(`not within fifteen seconds: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
