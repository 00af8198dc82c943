import { parentPort, workerData } from "node:worker_threads";
import type { FoundWorkbook } from "../find-workbooks";
import { readOptions } from "../options";
import { waysToCheck } from "../ways-to-check";
import { fileOutcome } from "./file-outcome";
import type { WorkerStart } from "./worker-pool";

/** Reviews the files that it is given, one after the other. Rules are functions, so each worker reads them for itself. */
const ready = prepare();

async function prepare() {
  const { args } = workerData as WorkerStart;
  const read = readOptions(args);
  if ("refused" in read) throw new Error(read.refused);
  const ways = await waysToCheck(read.options);
  if ("refused" in ways) throw new Error(ways.refused);
  return { options: read.options, ways };
}

parentPort?.on("message", (found: FoundWorkbook) => {
  void ready.then(async ({ options, ways }) =>
    parentPort?.postMessage(await fileOutcome(found, options, ways)),
  );
});
