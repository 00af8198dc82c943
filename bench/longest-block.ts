import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildPage } from "../scripts/build-page";
import { browserFlags, findBrowser } from "../scripts/find-browser";
import { serve } from "../scripts/serve";
import { workbookOf } from "./workbooks";

/**
 * How long the pane answers no press and draws nothing while a large workbook is opened on the page, and how long opening takes.
 * Run: npx tsx bench/longest-block.ts [rows of each of three tables] [a built folder, by default one is built]
 */
const ROUNDS = 5;

interface Opened {
  /** Milliseconds from the file to its result. */
  readonly took: number;
  /** Milliseconds of the longest stretch of work that nothing interrupted. */
  readonly longest: number;
}

/** The browser's own count of what lasted more than 50 ms. */
const LISTENS = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: "longtask" });
`;

async function measure(rows: number, built?: string): Promise<void> {
  const folder = built ?? (await mkdtemp(join(tmpdir(), "longest-block-")));
  if (built === undefined) await buildPage(folder);
  const served = await serve(folder, { port: 3200, tries: 100 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const bytes = Buffer.from(await workbookOf(rows));
    const rounds: Opened[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await open(browser, served.url, bytes));
    say(`three tables of ${rows} rows`);
    say(`opened and checked in   ${median(rounds.map(({ took }) => took))} ms`);
    say(`the longest stretch     ${median(rounds.map(({ longest }) => longest))} ms`);
  } finally {
    await browser.close();
    await served.close();
    if (built === undefined) await rm(folder, { recursive: true });
  }
}

async function open(browser: Browser, address: string, buffer: Buffer): Promise<Opened> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}taskpane.html?plain`);
  await page.locator("[data-finding]").first().waitFor();
  await page.waitForTimeout(500); // what comes behind the first findings
  await page.evaluate(LISTENS);
  const began = await page.evaluate(() => performance.now());
  await page.locator("input[type=file]").first().setInputFiles({ name: "大表.xlsx", mimeType: "", buffer });
  await page.getByText("大表.xlsx").first().waitFor();
  const took = (await page.evaluate(() => performance.now())) - began;
  await page.waitForTimeout(200); // the browser tells of a stretch after its end
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await context.close();
  return { took, longest };
}

const median = (times: number[]): number => Math.round(times.sort((a, b) => a - b)[times.length >> 1]!);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [rows, built] = process.argv.slice(2);
void measure(Number(rows ?? 20_000), built);
