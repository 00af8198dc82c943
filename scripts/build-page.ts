/** Builds the page into a folder exactly as `npm run build` does, or throws with the reason. */
import { spawn } from "node:child_process";
import { join } from "node:path";

export const projectFolder = join(__dirname, "..");

/**
 * `officeJs` chooses where the page takes Office.js from, as OFFICE_JS does: its own copy by default.
 * `further` options go to webpack as they are.
 */
export function buildPage(folder: string, officeJs = "self", further: readonly string[] = []): Promise<void> {
  const webpack = [
    require.resolve("webpack-cli/bin/cli.js"),
    "--mode",
    "production",
    "--output-path",
    folder,
    "--env",
    `officeJs=${officeJs}`,
    ...further,
  ];
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, webpack, {
      cwd: projectFolder,
      env: { ...process.env, NO_COLOR: "1" },
    });
    let said = "";
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (part) => (said += String(part)));
    build.once("error", reject);
    build.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`构建失败，原因如下。\n${said.trim()}`)),
    );
  });
}
