/** `npm run start:excel`: builds the page, serves it over https as the manifest says, and loads the add-in into Excel. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildPage, projectFolder } from "./build-page";
import { readOfficeJs } from "./office-js";
import { serve } from "./serve";
import { manifestId, sideloadFor } from "./sideload";

/** The port that manifest.xml names: another one would not be found. */
const port = 3000;

async function startExcel(): Promise<void> {
  const folder = join(projectFolder, "dist");
  const manifest = join(projectFolder, "manifest.xml");
  const chosen = process.env["OFFICE_JS"];
  const { origin: officeOrigin } = readOfficeJs(chosen);
  console.log("正在构建页面……");
  await buildPage(folder, chosen);
  console.log("正在准备本机证书（首次运行时系统会询问是否信任，请选“是”）……");
  const https = await getHttpsServerOptions();
  const served = await serve(folder, { port, host: "localhost", https, officeOrigin });
  console.log(`预算核对 页面已就绪：${served.url}taskpane.html`);
  const sideload = sideloadFor(process.platform, manifest, manifestId(await readFile(manifest, "utf8")));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void stop(sideload.stop, served.close));
  await sideload.start();
  console.log(sideload.says);
  console.log("按 Ctrl-C 结束。");
}

async function stop(...steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step().catch((reason: unknown) => console.error(sentenceOf(reason)));
  process.exit(0);
}

const sentenceOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

startExcel().catch((reason: unknown) => {
  console.error(`没能在 Excel 中启动：${sentenceOf(reason)}`);
  process.exit(1);
});
