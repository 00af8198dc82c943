import { Worker } from "node:worker_threads";
import { reviewOf } from "./steps";

/** What one worker is given: a workbook, and how many times to review it. */
export interface Share {
  readonly bytes: Uint8Array;
  readonly files: number;
}

/** Files a second when `files` copies of a workbook are reviewed by so many workers, their start taken in. */
export async function filesPerSecond(bytes: Uint8Array, files: number, workers: number): Promise<number> {
  const start = performance.now();
  const share: Share = { bytes, files: Math.ceil(files / workers) };
  await Promise.all(
    Array.from({ length: workers }, () => untilDone(new Worker(__filename, { workerData: share }))),
  );
  return (1000 * share.files * workers) / (performance.now() - start);
}

const untilDone = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });

export function reviewShare({ bytes, files }: Share): void {
  for (let file = 0; file < files; file++) reviewOf(bytes);
}
