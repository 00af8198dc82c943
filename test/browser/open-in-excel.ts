/**
 * The pane as Excel on the web shows it: the built page in a frame of another origin, Microsoft's own Office.js in it,
 * and behind the posted messages the simulated Excel. Both origins are answered here; nothing leaves the machine.
 */
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { OfficeHost } from "../excel/office-host";
import { Person } from "../excel/person";
import { requirementSets, type RequirementMatrix } from "../excel/requirement-sets";
import { RichApi } from "../excel/rich-api";
import { frameOf } from "../excel/web-frame";
import { WebTransport } from "../excel/web-transport";
import { SimulatedWorkbook } from "../excel/workbook";
import type { PageUnderTest } from "./open-page";

const excelOrigin = "https://excel.officeapps.live.com";
const addInOrigin = "https://localhost:3000";

export interface PaneInExcel {
  readonly page: Page;
  /** The add-in's own frame. */
  readonly pane: Frame;
  readonly workbook: SimulatedWorkbook;
  readonly richApi: RichApi;
  /** Excel as the pane meets it: its ribbon, and whether somebody types. */
  readonly host: OfficeHost;
  /** Who sits before the workbook, and who has it open elsewhere. */
  readonly person: Person;
  readonly coAuthor: Person;
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
}

export interface OpenInExcelOptions {
  readonly width?: number;
  /** Another size or colours. */
  readonly look?: BrowserContextOptions;
  /** The language that this Office speaks. */
  readonly language?: string;
  /** What this Excel claims to know. */
  readonly requirements?: RequirementMatrix;
  /** Done before the page opens. */
  readonly before?: (page: Page, host: OfficeHost) => Promise<void>;
}

export async function openInExcel(
  { browser, served }: Pick<PageUnderTest, "browser" | "served">,
  name: string,
  sheets: readonly SheetSnapshot[],
  {
    width = 400,
    look,
    language,
    requirements = requirementSets.newest,
    before = async () => undefined,
  }: OpenInExcelOptions = {},
): Promise<PaneInExcel> {
  const workbook = new SimulatedWorkbook(name);
  for (const sheet of sheets) workbook.addSheet(sheet);
  const richApi = new RichApi(workbook);
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width, height: 800 },
    ...look,
  });
  const page = await context.newPage();
  const host = new OfficeHost();
  host.open(richApi);
  const transport = new WebTransport(host, {
    hostOrigin: excelOrigin,
    requirements,
    ...(language ? { language } : {}),
    post(message) {
      const heard = page.evaluate((text) => window.frames[0]!.postMessage(text, "*"), message);
      heard.catch(() => undefined); // Excel may answer when the page has been closed already
    },
  });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOfficesOwn(message.text())) complaints.push(message.text());
  });
  await page.exposeFunction("toExcel", (message: string) => transport.receive(message));
  await page.route(
    () => true,
    async (route) => {
      const { origin, pathname, search } = new URL(route.request().url());
      if (origin === excelOrigin && pathname === "/") {
        await route.fulfill({ contentType: "text/html", body: excelPage(language) });
      } else if (origin === addInOrigin) {
        const answer = await fetch(`${served.url}${pathname.slice(1)}${search}`);
        await route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        });
      } else {
        strangers.push(route.request().url());
        await route.abort();
      }
    },
  );
  await before(page, host);
  await page.goto(`${excelOrigin}/`);
  const pane = page.frames().find((frame) => frame.url().startsWith(addInOrigin))!;
  const person = new Person(workbook);
  const coAuthor = new Person(workbook, "co-author");
  return { page, pane, workbook, richApi, host, person, coAuthor, complaints, strangers };
}

/** Office.js tries the storage of a frame that has none, as it does in a browser that blocks cookies of others; it goes on. */
const isOfficesOwn = (complaint: string): boolean =>
  complaint.includes("'sessionStorage'") && complaint.includes("/officejs/excel-web-");

/** Excel's own page: a frame for the add-in, and an ear for what it posts. The frame's name must be there from the start. */
function excelPage(language?: string): string {
  const frame = frameOf(excelOrigin, language);
  const name = frame.name.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const address = `${addInOrigin}/taskpane.html?${frame.query.replace(/&/g, "&amp;")}`;
  return `<!doctype html><html lang="zh-CN"><title>Excel</title>
<style>html,body{height:100%;margin:0}iframe{border:0;width:100%;height:100%}</style>
<script>addEventListener("message", ({ data, origin }) => { if (origin === "${addInOrigin}") window.toExcel(data); });</script>
<iframe title="预算核对" name="${name}" src="${address}"></iframe></html>`;
}
