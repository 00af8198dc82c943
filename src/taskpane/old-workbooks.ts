import { GuardedReader, type ReadingThread } from "../host/old/guarded-reader";
import type { ReadAnswer } from "../host/old/old-reader";
import { readOldLater } from "../host/old/read-old-later";

/**
 * Reads older workbooks in a worker of the browser, so that the pane can be pressed meanwhile; where none can be had, in
 * the pane's own thread. A browser lets nobody bound the memory of a worker.
 */
export const oldWorkbooks = (): GuardedReader => new GuardedReader(startReading, readOldLater);

function startReading(): ReadingThread | undefined {
  const worker = newWorker();
  let hasAnswered = false;
  return (
    worker && {
      ask: (old) =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
            hasAnswered = true;
            resolve(data);
          };
          worker.onerror = ({ message }) => {
            if (hasAnswered) reject(new Error(message));
            else resolve({ died: "before it began" }); // its script could not be loaded
          };
          worker.postMessage(old);
        }),
      end: () => worker.terminate(),
    }
  );
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(
      /* webpackChunkName: "old-workbook-worker" */ new URL("./old-workbook-worker.ts", import.meta.url),
    );
  } catch {
    return undefined; // an old web view knows no worker, or does not let us start one
  }
}
