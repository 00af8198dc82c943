/**
 * The whole job by keyboard alone, in every look and at both widths: open a workbook, go to what is wrong, put it right,
 * explain what stays, write the 情况说明, look over it, save; and the saved file holds it all.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { projectFolder } from "../../scripts/build-page";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { valueAt } from "../../src/workbook/snapshot";
import { Keys } from "./keys";
import {
  accessibilityViolations,
  openExample,
  startPage,
  type PageUnderTest,
  type Watched,
} from "./open-page";

jest.setTimeout(120_000);

let under: PageUnderTest;
let blankCell: Uint8Array;
let watched: Watched;
let page: Page;
let keys: Keys;

const wrong = { sheet: "支出总表", row: 7, column: 6 };
const reason = "财政拨款收支表按上年口径编制";

beforeAll(async () => {
  under = await startPage();
  const sample = await readFile(join(projectFolder, "samples", "2022-put-right.xlsx"));
  const host = new XlsxFileHost("2022年部门预算.xlsx", sample);
  await host.apply([{ cell: wrong, was: 244.29, becomes: null }]);
  blankCell = host.bytes();
}, 240_000);
afterAll(() => under.close());

afterEach(async () => {
  const strangers = watched.requests.filter(
    (url) => !/^(blob|data):/.test(url) && !url.startsWith(under.served.url),
  );
  await page.context().close();
  expect(strangers).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

const looks = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "high contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;
const walks = looks.flatMap((look) => [1280, 320].map((width) => ({ ...look, width })));

test.each(walks)("the whole job by keyboard, $look, $width px wide", async ({ media, width }) => {
  watched = await openExample(under, { viewport: { width, height: 800 }, ...media });
  page = watched.page;
  keys = new Keys(page);

  await open("2022年部门预算.xlsx", blankCell);
  await tab("必须改 1").waitFor();
  await nothingInTheWay();

  await goToTheCell(width);
  await keys.press(button("修正"));
  await keys.press(button("确认修正"));
  await page.getByText("可以报了").first().waitFor();

  await keys.choose(tab(/^要说明 \d+$/));
  const open1 = await count(/^要说明 \d+$/);
  await keys.press(button("写说明"));
  await page.getByLabel("原因（随工作簿保存）").waitFor();
  await keys.type(reason);
  await keys.press(button("确定"));
  await tab(`要说明 ${open1 - 1}`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches("[data-finding]"))).toBe(true);
  await nothingInTheWay();

  await keys.choose(paneTab("情况说明"));
  await keys.press(button("生成"));
  await keys.press(button("【上年收支总计】"));
  await keys.type("2884.52万元");
  await page.keyboard.press("Enter");
  await button("2884.52万元").waitFor();
  await nothingInTheWay();

  await keys.choose(paneTab("总览"));
  await page.getByRole("list", { name: "进度" }).waitFor();
  await nothingInTheWay();

  const saved = await save();
  const { sheets } = await saved.read();
  expect(
    valueAt(
      sheets.find(({ name }) => name === wrong.sheet)!,
      wrong.row,
      wrong.column,
    ),
  ).toBe(244.29);
  const kept = await saved.kept("state");
  expect(kept).toContain(reason);
  expect(kept).toContain("2884.52万元");
});

/** On the sheet that people type into Tab goes from cell to cell; F6 comes and goes. */
const onTheSheet = walks.filter(({ look, width }) => (look === "light") === (width === 1280));

test.each(onTheSheet)("typing on the sheet by keyboard, $look, $width px wide", async ({ media, width }) => {
  watched = await openExample(under, { search: "", viewport: { width, height: 800 }, ...media });
  page = watched.page;
  keys = new Keys(page);
  await page.locator("#sheet canvas[id^=univer-sheet]").waitFor({ state: "attached" });

  await open("2022年部门预算.xlsx", blankCell);
  await tab("必须改 1").waitFor();
  const finding = page.locator("[data-finding]").first();
  await keys.press(finding);
  await standsAt("G8");
  expect(await isIn("#pane")).toBe(width === 1280); // on a narrow screen the sheet lies over the pane
  if (width === 1280) await page.keyboard.press("F6");
  expect(await isIn("#sheet")).toBe(true);
  await nothingInTheWay();

  await keys.type("244.29");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await standsAt("G8");
  await page.keyboard.press("F6");
  await page.getByText("可以报了").first().waitFor();
  expect(await isIn("#pane")).toBe(true);
  await nothingInTheWay();
  const { sheets } = await (await save()).read();
  const edited = sheets.find(({ name }) => name === wrong.sheet)!;
  expect(valueAt(edited, wrong.row, wrong.column)).toBe(244.29);
});

test("the sheet that comes later leaves the keyboard where people type", async () => {
  let letCome: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (letCome = resolve));
  watched = await openExample(under, {
    search: "",
    before: (opening) => opening.route("**/surface.js", async (route) => (await asked, route.continue())),
  });
  page = watched.page;
  const search = page.getByRole("searchbox").first();
  await search.focus();
  letCome();
  await standsAt("A1");
  await page.waitForTimeout(500);
  await page.keyboard.type("合计");
  expect(await search.inputValue()).toBe("合计");
});

/** Which cell the sheet that people type into says is selected. */
const standsAt = (name: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("#sheet input")?.value === wanted,
    name,
  );
const isIn = (place: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.closest(selector) instanceof Element, place);
const button = (name: string): Locator => page.getByRole("button", { name, exact: true }).first();
const tab = (name: string | RegExp): Locator => page.getByRole("tab", { name, ...(typeof name === "string" ? { exact: true } : {}) }); // prettier-ignore
const paneTab = (name: string): Locator =>
  page.getByRole("tablist", { name: "核对、情况说明、自评与总览" }).getByRole("tab", { name, exact: true });
const count = async (name: RegExp): Promise<number> =>
  Number((await tab(name).textContent())!.replace(/\D/g, ""));

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await keys.press(button("打开文件"));
  await (await choosing).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** Enter on a finding goes to its cell; on a narrow screen the sheet is then in view, and one goes back to the pane. */
async function goToTheCell(width: number): Promise<void> {
  await keys.press(page.locator("[data-finding]").first());
  const cell = page.locator(`[role=gridcell][data-row="${wrong.row}"][data-column="${wrong.column}"]`);
  await cell.and(page.locator("[aria-selected=true]")).waitFor();
  if (width > 320) return;
  await nothingInTheWay();
  await keys.choose(page.getByRole("tablist", { name: "核对与表格" }).getByRole("tab", { name: "核对" }));
}

async function save(): Promise<XlsxFileHost> {
  const download = page.waitForEvent("download");
  await keys.press(button("另存"));
  return new XlsxFileHost("saved.xlsx", await readFile(await (await download).path()));
}

/** No barrier that axe-core knows, nothing wider than the screen, and the keyboard is somewhere. */
async function nothingInTheWay(): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  const wider = await page.evaluate(
    () =>
      [...document.querySelectorAll("html, #pane, #pane [role=tabpanel]")].filter(
        (box) => box.scrollWidth > box.clientWidth,
      ).length,
  );
  expect(wider).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
}
