import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BatchCost } from "./batch";
import { workbooksLike } from "./sample-like";

/** As it stands in the sample. */
const DEPARTMENT = "行政审批和营商环境服务局";

/** Fills a new folder with workbooks like the sample, each with a department and amounts of its own. */
export function folderOfFiles(folder: string, sample: Uint8Array, files: number): void {
  const like = workbooksLike(sample, DEPARTMENT);
  mkdirSync(folder);
  for (let seed = 1; seed <= files; seed++)
    writeFileSync(path.join(folder, `部门${String(seed).padStart(5, "0")}.xlsx`), like(seed));
}

/** Reviews the folder by the command line's own batch, in a process of its own: as people run it, from the source. */
export function costOfBatch(folder: string, jobs: number): BatchCost {
  const command = ["--import", "tsx", path.resolve("bench/batch.ts"), "--jobs", String(jobs), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as BatchCost;
}

export const sayCost = ({ files, seconds, processorSeconds, megabytes }: BatchCost): string =>
  `${(files / seconds).toPrecision(3)} files a second, ${(files / processorSeconds).toPrecision(3)} a second of processor time, ${megabytes} MB at most`;
