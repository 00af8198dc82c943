/** The page as people meet it: built, served and driven in a real Chromium, on the published sample. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { writeXlsx } from "hucre/xlsx";
import { readDocx } from "../../src/host/docx/docx-file";
import { valueAt } from "../../src/workbook/snapshot";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { contentSecurityPolicy } from "../../scripts/content-security-policy";
import { projectFolder } from "../../scripts/build-page";
import { accessibilityViolations, drop, openExample, openPage, startPage } from "./open-page";
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
  example = await openExample(under, { permissions: ["clipboard-read", "clipboard-write"] });
  page = example.page;
});
afterEach(async () => {
  const strangers = example.requests.filter((url) => !url.startsWith(under.served.url));
  await page.context().close();
  expect(strangers.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(example.complaints).toEqual([]);
});

const findings = (): Locator => page.locator("[data-finding]");
const cell = (row: number, column: number): Locator =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const pile = (name: string): Locator => page.getByRole("tab", { name: new RegExp(`^${name} \\d+$`) });
const paneTab = (name: string): Locator =>
  page.getByRole("tablist", { name: "核对、情况说明、自评与总览" }).getByRole("tab", { name, exact: true });
const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const sample = (name: string): Promise<Uint8Array> => readFile(join(projectFolder, "samples", name));
const shows = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

const says = (text: string): Promise<unknown> =>
  page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

/** What must be put right in the published sample. */
const errors = 18;
const finding = (place: string): Locator =>
  findings()
    .filter({ has: page.getByRole("button", { name: place, exact: true }) })
    .first();
const mustFix = (count: number): Promise<void> =>
  pile("必须改")
    .filter({ hasText: String(count) })
    .waitFor();

/** Presses 修正 on a finding, and confirms where the fix changes an amount. */
async function fix(one: Locator): Promise<void> {
  await one.getByRole("button", { name: "修正", exact: true }).click();
  const confirm = page.getByRole("button", { name: "确认修正" });
  if (await confirm.isVisible()) await confirm.click();
}

test("the sample opens reviewed: a tally, three piles, everything that must be put right", async () => {
  await shows("2022-as-published.xlsx");
  await shows(/^核对 \d+ 处，不符 \d+ 处，无法判断 0 处；2 条缺表未执行；0 条出错。$/);
  const names = await page.getByRole("tablist", { name: "三类结果" }).getByRole("tab").allInnerTexts();
  expect(names.map((name) => name.replace(/\s+/g, " "))).toHaveLength(3);
  expect(await pile("必须改").getAttribute("aria-selected")).toBe("true");
  await mustFix(errors);
  expect(await pile("要说明").count()).toBe(1);
  expect(await pile("可看看").count()).toBe(1);
  expect(await findings().count()).toBe(errors);
  await press("按工作表分组");
  expect(await page.locator("h2", { hasText: "支出总表" }).count()).toBe(1);
});

test("a finding's cell button shows the sheet and selects the cell", async () => {
  await finding("G8").getByRole("button", { name: "G8", exact: true }).click();
  const target = cell(7, 6);
  expect(await target.getAttribute("aria-selected")).toBe("true");
  expect(await target.getAttribute("data-severity")).toBe("error");
  expect(await target.getAttribute("title")).toContain("小计为空");
  expect(await finding("G8").getAttribute("aria-current")).toBe("true");
  expect(await page.getByRole("tab", { name: /^支出总表/ }).getAttribute("aria-selected")).toBe("true");
});

test("the keyboard walks the findings and goes to the cell; then it walks the sheet", async () => {
  await press("按工作表分组");
  await finding("G8").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  expect(await cell(10, 6).getAttribute("aria-selected")).toBe("true");
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("ArrowRight");
  expect(await cell(10, 7).getAttribute("aria-selected")).toBe("true");
  expect(await grid.getAttribute("aria-activedescendant")).toBe(await cell(10, 7).getAttribute("id"));
});

