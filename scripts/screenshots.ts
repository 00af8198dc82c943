/**
 * `npm run screenshots`: the page as people see it, for the documentation: in every look, and what each part of the manual
 * tells. `npm run screenshots -- --states FOLDER [NAME]` takes the states beside the usual one in every look, to be looked at.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildPage, projectFolder } from "./build-page";
import { browserFlags, findBrowser } from "./find-browser";
import { manualShots, pageShots, type Shot } from "./screenshots/shots";
import { takeManualStates, takeStates } from "./screenshots/take-states";
import { serve } from "./serve";

/** The sheet is drawn a moment after it was asked for. */
const DRAWN_MS = 1000;

async function takeScreenshots(): Promise<void> {
  const folder = join(projectFolder, "dist");
  const images = join(projectFolder, "docs", "images");
  await mkdir(join(images, "manual"), { recursive: true });
  await buildPage(folder);
  const served = await serve(folder, { port: 3000, tries: 20 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const [asked, statesFolder, only] = process.argv.slice(2);
  try {
    if (asked === "--states" && statesFolder !== undefined)
      return await takeStates({ browser, served }, statesFolder, only);
    await takeManualStates({ browser, served }, join(images, "manual"));
    for (const shot of [...pageShots, ...manualShots]) {
      const page = await browser.newPage({
        viewport: { width: shot.width, height: shot.height },
        deviceScaleFactor: shot.sharpness,
        colorScheme: shot.look === "light" ? "light" : "dark",
        forcedColors: shot.look === "high contrast" ? "active" : "none",
        locale: "zh-CN",
      });
      await page.goto(served.url);
      await page
        .getByText(/^核对 \d+ 处/)
        .first()
        .waitFor();
      await page.locator("#sheet canvas[id^=univer-sheet]").waitFor({ state: "attached" });
      await take(page, shot, join(images, shot.file));
      console.log(`docs/images/${shot.file}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function take(page: Page, { show, of }: Shot, path: string): Promise<void> {
  await show(page);
  await page.waitForTimeout(DRAWN_MS);
  await page.mouse.move(0, 0);
  const part = of === undefined ? page : page.locator(of);
  await part.screenshot({ path, animations: "disabled" });
}

takeScreenshots().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
});
