/** The 自评 as people fill it in: built, served and driven in a real Chromium, on the published sample. */
import type { Locator, Page } from "playwright-core";
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

beforeEach(async () => {
  example = await openExample(under);
  page = example.page;
  await page.locator("#pane-tab-evaluation").click();
  await page.getByLabel("评价对象").selectOption("网络通讯费");
});
afterEach(async () => {
  await page.context().close();
  expect(example.complaints).toEqual([]);
});

const field = (label: string): Locator => page.getByLabel(label, { exact: true });
async function fill(label: string, text: string): Promise<void> {
  await field(label).fill(text);
  await field(label).press("Enter");
}
const card = (name: string): Locator => page.locator(`[data-indicator="${name}"]`);
const score = (): Promise<string | null> => page.locator("[data-score]").textContent();

async function fillAll(): Promise<void> {
  await fill("“网络通讯费”的执行数（万元）", "36.5");
  await fill("“网络通讯费总成本”的实际完成值", "36.5");
  await fill("“网络数量”的实际完成值", "3");
  await fill("“网络顺畅率”的实际完成值", "90%");
  await field("“保障工作的顺利开展”的完成程度").selectOption("full");
  await fill("“保障工作的顺利开展”的得分比例（%）", "95");
  await fill("“工作人员满意度”的实际完成值", "96");
}

test("what is filled in is scored: met, how much off, the points and the total", async () => {
  await fillAll();
  expect(await page.locator("[data-execution]").textContent()).toContain("预算执行率 98.65%");
  expect(await card("网络数量").textContent()).toContain("未达标偏差 -1.00条（-25.00%）得分 12.50");
  expect(await card("网络顺畅率").textContent()).toContain("达标偏差 +5.00个百分点（+5.88%）得分 16.66");
  expect(await card("保障工作的顺利开展").textContent()).toContain("达成预期得分 28.50");
  expect(await score()).toBe("总分 94.20，已填 6/6 项");
  await page.getByText("全部项目的进度").click();
  const line = page.getByRole("listitem").filter({ has: page.getByTitle("填写“网络通讯费”") });
  expect(await line.textContent()).toBe("网络通讯费已填 6/6 项，94.20/100.00");
  await page.getByTitle("填写“印刷费”").click();
  expect(await field("“印刷及时率”的实际完成值").isVisible()).toBe(true);
});

test("what cannot be read is refused beside its field, and Escape takes it back", async () => {
  await fill("“网络顺畅率”的实际完成值", "0.9");
  const sentence = "实际完成值填的是“0.9”，不知是否已乘100；请写上百分号，例如 96%。";
  expect(await card("网络顺畅率").textContent()).toContain(sentence);
  expect(await page.getByRole("status").textContent()).toBe(sentence);
  expect(await field("“网络顺畅率”的实际完成值").getAttribute("aria-invalid")).toBe("true");
  await field("“网络顺畅率”的实际完成值").press("Escape");
  expect(await field("“网络顺畅率”的实际完成值").inputValue()).toBe("");
  await fill("“网络数量”的分值", "60");
  expect(await card("网络数量").textContent()).toContain("共50.00分，已填的分值合计60.00分，超出10.00分");
  await fill("“网络数量”的分值", "20");
  expect(await field("“网络顺畅率”的分值").getAttribute("placeholder")).toBe("15.00");
});

test("the 自评表 is written onto a sheet of its own and taken back by one press", async () => {
  await fillAll();
  await page.getByRole("button", { name: "写成自评表" }).click();
  const tab = page.getByRole("tab", { name: "绩效自评表（核对生成）" });
  await tab.waitFor();
  const row = page.getByRole("row").filter({ hasText: "网络数量" });
  expect((await row.getByRole("gridcell").allTextContents()).slice(0, 7)).toEqual([
    ...["网络通讯费", "产出指标", "网络数量", "≥4条", "3条", "未达标", "-1"],
  ]);
  await page.getByRole("button", { name: "撤销" }).click();
  await tab.waitFor({ state: "detached" });
  expect(await score()).toBe("总分 94.20，已填 6/6 项");
});

test.each(["light", "dark"] as const)("axe-core finds nothing in the %s 自评", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.reload(); // a change of theme fades, and a half-faded button has no contrast
  await page
    .getByText(/^核对 \d+ 处/)
    .first()
    .waitFor();
  await page.locator("#pane-tab-evaluation").click();
  await page.getByLabel("评价对象").selectOption("网络通讯费");
  await fillAll();
  await fill("“网络数量”的实际完成值", "许多");
  await page.getByText("全部项目的进度").click();
  expect(await accessibilityViolations(page)).toEqual([]);
});

test("at 320 px nothing sticks out", async () => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.locator("#pane-evaluation").waitFor();
  await field("“保障工作的顺利开展”的完成程度").selectOption("partly");
  await fill("“网络数量”的实际完成值", "许多");
  await page.getByText("全部项目的进度").click();
  const sticksOut = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const boxes = [...document.querySelectorAll("#pane-evaluation *")];
    return boxes.filter((box) => box.getBoundingClientRect().right > edge).map(({ outerHTML }) => outerHTML);
  });
  expect(sticksOut).toEqual([]);
});