test("a fix changes the cell and the count, keeps the keyboard in place and is saved in a copy", async () => {
  await finding("G8").getByRole("button", { name: "G8", exact: true }).click();
  await fix(finding("G8"));
  await mustFix(errors - 1);
  expect(await cell(7, 6).textContent()).toBe("244.29");
  expect(await page.getByRole("status").textContent()).toMatch(/^已修正：填入 244\.29/);
  expect(await page.evaluate(() => document.activeElement?.matches("[data-finding]"))).toBe(true);

  const [download] = await Promise.all([page.waitForEvent("download"), press("另存")]);
  expect(download.suggestedFilename()).toBe("2022-as-published（已修改）.xlsx");
  const saved = await new XlsxFileHost("saved.xlsx", await readFile(await download.path())).read();
  const sheet = saved.sheets.find(({ name }) => name === "支出总表");
  expect(valueAt(sheet!, 7, 6)).toBe(244.29);
});

test("a fix is taken back by one press, and the keyboard is not lost", async () => {
  await finding("G8").getByRole("button", { name: "G8", exact: true }).click();
  await fix(finding("G8"));
  await mustFix(errors - 1);
  await press("撤销");
  await mustFix(errors);
  expect(await cell(7, 6).textContent()).toBe("");
  expect(await page.locator("[data-last-write]").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("fixing all leaves an empty first pile that says so", async () => {
  const host = new XlsxFileHost("两处.xlsx", await sample("2022-put-right.xlsx"));
  const blank = (row: number, was: number) => ({
    cell: { sheet: "支出总表", row, column: 6 },
    was,
    becomes: null,
  });
  await host.apply([blank(7, 244.29), blank(10, 11.73)]);
  await drop(page, "两处.xlsx", host.bytes());
  for (const left of [1, 0]) {
    await fix(findings().first());
    await mustFix(left);
  }
  await shows("可以报了");
});

test("the narrative is written from the tables, its figures lead to their cells, and it can be copied", async () => {
  await paneTab("情况说明").click();
  await page.getByLabel("上年收支总计（万元）").fill("两千万");
  await press("生成");
  await shows("上年收支总计填的是“两千万”，不是数字；请按万元填写，例如 2884.52。");
  expect(await page.getByLabel("上年收支总计（万元）").getAttribute("aria-invalid")).toBe("true");

  await page.getByLabel("上年收支总计（万元）").fill("2884.52");
  await press("生成");
  expect(await page.locator("[data-section]").count()).toBe(11);
  const total = page.locator("[data-section=total]");
  expect(await total.textContent()).toContain("收入减少950.03万元，下降32.94%");
  expect(await total.locator("mark").count()).toBeGreaterThan(0);
  expect(await page.getByRole("status").textContent()).toBe("已写出情况说明 10 部分。");

  await total
    .getByRole("button", { name: /^1934\.49/ })
    .first()
    .click();
  const selected = page.locator("[role=gridcell][aria-selected=true]");
  expect(await selected.textContent()).toBe("1934.49");

  await total.getByRole("button", { name: /^复制/ }).click();
  await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent === "已复制。");
  const one = await page.evaluate(() => navigator.clipboard.readText());
  expect(one).toMatch(/^一、.*\n.*收入减少950\.03万元/);
  await press("复制全文");
  await page.waitForFunction((before) => navigator.clipboard.readText().then((text) => text !== before), one);
  const all = await page.evaluate(() => navigator.clipboard.readText());
  expect(all.match(/^[一二三四五六七八九十]、.*说明$/gm)).toHaveLength(10);
  expect(all).toContain("\n名词解释\n一、");
});

test("a slot of the narrative is filled where it stands", async () => {
  await paneTab("情况说明").click();
  await press("生成");
  await press("【上年收支总计】");
  await page.keyboard.type("2884.52万元");
  await page.keyboard.press("Enter");
  const filled = page.getByRole("button", { name: "2884.52万元", exact: true });
  expect(await filled.evaluate((press) => press === document.activeElement)).toBe(true);
  await press("写入工作表");
  await page.getByRole("tab", { name: "情况说明（核对生成）" }).waitFor();
  await shows("2884.52万元");
});

test("the narrative is saved as a Word document that counts what is still open", async () => {
  await paneTab("情况说明").click();
  await page.getByLabel("上年收支总计（万元）").fill("2884.52");
  const [download] = await Promise.all([page.waitForEvent("download"), press("存成 Word 文档")]);
  const name = "新乡经济技术开发区管理委员会行政审批和营商环境服务局2022年部门预算情况说明.docx";
  expect(download.suggestedFilename()).toBe(name);
  const paragraphs = readDocx(name, new Uint8Array(await readFile(await download.path())));
  const text = paragraphs.map((paragraph) => paragraph.text).join("");
  expect(text).toContain("收入减少950.03万元，下降32.94%");
  const open = text.match(/【/g)!.length;
  await says(`已存成“${name}”，还有 ${open} 处【】没有填写，已用黄色标出。`);
});

test("the Word document has the charts, where people want them, under their sections", async () => {
  await paneTab("情况说明").click();
  await page.getByLabel("附上图表").check();
  const [download] = await Promise.all([page.waitForEvent("download"), press("存成 Word 文档")]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  const text = readDocx("说明.docx", bytes).map((paragraph) => paragraph.text);
  const captions = text.filter((line) => /^图\d+ /.test(line));
  expect(captions).toContain("图1 支出构成");
  expect(text.indexOf("图1 支出构成")).toBeGreaterThan(text.indexOf("三、支出预算总体情况说明"));
  expect(text.indexOf("图1 支出构成")).toBeLessThan(text.indexOf("四、财政拨款收支预算总体情况说明"));
  const parts = unzipSync(bytes);
  const pictures = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
  expect(pictures).toHaveLength(captions.length * 2);
  for (const name of pictures.filter((name) => name.endsWith(".png")))
    expect(parts[name]!.length).toBeGreaterThan(5_000); // more than a white sheet
  await says(`，附图 ${captions.length} 张，还有`);
});

test("what writes documents is loaded when it is needed; where it is missing people are told and press again", async () => {
  const scripts = () => example.requests.filter((url) => url.endsWith("word-file.js")).length;
  await paneTab("情况说明").click();
  await press("生成");
  expect(scripts()).toBe(0);

  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/word-file.js", async (route) => {
    await asked;
    await route.fulfill({ contentType: "text/javascript", body: "" });
  });
  await press("存成 Word 文档");
  const busy = page.getByRole("button", { name: "正在存成 Word 文档…" });
  await busy.waitFor();
  expect(await busy.getAttribute("aria-disabled")).toBe("true");
  answer();
  await shows("写 Word 文档的程序没能装入，请检查提供本页的地址能否打开，然后再按一次。");

  await page.unroute("**/word-file.js");
  const [download] = await Promise.all([page.waitForEvent("download"), press("存成 Word 文档")]);
  expect(download.suggestedFilename()).toMatch(/情况说明\.docx$/);
  expect(scripts()).toBe(2);
  expect(await page.locator("[data-notice]").count()).toBe(0);
});

test("copying falls back to a selection where the clipboard is closed", async () => {
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.evaluate(() =>
    document.addEventListener("copy", () => {
      document.title = String((document.activeElement as HTMLTextAreaElement).value);
    }),
  );
  await paneTab("情况说明").click();
  await press("生成");
  await press("复制全文");
  await page.waitForFunction(() => document.title.startsWith("一、"));
  expect(await page.getByRole("status").textContent()).toBe("已复制。");
});

test("what is no workbook is refused in a sentence, and the former one stays", async () => {
  await drop(page, "说明.pdf", new TextEncoder().encode("%PDF-1.7 …"));
  await page.locator("[data-notice]").waitFor();
  expect(await page.locator("[data-notice]").textContent()).toContain("说明.pdf");
  expect(await page.locator("[data-file]").textContent()).toContain("2022-as-published.xlsx");
  expect(await findings().count()).toBe(errors);
  await press("关闭");
  expect(await page.locator("[data-notice]").count()).toBe(0);
});

test("another workbook can be dropped or chosen", async () => {
  await drop(page, "改正稿.xlsx", await sample("2022-put-right.xlsx"));
  await shows("改正稿.xlsx");
  await shows("可以报了");
  await page.locator("[data-file] input[type=file]").setInputFiles({
    name: "公布稿.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await sample("2022-as-published.xlsx")),
  });
  await shows("公布稿.xlsx");
  await findings().first().waitFor();
  expect(await findings().count()).toBe(errors);
});

test("tables are listed with their places, and other sheets with the reason", async () => {
  await paneTab("总览").click();
  const panel = page.getByRole("tabpanel", { name: "总览", exact: true });
  await panel.getByRole("heading", { name: /^识别出 \d+ 张表/ }).waitFor();
  expect(await panel.textContent()).toContain("支出总表 · 2022年部门支出预算表 · 单位：万元");
  const table = panel.getByRole("listitem").filter({ hasText: "支出总表 · 2022年部门支出预算表" });
  await table.getByRole("button").first().click();
  expect(await page.locator("[role=gridcell][aria-selected=true]").count()).toBeGreaterThan(1);
});

test("a sheet of 20,000 rows draws only what is in view, up to its last row", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [`第${row + 1}行`, row + 0.5]);
  const bytes = await writeXlsx({ sheets: [{ name: "长表", rows }] });
  await drop(page, "长表.xlsx", new Uint8Array(bytes));
  await shows("第1行");
  expect(await page.locator("[data-notice]").textContent()).toContain("没有认出任何一张预算表");
  expect(await page.getByRole("gridcell").count()).toBeLessThan(400);
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown"); // the first key selects the first cell
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await shows("第20000行");
  expect(await page.getByRole("gridcell").count()).toBeLessThan(400);
});

