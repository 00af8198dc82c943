import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

/** Builds bench/all.ts as the add-in is built, for that is what people run, and runs it. */
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const typescript = { syntax: "typescript" };
const compiler = webpack({
  mode: "production",
  target: "node20",
  entry: path.join(__dirname, "all.ts"),
  output: { path: folder, filename: "all.js" },
  resolve: { extensions: [".ts", ".js"] },
  node: { __filename: false },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { target: "es2020", parser: typescript } } },
      },
    ],
  },
});

compiler.run((error, stats) => {
  if (error ?? stats?.hasErrors()) throw error ?? new Error(stats!.toString("errors-only"));
  process.exitCode =
    spawnSync(process.execPath, [path.join(folder, "all.js")], { stdio: "inherit" }).status ?? 1;
});
