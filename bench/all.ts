import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { costOfBatch, folderOfFiles, sayCost } from "./files";
import { leastTimes, reviewOf, stepNames, type Times } from "./steps";
import { workbookOf } from "./workbooks";

/**
 * How long every step of a review takes beside the least that reading the file could take, how it grows with the rows, how
 * many files a second are reviewed, and how much memory that needs at most. Nothing here passes or fails.
 * Run: npm run bench
 */
const FILES = 1000;
const SAMPLE = "sample";

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

  say(`\n${count(FILES)} files like the sample, from the command line's batch as NDJSON`);
  const folder = path.join(path.dirname(__filename), "files");
  folderOfFiles(folder, sample(), FILES);
  for (const jobs of [1, 2]) say(`--jobs ${jobs}: ${sayCost(costOfBatch(folder, jobs))}`);

  say("\nmemory at most while one file is reviewed");
  for (const name of [SAMPLE, "20000", "100000"]) say(`${name.padEnd(12)} ${await peakOf(name)}`);
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

/** In a process of its own, since a process only tells its own maximum; it finds the workbook as a file. */
async function peakOf(name: string): Promise<string> {
  const file = path.join(path.dirname(__filename), `${name}.xlsx`);
  writeFileSync(file, name === SAMPLE ? sample() : await rowsOf(Number(name)));
  const { stdout } = spawnSync(process.execPath, [__filename, file], { encoding: "utf8" });
  return stdout.trim();
}

function tellPeak(file: string): void {
  const before = process.memoryUsage().rss;
  reviewOf(new Uint8Array(readFileSync(file)));
  const most = process.resourceUsage().maxRSS * 1024;
  say(`${megabytes(most - before)} MB above the ${megabytes(before)} MB of the program`);
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
const count = (number: number): string => number.toLocaleString("en-US");
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [, , peak] = process.argv;
if (peak !== undefined) tellPeak(peak);
else void measure();
