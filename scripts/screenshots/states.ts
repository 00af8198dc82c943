/** The states that people meet beside the usual one, each brought about the way it comes about; some in a simulated Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { workbookOf } from "../../bench/workbooks";
import { openInExcel, type PaneInExcel } from "../../test/browser/open-in-excel";
import { openExample, type PageUnderTest } from "../../test/browser/open-page";
import { requirementSets } from "../../test/excel/requirement-sets";
import { xlsxOf } from "../../test/support/package";
import { sample } from "../../test/support/samples";
import { sheet } from "../../test/support/sheet";
import { projectFolder } from "../build-page";

/** What a page is opened from. */
export type Under = Pick<PageUnderTest, "browser" | "served">;

export interface State {
  readonly name: string;
  /** Opens a page of that look and brings the state about. */
  readonly bring: (under: Under, look: BrowserContextOptions) => Promise<Page>;
  /** How much of the pane the picture in the manual shows; none where it has none. */
  readonly manualHeight?: number;
}

const file = "2022-as-published.xlsx";
const published = (): Buffer => readFileSync(join(projectFolder, "samples", file));
const button = (at: Page | Frame, name: string) => at.getByRole("button", { name, exact: true }).first();
const press = (at: Page | Frame, name: string): Promise<void> => button(at, name).click();

async function onPage(under: Under, look: BrowserContextOptions): Promise<Page> {
  const { page } = await openExample(under, { ...look, search: "" });
  await page.locator("[data-finding]").first().waitFor();
  await page.locator("#sheet canvas[id^=univer-sheet]").waitFor({ state: "attached" });
  return page;
}

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "", buffer });

/** A file that is refused leaves the former workbook and says why. */
const refusing = (name: string, bytes: () => Buffer): State["bring"] =>
  async function bring(under, look) {
    const page = await onPage(under, look);
    await choose(page, name, bytes());
    await page.locator("[data-notice]").waitFor();
    return page;
  };

async function reviewedInExcel(
  under: Under,
  look: BrowserContextOptions,
  locked: readonly string[] = [],
): Promise<PaneInExcel> {
  const { sheets } = await sample("as-published");
  const given = sheets.map((one) => ({ ...one, protected: locked.includes(one.name) }));
  const excel = await openInExcel(under, file, given, { look });
  await press(excel.pane, "核对");
  await excel.pane.locator("[data-finding]").first().waitFor();
  return excel;
}

/** Somebody types on and on, so that Excel lets nobody read what was typed. */
async function stale(under: Under, look: BrowserContextOptions): Promise<Page> {
  const { page, pane, person, host, richApi } = await reviewedInExcel(under, look);
  const before = richApi.batches.length;
  person.type("支出总表", "G11", 11.73);
  while (richApi.batches.length === before) await page.waitForTimeout(10); // the pane heard of it
  host.startTyping();
  await pane.locator("[data-stale]").waitFor();
  return page;
}

async function writeRefused(under: Under, look: BrowserContextOptions): Promise<Page> {
  const { page, pane } = await reviewedInExcel(under, look, ["支出总表"]);
  await pane.getByRole("switch", { name: "在表中标出" }).click();
  await pane.locator("[data-remarks]").waitFor();
  const card = pane.locator("[data-finding]", { has: pane.getByRole("button", { name: "G8", exact: true }) });
  await card.first().getByRole("button", { name: "修正", exact: true }).click();
  await press(pane, "确认修正");
  await press(pane, "继续");
  await pane.getByText("没有写入任何内容").first().waitFor();
  return page;
}

async function tooOld(under: Under, look: BrowserContextOptions): Promise<Page> {
  const requirements = { ...requirementSets.ltsc2021, ExcelApi: "1.9" };
  const { page, pane } = await openInExcel(under, file, [], { look, requirements });
  await pane.getByText("现在可以改用").waitFor();
  return page;
}

/** Reading and checking stand still at their fourth pause, or all would be over before the picture is taken. */
const STANDS_STILL = `
  const Channel = window.MessageChannel;
  let pauses = 0;
  window.MessageChannel = function () {
    return ++pauses < 4 ? new Channel() : { port1: {}, port2: { postMessage() {} } };
  };
`;

async function reading(under: Under, look: BrowserContextOptions): Promise<Page> {
  const page = await onPage(under, look);
  await page.evaluate(STANDS_STILL);
  await choose(page, "全市汇总.xlsx", Buffer.from(await workbookOf(20_000)));
  await page
    .locator("[data-work]")
    .getByText(/第 \d+ /)
    .waitFor();
  return page;
}

/** Two of the tables, and a sheet that is none. */
async function partial(under: Under, look: BrowserContextOptions): Promise<Page> {
  const { sheets } = await sample("as-published");
  const some = sheets.filter(({ name }) => ["收支总表", "支出总表"].includes(name));
  const page = await onPage(under, look);
  await choose(
    page,
    "部分表.xlsx",
    Buffer.from(xlsxOf([...some, sheet("上报", "| 事项 | 本级 |\n| 办公 | 12.5 |")])),
  );
  await page.getByText(/^缺表未执行/).click();
  return page;
}

async function offline(under: Under, look: BrowserContextOptions): Promise<Page> {
  const page = await onPage(under, look);
  await page.route("**/narrative.js", (route) => route.abort());
  await page.locator("#pane-tab-narrative").click();
  await button(page, "再试一次").waitFor();
  return page;
}

async function unsaved(under: Under, look: BrowserContextOptions): Promise<Page> {
  const page = await onPage(under, look);
  await press(page, "修正");
  await press(page, "确认修正");
  await page.locator("[data-last-write]").waitFor();
  await choose(page, "另一个部门.xlsx", published());
  await page.locator("[data-question]").waitFor();
  return page;
}

async function nothingRecognised(under: Under, look: BrowserContextOptions): Promise<Page> {
  const page = await onPage(under, look);
  const unknown = sheet("上报", "| 所属单位上报情况 | | |\n| 事项 | 本级 | 下级 |\n| 办公 | 12.5 | 3 |");
  await choose(page, "二级单位上报.xlsx", Buffer.from(xlsxOf([unknown])));
  await button(page, "到总览里指认…").waitFor();
  return page;
}

/** What Office makes of a workbook with a password: another container, with one stream called so. */
function withPassword(): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write("EncryptedPackage", 1024 + 128, "utf16le");
  return bytes;
}

export const states: readonly State[] = [
  { name: "reading", bring: reading, manualHeight: 420 },
  { name: "nothing", bring: nothingRecognised },
  { name: "stale", bring: stale, manualHeight: 640 },
  { name: "partial", bring: partial, manualHeight: 420 },
  { name: "offline", bring: offline, manualHeight: 240 },
  { name: "too-old", bring: tooOld, manualHeight: 420 },
  { name: "write-refused", bring: writeRefused, manualHeight: 250 },
  { name: "unsaved", bring: unsaved, manualHeight: 310 },
  { name: "password", bring: refusing("预算（加密）.xlsx", withPassword), manualHeight: 235 },
  { name: "damaged", bring: refusing("预算.xlsx", () => published().subarray(0, 20_000)) },
  { name: "wrong-kind", bring: refusing("情况说明.pdf", () => Buffer.from("%PDF-1.7\n…")) },
];