test("nothing but our own origin may run or be asked, by header and by the page itself", async () => {
  const response = await fetch(`${under.served.url}taskpane.html`);
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy());
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(meta).toBe(contentSecurityPolicy());
});

test("an inline script does not run", async () => {
  const { page: other } = await openPage(under);
  const ran = await other.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.head.append(script);
    return "intruder" in window;
  });
  await other.context().close();
  expect(ran).toBe(false);
});

test.each(["light", "dark"] as const)(
  "axe-core finds nothing in the %s page, tab by tab",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.reload(); // a change of theme fades, and a half-faded button has no contrast
    await findings().first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await findings().first().getByRole("button").first().click();
    await findings().first().getByText("依据").click();
    await drop(page, "a.txt", new Uint8Array([65]));
    await page.locator("[data-notice]").waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await paneTab("情况说明").click();
    await press("生成");
    expect(await accessibilityViolations(page)).toEqual([]);
    await paneTab("总览").click();
    expect(await accessibilityViolations(page)).toEqual([]);
  },
);

test.each(["light", "dark"] as const)(
  "on a %s desktop of high contrast axe-core finds nothing, and who holds the keyboard and what is chosen stand out",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await page.reload();
    await findings().first().waitFor();
    await findings().nth(1).focus();
    await page.keyboard.press("k");
    const [first, second] = await findings().evaluateAll((cards) =>
      cards.slice(0, 2).map((card) => {
        const { outlineStyle, borderLeftColor, backgroundColor } = getComputedStyle(card);
        return { outlined: outlineStyle === "solid", edged: borderLeftColor !== backgroundColor };
      }),
    );
    expect(first).toEqual({ outlined: true, edged: true });
    expect(second!.outlined).toBe(false);
    for (const tab of ["核对", "情况说明", "自评", "总览"]) {
      await paneTab(tab).click();
      expect(await accessibilityViolations(page)).toEqual([]);
    }
  },
);

