import { parentPort, workerData } from "node:worker_threads";
import type { FoundWorkbook } from "../find-workbooks";
import { readOptions } from "../options";
import { rulesInForce } from "../rules-in-force";
import { fileOutcome } from "./file-outcome";
import type { WorkerStart } from "./worker-pool";

/** Reviews the files that it is given, one after the other. Rules are functions, so each worker reads them for itself. */
const ready = prepare();

async function prepare() {
  const { args } = workerData as WorkerStart;
  const read = readOptions(args);
  if ("refused" in read) throw new Error(read.refused);
  const inForce = await rulesInForce(read.options);
  if ("refused" in inForce) throw new Error(inForce.refused);
  return { options: read.options, inForce };
}

parentPort?.on("message", (found: FoundWorkbook) => {
  void ready.then(async ({ options, inForce }) =>
    parentPort?.postMessage(await fileOutcome(found, options, inForce)),
  );
});
