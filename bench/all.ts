import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, workerData } from "node:worker_threads";
import { filesPerSecond, reviewShare, type Share } from "./files";
import { leastTimes, reviewOf, stepNames, type Times } from "./steps";
import { workbookOf } from "./workbooks";

/**
 * How long every step of a review takes beside the least that reading the file could take, how it grows with the rows, how
 * many files a second are reviewed, and how much memory that needs at most. Nothing here passes or fails.
 * Run: npm run bench
 */
const FILES = 1000;

async function measure(): Promise<void> {
  say("times as many as inflate + scan, the least of several rounds (ms in brackets)");
  say(header("workbook"));
  say(beside("the sample", leastTimes(sample(), 40)));
  say(beside("20,000 rows", leastTimes(await rowsOf(20_000), 9)));

  say("\nµs a row");
  say(header("rows"));
  for (const [rows, rounds] of GROWTH) {
    const times = leastTimes(await rowsOf(rows), rounds);
    say(line(count(rows), (step) => ((1000 * times[step]) / rows).toPrecision(3)));
  }

  say(`\n${count(FILES)} files like the sample`);
  for (const workers of [1, 2])
    say(
      `${workers} worker(s): ${(await filesPerSecond(sample(), FILES, workers)).toPrecision(3)} files a second`,
    );

  say("\nmemory at most while one file is reviewed, above that of the program");
  for (const name of ["sample", "20000", "100000"]) say(`${name.padEnd(12)} ${peakOf(name)} MB`);
}

const GROWTH = [
  [1_000, 25],
  [10_000, 9],
  [100_000, 2],
] as const;

const sample = (): Uint8Array => new Uint8Array(readFileSync(path.resolve("samples/2022-as-published.xlsx")));

/** Three tables that share the rows. */
const rowsOf = (rows: number): Promise<Uint8Array> => workbookOf(rows / 3);

const beside = (name: string, times: Times): string =>
  line(
    name,
    (step) => `${(times[step] / times["inflate + scan"]).toPrecision(3)} (${times[step].toPrecision(3)})`,
  );

const header = (name: string): string => line(name, (step) => step);

const line = (name: string, of: (step: (typeof stepNames)[number]) => string): string =>
  name.padEnd(12) + stepNames.map((step) => of(step).padStart(16)).join("");

/** In a process of its own, since a process only tells its own maximum. */
function peakOf(name: string): string {
  const { stdout } = spawnSync(process.execPath, [__filename, name], { encoding: "utf8" });
  return stdout.trim();
}

async function tellPeak(name: string): Promise<void> {
  const bytes = name === "sample" ? sample() : await rowsOf(Number(name));
  const before = process.resourceUsage().maxRSS;
  reviewOf(bytes);
  say(String(Math.round((process.resourceUsage().maxRSS - before) / 1024)));
}

const count = (number: number): string => number.toLocaleString("en-US");
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [, , peak] = process.argv;
if (!isMainThread) reviewShare(workerData as Share);
else if (peak !== undefined) void tellPeak(peak);
else void measure();
