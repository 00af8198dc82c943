/** Older workbooks on the page: read in a worker of the browser, so that the pane can be pressed meanwhile. */
import type { Page } from "playwright-core";
import { endlessXls } from "../support/old-fixture";
import { oldWorkbook } from "../support/old-workbook";
import { sample } from "../support/samples";
import { accessibilityViolations, drop, openPage, startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;
let published: Uint8Array;

beforeAll(async () => {
  under = await startPage();
  published = oldWorkbook((await sample("as-published")).sheets, "xls");
}, 240_000);
afterAll(() => under.close());

const shows = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

const opened = async (before?: (page: Page) => Promise<unknown>) => {
  const watched = await openPage(under, before && { before });
  await shows(watched.page, /^核对 \d+ 处/);
  return watched;
};

test("a .xls is read in a worker and reviewed", async () => {
  const { page, complaints } = await opened();
  const started = page.waitForEvent("worker");
  await drop(page, "公布稿.xls", published);
  expect((await started).url()).toBe(`${under.served.url}old-workbook-worker.js`);
  await shows(page, "公布稿.xls");
  await page.locator("[data-finding]").first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("while a damaged one is read, which would never end, the pane says so and goes on, until people give it up", async () => {
  const { page } = await opened();
  const started = page.waitForEvent("worker");
  await drop(page, "损坏.xls", endlessXls());
  await started;
  await page.getByRole("tab", { name: "总览", exact: true }).click();
  await page.getByRole("heading", { name: /^识别出 \d+ 张表/ }).waitFor();
  expect(page.workers()).toHaveLength(1);
  await shows(page, "正在读取工作簿……");
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "取消", exact: true }).click();
  await page.locator("[data-work]").waitFor({ state: "detached" });
  expect(await page.getByRole("status").textContent()).toBe("已取消，没有核对。");
  expect(await page.locator("[data-file]").textContent()).toContain("2022-as-published.xlsx");
  await page.context().close();
});

test.each([
  ["knows no worker", (page: Page) => page.addInitScript("delete window.Worker")],
  [
    "gets no script for it",
    (page: Page) => page.route("**/old-workbook-worker.js", (route) => route.abort()),
  ],
])("where a web view %s, a .xls is read all the same", async (_, before) => {
  const { page } = await opened(before);
  await drop(page, "公布稿.xls", published);
  await shows(page, "公布稿.xls");
  await page.locator("[data-finding]").first().waitFor();
  expect(page.workers()).toEqual([]);
  await page.context().close();
});
