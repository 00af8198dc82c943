/** 改一格，看哪些跟着改, as people do it: built, served and driven in a real Chromium, on the published sample. */
import type { Page } from "playwright-core";
import { accessibilityViolations, openExample, startPage } from "./open-page";
import type { PageUnderTest, Watched } from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;
let example: Watched;
let page: Page;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

afterEach(async () => {
  await page.context().close();
  expect(example.complaints).toEqual([]);
});

/** With the keyboard alone, from the tab on. */
async function ask(options: Parameters<typeof openExample>[1] = {}): Promise<void> {
  example = await openExample(under, options);
  page = example.page;
  await page.locator("#pane-tab-tables").click();
  await page.getByText("改一格，看哪些跟着改", { exact: true }).press("Enter");
  await page.getByLabel("要改的单元格").fill("项目支出!E15");
  await page.getByLabel("改为（按本表单位）").fill("310");
  await page.keyboard.press("Enter");
  await page.locator("[data-following]").waitFor();
}

test("all of it is made in one press and taken back in one", async () => {
  await ask();
  const rows = page.locator("[data-follows]");
  expect(await rows.first().textContent()).toContain("300.00万元 → 310.00万元");
  await page.getByRole("button", { name: /^全部改/ }).press("Enter");
  await page.locator("[data-following]").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "撤销" }).press("Enter");
  await page.getByText("已撤销").first().waitFor();
});

test.each(["light", "dark"] as const)(
  "axe-core finds nothing in %s, and nothing sticks out",
  async (scheme) => {
    await ask({ colorScheme: scheme, viewport: { width: 320, height: 720 } });
    await page.getByLabel("改为（按本表单位）").fill("许多");
    expect(await accessibilityViolations(page)).toEqual([]);
    const sticksOut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      return [...document.querySelectorAll("[data-following] *")]
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .map(({ textContent }) => textContent);
    });
    expect(sticksOut).toEqual([]);
  },
);
