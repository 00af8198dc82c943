/** 核对设置 as people meet it: what is set is tried, checked by at once, kept with the workbook and taken away again. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import {
  accessibilityViolations,
  drop,
  openExample,
  startPage,
  type PageUnderTest,
  type Watched,
} from "./open-page";

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
});
afterEach(async () => {
  await page.context().close();
  expect(example.complaints).toEqual([]);
});

const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const fold = (title: string): Locator => page.locator("summary", { hasText: new RegExp(`^${title}`) }).last();
const open = async (...titles: readonly string[]): Promise<void> => {
  for (const title of titles) await fold(title).click();
};
const says = (text: RegExp): Promise<unknown> =>
  page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });
const rules = (): Locator => page.getByLabel("规则（也可以粘贴）");
const faults = (): Locator => page.locator("[data-faults]");
const trial = (): Locator => page.locator("[data-trial]");
const mustFix = (count: number): Promise<void> =>
  page.getByRole("tab", { name: new RegExp(`^必须改 ${count}$`) }).waitFor();

/** What must be put right in the published sample. */
const errors = 18;
const differs = "三公与支出：支出总表[合计].合计 ＝ 三公经费表[合计].合计";
const holds = "项目支出预算表[合计].合计 ＝ 项目绩效目标汇总表[合计].资金总额";

test("a rule file is put right, tried, kept, there again in the saved workbook, and no longer kept", async () => {
  await open("核对设置", "规则文件");
  await rules().fill(`${holds}\n支出总表合计 ＝ 三公经费表[合计].合计`);
  await press("试用");
  expect(await faults().textContent()).toBe(
    "有 1 处不能用，整份没有采用：第2行第8字：“支出总表合计”后面没有[行名]；每一项写成 表名[行名].列名。",
  );

  await rules().fill(`${holds}\n${differs}`);
  await page.getByLabel("名称").fill("市局2022.txt");
  await press("试用");
  await trial().waitFor();
  expect(await faults().count()).toBe(0);
  expect(await trial().textContent()).toMatch(
    /^试用“市局2022\.txt”：2 条规则，没有保存；相符 1 条，不符 1 条.*不符：.*1934\.49.*0\.00/,
  );
  await mustFix(errors); // nothing is in force yet
  await trial()
    .getByRole("button", { name: /^支出总表 F\d+$/ })
    .click();
  expect(await page.locator("[role=gridcell][aria-selected=true]").textContent()).toBe("1934.49");

  await press("采用");
  await says(/^已采用规则文件“市局2022\.txt”，2 条规则。核对 \d+ 处/);
  await mustFix(errors + 1);
  expect(await page.locator("[data-finding]", { hasText: "本地规则要求两边相等" }).count()).toBe(1);

  const [saved] = await Promise.all([page.waitForEvent("download"), press("另存")]);
  await page.reload();
  await mustFix(errors);
  await drop(page, "保存过.xlsx", new Uint8Array(await readFile(await saved.path())));
  await mustFix(errors + 1);
  await open("核对设置", "规则文件（1 份）");
  await press("不再采用“市局2022.txt”");
  await says(/^已不再采用规则文件“市局2022\.txt”。核对/);
  await mustFix(errors);
});

test("a chosen rule file is tried at once; what is no UTF-8 text is refused", async () => {
  await open("核对设置", "规则文件");
  const chooser = page.locator("input[type=file][accept='.txt']");
  const file = (buffer: Buffer) => ({ name: "市局.txt", mimeType: "text/plain", buffer });
  await chooser.setInputFiles(file(Buffer.from([0xd6, 0xa7, 0xb3, 0xf6]))); // GBK
  await says(/^“市局\.txt”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。$/);
  expect(await faults().textContent()).toContain("不是 UTF-8 文字");
  await chooser.setInputFiles(file(Buffer.from(holds)));
  await says(/^试用“市局\.txt”：1 条规则，没有保存；相符 1 条。$/);
  expect(await rules().inputValue()).toBe(holds);
});

test("local numbers, the locality and 科目 are set, shown in the result, and kept with the workbook", async () => {
  await open("核对设置", "本地的数", "地区和科目表");
  await page.getByLabel("预算批复日期（年-月-日）").fill("2022年3月");
  await press("按这些数核对");
  await says(/^预算批复日期填的是“2022年3月”，不能用；请按“年-月-日”填写，例如 2022-03-15。$/);
  await page.getByLabel("预算批复日期（年-月-日）").fill("2022-03-15");
  await page.getByLabel("政府采购限额标准（万元）").fill("100");
  await page.keyboard.press("Enter");
  await says(/^已按 2 项本地的数核对。核对 \d+ 处/);

  expect(await page.getByLabel("地区", { exact: true }).locator("option").allTextContents()).toEqual([
    "按工作簿里的名称（认出：河南）",
    "河南",
    "上海",
  ]);
  await page.getByLabel("地区", { exact: true }).selectOption("上海");
  await says(/^已按上海的要求核对。核对 \d+ 处/);

  const subjects = '{"from":2022,"to":2022,"functional":["201 一般公共服务支出"]}';
  await page.locator("input[type=file][accept='.json']").setInputFiles({
    name: "市局2022.json",
    mimeType: "application/json",
    buffer: Buffer.from(subjects),
  });
  await says(/^已改用科目表“市局2022\.json”。核对 \d+ 处/);

  const [saved] = await Promise.all([page.waitForEvent("download"), press("另存")]);
  await page.reload();
  await mustFix(errors);
  await drop(page, "保存过.xlsx", new Uint8Array(await readFile(await saved.path())));
  await page.getByText("本地设置 4 项").click();
  for (const line of [
    "按设置，政府采购限额标准是100万元，默认是50万元。",
    "按设置，预算批复日期是2022-03-15。",
    "按设置，地区是上海；工作簿里的单位名称是河南的，请核对设置。",
    "按设置，科目用“市局2022.json”（2022年）。",
  ])
    await page.getByRole("listitem").filter({ hasText: line }).waitFor();
});

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 320],
  ["dark", 320],
] as const)(
  "axe-core finds nothing in the %s section at %d px, and nothing sticks out",
  async (colorScheme, width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.reload(); // a change of theme fades, and a half-faded button has no contrast
    await mustFix(errors);
    await open("核对设置", "规则文件", "本地的数", "地区和科目表", "本部门没有核对的");
    await press("添加");
    await page.getByLabel("政府采购限额标准（万元）").fill("很多");
    await press("按这些数核对");
    await rules().fill("支出总表合计");
    await press("试用");
    await faults().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await rules().fill(`${holds}\n${differs}\n支出总表[行政运转].合计 ＝ 收入总表[合计].合计`);
    await press("试用");
    await trial().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("html, #pane, #pane [role=tabpanel]")]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.id),
    );
    expect(wide).toEqual([]);
  },
);
