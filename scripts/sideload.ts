/** Makes the Excel on this machine know the add-in in development, and forget it afterwards. Untried in a real Excel. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Sideload {
  /** What the person sees once it is done. */
  readonly says: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Excel looks here for add-ins in development: value name = the add-in's id, data = the manifest's path. */
const developerKey = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

export type RunProgram = (program: string, given: readonly string[]) => Promise<unknown>;
const runProgram: RunProgram = promisify(execFile);

export function sideloadFor(
  platform: NodeJS.Platform,
  manifest: string,
  id: string,
  run: RunProgram = runProgram,
  home: string = homedir(),
): Sideload {
  if (platform === "win32") return onWindows(manifest, id, run);
  if (platform === "darwin") return onMac(manifest, id, run, home);
  return byHand(manifest);
}

/** The id by which Excel knows the add-in. */
export function manifestId(manifest: string): string {
  const id = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error("manifest.xml 中没有 <Id>，请恢复该文件后再试。");
  return id;
}

function onWindows(manifest: string, id: string, run: RunProgram): Sideload {
  return {
    says: "已在 Excel 中登记预算核对：请在打开的 Excel 中新建或打开工作簿，点“预算核对”选项卡；没有该选项卡时，点“开始→加载项→更多加载项→开发人员加载项”添加。",
    async start() {
      await run("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
      await run("cmd", ["/c", "start", "", "excel"]);
    },
    async stop() {
      await run("reg", ["delete", developerKey, "/v", id, "/f"]);
    },
  };
}

function onMac(manifest: string, id: string, run: RunProgram, home: string): Sideload {
  const folder = join(home, macFolder);
  const copy = join(folder, `${id}.manifest.xml`);
  return {
    says: "已把清单放入 Excel 的加载项文件夹：请在打开的 Excel 中点“开始→加载项”，选择“预算核对”。",
    async start() {
      await mkdir(folder, { recursive: true });
      await copyFile(manifest, copy);
      await run("open", ["-a", "Microsoft Excel"]);
    },
    async stop() {
      await rm(copy, { force: true });
    },
  };
}

function byHand(manifest: string): Sideload {
  return {
    says: [
      "这台电脑上没有桌面版 Excel，请在网页版 Excel 中加载：",
      "  1. 用浏览器打开网页版 Excel，新建或打开一个工作簿；",
      "  2. 点“开始→加载项→更多加载项→我的加载项→上传我的加载项”；",
      `  3. 选择 ${manifest}，点“上传”；`,
      "  4. 点新出现的“预算核对”选项卡。浏览器提示证书不受信任时，请先在同一浏览器中打开上面的网址并选择继续访问。",
    ].join("\n"),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
