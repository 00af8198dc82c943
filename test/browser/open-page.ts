/** What the browser test stands on: the page built and served once, a browser, and eyes on what it asks for. */
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/find-browser";
import { serve, type Served } from "../../scripts/serve";
import { builtPage } from "../support/built-page";

export interface PageUnderTest {
  readonly folder: string;
  readonly served: Served;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function startPage(): Promise<PageUnderTest> {
  const folder = await builtPage();
  const served = await serve(folder, { port: 3100, tries: 100 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const close = async () => {
    await browser.close();
    await served.close();
  };
  return { folder, served, browser, close };
}

/** Everything the page asked for and everything it complained of. */
export interface Watched {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** By default the plain sheet, whose cells a test can name. */
  readonly search?: string;
  /** Done to the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export async function openPage(
  { browser, served }: Pick<PageUnderTest, "browser" | "served">,
  options: OpenOptions = {},
): Promise<Watched> {
  const { search = "?plain", before, ...context } = options;
  const opened = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
    ...context,
  });
  const page = await opened.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await before?.(page);
  await page.goto(`${served.url}taskpane.html${search}`);
  return { page, requests, complaints };
}

export async function openExample(
  under: Pick<PageUnderTest, "browser" | "served">,
  options: OpenOptions = {},
): Promise<Watched> {
  const watched = await openPage(under, options);
  await watched.page
    .getByText(/^核对 \d+ 处/)
    .first()
    .waitFor();
  return watched;
}

/** Drops a file on the page, as a person drags it from a folder. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name, base64: Buffer.from(bytes).toString("base64") },
  );
}

/** axe-core's violations, each with the places it was seen at. */
export async function accessibilityViolations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
