/** What people see where the pane cannot run, in a real browser. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { search, showInExcel } from "./excel-frame";
import { accessibilityViolations, openExample, openPage, startPage, type PageUnderTest } from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

const explanation = (page: Page) => page.getByText("在 Excel 中使用需要 Excel 2021 或 Microsoft 365");

const drawn = (page: Page) => page.getByRole("tab").count();

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

test("an ordinary start leaves nothing of it", async () => {
  const { page } = await openExample(under);
  expect(await explanation(page).count()).toBe(0);
  await page.context().close();
});

describe("inside Excel, with Microsoft's own Office.js", () => {
  const inExcel = (excelApi: string) =>
    openPage(under, {
      search,
      viewport: { width: 320, height: 640 },
      before: (page) => showInExcel(page, { ExcelApi: excelApi, SharedRuntime: "1.1" }),
    });

  test("an Excel of 2021 gets the pane, and nothing is asked of another origin", async () => {
    const { page, requests } = await inExcel("1.14");
    await page.locator("#before-start").waitFor({ state: "detached" });
    await page.getByRole("tab").first().waitFor();
    await page.context().close();
    expect(requests.filter((url) => !url.startsWith(under.served.url))).toEqual([]);
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
  ])("an Excel with ExcelApi %s is told what it lacks", async (excelApi, sentences) => {
    const { page } = await inExcel(excelApi);
    await explanation(page).waitFor();
    expect(await page.locator("#missing li").allInnerTexts()).toEqual(sentences);
    expect(await drawn(page)).toBe(0);
    await page.locator("html[data-pressed='0']").waitFor(); // the button is let go
    await page.context().close();
  });

  test("a button pressed while the pane's script is on its way is not answered with an error", async () => {
    const { page } = await openPage(under, {
      search,
      before: async (page) => {
        await showInExcel(page, { ExcelApi: "1.14", SharedRuntime: "1.1" });
        await page.route("**/taskpane.js", async (route) => {
          await new Promise((later) => setTimeout(later, 1000));
          await route.continue();
        });
      },
    });
    await page.locator("#before-start").waitFor({ state: "detached" });
    // not done yet, or done well; Office.js alone would have answered 11101, no such function
    expect([null, "0"]).toContain(await page.locator("html").getAttribute("data-pressed"));
    await page.context().close();
  });
});
