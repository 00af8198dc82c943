import type { FoundWorkbook } from "../find-workbooks";
import type { Options } from "../options";
import type { WaysToCheck } from "../ways-to-check";
import { failedOutcome, fileOutcome, type FileOutcome } from "./file-outcome";
import { inOrder } from "./in-order";
import { WorkerPool } from "./worker-pool";

/** Below this many files a worker costs more time to start than it saves. */
const FEWEST_PER_WORKER = 6;

export interface Batch {
  readonly found: readonly FoundWorkbook[];
  readonly options: Options;
  readonly ways: WaysToCheck;
  /** The command line, for workers to read. */
  readonly args: readonly string[];
  readonly isStopped: () => boolean;
}

/** Reviews all files and gives what they came to in their order, each as soon as those before it are done. */
export async function* reviewAll(batch: Batch): AsyncGenerator<FileOutcome> {
  const { found, options, ways, args, isStopped } = batch;
  const workers = Math.min(options.jobs, Math.floor(found.length / FEWEST_PER_WORKER));
  if (workers < 2) {
    const here = (index: number): Promise<FileOutcome> => fileOutcome(found[index]!, options, ways);
    return yield* inOrder(found.length, 1, here, isStopped);
  }
  const pool = new WorkerPool(workers, args);
  const there = (index: number): Promise<FileOutcome> =>
    pool
      .review(found[index]!)
      .catch((error: unknown) =>
        failedOutcome(found[index]!.file, options, error instanceof Error ? error.message : String(error)),
      );
  try {
    yield* inOrder(found.length, 2 * workers, there, isStopped);
  } finally {
    await pool.close();
  }
}
