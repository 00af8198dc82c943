/** `npm run screenshots`: the page as people see it, for the documentation: light, dark, and as narrow as a pane gets. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildPage, projectFolder } from "./build-page";
import { browserFlags, findBrowser } from "./find-browser";
import { serve } from "./serve";

/** The sheet is drawn a moment after it was asked for. */
const DRAWN_MS = 1000;

interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly show: (page: Page) => Promise<void>;
}

const jumpToFirst = async (page: Page): Promise<void> => {
  await page.locator("[data-finding]").first().getByRole("button").first().click();
};

const writeNarrative = async (page: Page): Promise<void> => {
  await jumpToFirst(page);
  await page.locator("#pane-tab-narrative").click();
  await page.getByLabel("上年收支总计（万元）").fill("2884.52");
  await page.getByRole("button", { name: "生成" }).click();
};

const shots: readonly Shot[] = [
  { file: "page-light.png", width: 1280, height: 800, colorScheme: "light", show: jumpToFirst },
  { file: "page-dark.png", width: 1280, height: 800, colorScheme: "dark", show: writeNarrative },
  { file: "page-320.png", width: 320, height: 720, colorScheme: "light", show: async () => undefined },
];

async function takeScreenshots(): Promise<void> {
  const folder = join(projectFolder, "dist");
  const images = join(projectFolder, "docs", "images");
  await mkdir(images, { recursive: true });
  await buildPage(folder);
  const served = await serve(folder, { port: 3000, tries: 20 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    for (const { file, width, height, colorScheme, show } of shots) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 2,
        colorScheme,
        locale: "zh-CN",
      });
      await page.goto(served.url);
      await page
        .getByText(/^核对 \d+ 处/)
        .first()
        .waitFor();
      await page.locator("#sheet canvas[id^=univer-sheet]").waitFor({ state: "attached" });
      await show(page);
      await page.waitForTimeout(DRAWN_MS);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(images, file), animations: "disabled" });
      console.log(`docs/images/${file}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

takeScreenshots().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
});
