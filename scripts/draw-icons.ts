/** `npm run icons`: draws every SVG under assets/ as the PNGs that the manifest names; Office takes no SVG. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { projectFolder } from "./build-page";
import { browserFlags, findBrowser } from "./find-browser";

/** The sizes, in pixels, that Office asks for between 100 % and 500 % of magnification. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

async function drawIcons(): Promise<void> {
  const assets = join(projectFolder, "assets");
  const drawings = (await readdir(assets, { recursive: true })).filter((name) => name.endsWith(".svg"));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    for (const drawing of drawings.sort()) await drawSizes(page, join(assets, drawing));
  } finally {
    await browser.close();
  }
}

async function drawSizes(page: Page, drawing: string): Promise<void> {
  const svg = (await readFile(drawing)).toString("base64");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(dirname(drawing), `${basename(drawing, ".svg")}-${size}.png`), png);
  }
}

drawIcons().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
});
