/** What people see where the pane cannot run, in a real browser. */
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { requirementSets } from "../excel/requirement-sets";
import { sheet } from "../support/sheet";
import { openInExcel, type OpenInExcelOptions } from "./open-in-excel";
import { accessibilityViolations, openExample, openPage, startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

const explanation = (page: Page | Frame) => page.getByText("在 Excel 中使用需要 Excel 2021 或 Microsoft 365");

const drawn = (page: Page | Frame) => page.getByRole("tab").count();

/** Opens the page in a view that lacks what a browser of today has. */
const openWithout = (feature: string, options: BrowserContextOptions = {}) =>
  openPage(under, {
    ...options,
    before: (page) => page.addInitScript((feature) => Reflect.deleteProperty(window, feature), feature),
  });

test.each(["light", "dark"] as const)(
  "a view without BigInt is told so in the %s page, and the text stays",
  async (colorScheme) => {
    const { page } = await openWithout("BigInt", { colorScheme, viewport: { width: 320, height: 640 } });
    await page.getByText("网页组件或浏览器太旧，缺少 BigInt。").waitFor();
    expect(await explanation(page).isVisible()).toBe(true);
    expect(await page.getByText("正在打开……").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await drawn(page)).toBe(0);
    await page.context().close();
  },
);

test("a view that could run the pane's script but lacks a part of it does not start it", async () => {
  const { page, complaints } = await openWithout("ResizeObserver");
  await page.getByText("网页组件或浏览器太旧，缺少 ResizeObserver。").waitFor();
  expect(await drawn(page)).toBe(0);
  await page.context().close();
  expect(complaints).toEqual([]);
});

test("where no script runs at all, the text comes by itself", async () => {
  const { page } = await openPage(under, { javaScriptEnabled: false });
  await explanation(page).waitFor();
  await page.context().close();
});

test("a pane that cannot be fetched is told", async () => {
  const { page } = await openPage(under, {
    before: (page) => page.route("**/taskpane.js", (route) => route.abort()),
  });
  await page.getByText("没能装入面板的程序（taskpane.js）").waitFor();
  await page.context().close();
});

test("checks that cannot be fetched are told in the pane, which loads them once more at a press", async () => {
  const { page } = await openPage(under, {
    before: (page) => page.route("**/review.js", (route) => route.abort(), { times: 2 }), // the hint asks for it too
  });
  await page.getByText("核对用的程序没能装入，还不能核对").first().waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.unroute("**/review.js");
  await page.getByRole("button", { name: "再试一次" }).click();
  await page
    .getByText(/^核对 \d+ 处/)
    .first()
    .waitFor();
  await page.context().close();
});

test("a tab whose part cannot be fetched says so, and shows it once it can be", async () => {
  const { page } = await openExample(under);
  await page.route("**/overview.js", (route) => route.abort());
  await page.getByRole("tab", { name: "总览" }).click();
  await page.getByText("这一部分的程序没能装入").first().waitFor();
  await page.unroute("**/overview.js");
  await page.getByRole("button", { name: "再试一次" }).click();
  await page.getByRole("heading", { name: /^识别出/ }).waitFor();
  await page.context().close();
});

test("an ordinary start leaves nothing of it", async () => {
  const { page } = await openExample(under);
  expect(await explanation(page).count()).toBe(0);
  await page.context().close();
});

describe("inside Excel, with Microsoft's own Office.js", () => {
  const inExcel = (ExcelApi: string, options: OpenInExcelOptions = {}) =>
    openInExcel(under, "测试.xlsx", [sheet("表", "| 1 |")], {
      width: 320,
      requirements: { ...requirementSets.ltsc2021, ExcelApi },
      ...options,
    });

  test("an Excel of 2021 gets the pane, and nothing is asked of another origin", async () => {
    const { page, pane, strangers } = await inExcel("1.14");
    await pane.locator("#before-start").waitFor({ state: "detached" });
    await pane.getByRole("tab").first().waitFor();
    await page.context().close();
    expect(strangers).toEqual([]);
  });

  test.each([
    [
      "1.7",
      [
        "本机的 Excel 缺少 ExcelApi 1.13，不能读取工作簿。",
        "本机的 Excel 缺少 ExcelApi 1.9，不能在表中标出。",
      ],
    ],
    ["1.12", ["本机的 Excel 缺少 ExcelApi 1.13，不能读取工作簿。"]],
  ])(
    "an Excel with ExcelApi %s is told what it lacks, and lets its buttons go",
    async (excelApi, sentences) => {
      const { page, pane, host } = await inExcel(excelApi);
      await explanation(pane).waitFor();
      expect(await pane.locator("#missing li").allInnerTexts()).toEqual(sentences);
      expect(await drawn(pane)).toBe(0);
      expect(await host.pressRibbonButton("reviewAll")).toBe(0);
      await page.context().close();
    },
  );

  test("where the checks cannot be fetched the ribbon's buttons are let go", async () => {
    const { page, pane, host } = await inExcel("1.14", {
      before: async (page) => void (await page.route("**/review.js", (route) => route.abort())),
    });
    await pane.getByText("核对用的程序没能装入，还不能核对").first().waitFor();
    expect(await host.pressRibbonButton("reviewAll")).toBe(0);
    await page.context().close();
  });

  test("a button pressed while the pane's script is on its way is held, and then works", async () => {
    let pressed: Promise<number> | undefined;
    const { page, pane, richApi } = await inExcel("1.14", {
      before: async (page, host) => {
        pressed = host.pressRibbonButton("reviewAll");
        await page.route("**/taskpane.js", async (route) => {
          await new Promise((later) => setTimeout(later, 1000));
          await route.fallback();
        });
      },
    });
    await pane.getByText("没有认出任何一张预算表").first().waitFor();
    expect(await pressed).toBe(0); // Office.js alone would have answered 11101, no such function
    expect(richApi.faults).toEqual([]);
    await page.context().close();
  });
});
