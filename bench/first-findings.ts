import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { buildPage } from "../scripts/build-page";
import { browserFlags, findBrowser } from "../scripts/find-browser";
import { serve } from "../scripts/serve";

/**
 * How long the page takes, from its address to a pane that can be pressed and to the first findings on the sample, in a
 * headless browser that has never seen it; and what it loads until then, as a server that compresses would send it.
 * Run: npx tsx bench/first-findings.ts
 */
const ROUNDS = 7;

interface Opened {
  /** Milliseconds since the address was asked for. */
  readonly pressed: number;
  readonly findings: number;
  readonly scripts: readonly string[];
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "first-findings-"));
  await buildPage(folder);
  const served = await serve(folder, { port: 3200, tries: 100 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const rounds: Opened[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await open(browser, served.url));
    say(`a pane that can be pressed  ${median(rounds.map(({ pressed }) => pressed))} ms`);
    say(`the first findings          ${median(rounds.map(({ findings }) => findings))} ms`);
    let all = 0;
    for (const script of rounds[0]!.scripts) {
      const bytes = gzipSync(await readFile(join(folder, script)), { level: 9 }).length;
      all += bytes;
      say(`${script.padEnd(27)} ${String(bytes).padStart(7)} bytes`);
    }
    say(`${"together".padEnd(27)} ${String(all).padStart(7)} bytes`);
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  }
}

/** A context of its own has no cache. */
async function open(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const scripts = new Set<string>();
  let seen = false;
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!seen && pathname.endsWith(".js")) scripts.add(pathname.slice(1));
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("tab").first().waitFor();
  const pressed = await page.evaluate(() => performance.now());
  await page.locator("[data-finding]").first().waitFor();
  const findings = await page.evaluate(() => performance.now());
  seen = true;
  await context.close();
  return { pressed, findings, scripts: [...scripts] };
}

const median = (times: number[]): number => Math.round(times.sort((a, b) => a - b)[times.length >> 1]!);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