test("打印 puts the whole review on paper and nothing else, and leaves the pane as it was", async () => {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await paneTab("总览").click();
  await page.getByRole("button", { name: "打印", exact: true }).click();
  const paper = page.locator("[data-paper]");
  await paper.waitFor({ state: "attached" });
  expect(await paper.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect([await paper.isVisible(), await page.locator("#root").isVisible()]).toEqual([true, false]);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(4);
  await page.emulateMedia({ media: "screen" });
  await paper.waitFor({ state: "detached" });
  expect(await page.locator("#root").isVisible()).toBe(true);
});

test("at 320 px pane and sheet are two tabs, nothing sticks out and a jump shows the sheet", async () => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.getByRole("tab", { name: "表格" }).waitFor();
  const sticksOut = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("html, #pane, #pane [role=tabpanel]")].filter(
          (box) => box.scrollWidth > box.clientWidth,
        ).length,
    );
  expect(await sticksOut()).toBe(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  await paneTab("情况说明").click();
  await press("生成");
  expect(await sticksOut()).toBe(0);
  await paneTab("核对").click();
  await finding("G8").getByRole("button").first().click();
  expect(await cell(7, 6).isVisible()).toBe(true);
  expect(await page.locator("#pane").isVisible()).toBe(false);
  expect(await accessibilityViolations(page)).toEqual([]);
});
