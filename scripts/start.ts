/** `npm start`: builds the page, serves it on loopback, says so once it really answers, and opens a browser. */
import { join } from "node:path";
import { buildPage, projectFolder } from "./build-page";
import { readOfficeJs } from "./office-js";
import { serve } from "./serve";

async function start(): Promise<void> {
  const folder = join(projectFolder, "dist");
  const chosen = process.env["OFFICE_JS"];
  const { origin: officeOrigin } = readOfficeJs(chosen);
  console.log("正在构建页面……");
  await buildPage(folder, chosen);
  const served = await serve(folder, { port: 3000, tries: 20, officeOrigin });
  stopOnSignal(served.close);
  const response = await fetch(served.url);
  if (!response.ok) throw new Error(`页面没有应答（HTTP ${response.status}）。`);
  console.log(`预算核对 页面已就绪：${served.url}`);
  console.log("按 Ctrl-C 结束。");
  if (wantsBrowser()) await openBrowser(served.url);
}

function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

const wantsBrowser = (): boolean =>
  !process.argv.includes("--no-open") &&
  !process.env["CI"] &&
  (process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]));

async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import("open");
    const browser = await open(url);
    browser.once("error", () => console.log("没有找到浏览器，请自行打开上面的网址。"));
  } catch {
    console.log("没有找到浏览器，请自行打开上面的网址。");
  }
}

start().catch((reason: unknown) => {
  console.error(`页面没能启动：${reason instanceof Error ? reason.message : String(reason)}`);
  process.exit(1);
});
