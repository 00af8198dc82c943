import { createWriteStream } from "node:fs";
import { devNull } from "node:os";
import { ReportStream } from "../src/cli/batch/report-stream";
import { reviewAll } from "../src/cli/batch/review-all";
import { findWorkbooks } from "../src/cli/find-workbooks";
import { readOptions } from "../src/cli/options";
import { waysToCheck } from "../src/cli/ways-to-check";

/** What a batch took, the start of its process and of its workers taken in. */
export interface BatchCost {
  readonly files: number;
  readonly seconds: number;
  /** Of all threads together. */
  readonly processorSeconds: number;
  /** At most, of the whole process. */
  readonly megabytes: number;
}

/**
 * Reviews as the command line does, NDJSON to where nothing is kept, and prints the cost as JSON.
 * Run: npx tsx bench/batch.ts --jobs 2 FOLDER
 */
async function run(args: readonly string[]): Promise<void> {
  const asked = ["--format", "ndjson", ...args];
  const read = readOptions(asked);
  if ("refused" in read) throw new Error(read.refused);
  const { options } = read;
  const ways = await waysToCheck(options);
  if ("refused" in ways) throw new Error(ways.refused);
  const found = await findWorkbooks(options.paths);
  const report = new ReportStream(options.format, createWriteStream(devNull));
  for await (const { printed } of reviewAll({ found, options, ways, args: asked, isStopped: () => false }))
    await report.file(printed);
  await report.end();
  const { user, system } = process.cpuUsage();
  const cost: BatchCost = {
    files: found.length,
    seconds: performance.now() / 1000, // since the process began
    processorSeconds: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}

void run(process.argv.slice(2));
