import path from "node:path";
import { isNativeError } from "node:util/types";
import { GuardedReader, type ReadingThread } from "../host/old/guarded-reader";
import type { ReadAnswer } from "../host/old/old-reader";
import { readOld } from "../host/old/read-old";
import type { Limits } from "../host/xlsx/limits";
import { ask, startThread } from "./typed-thread";

/** Reads older workbooks in a worker thread of its own, which is kept and does not hold the program up at its end. */
export const oldWorkbooks = (): GuardedReader => new GuardedReader(startReading, readOld);

function startReading({ megabytes }: Limits): ReadingThread {
  const worker = startThread(
    path.join(__dirname, "old-workbook-worker.ts"),
    {},
    { resourceLimits: { maxOldGenerationSizeMb: megabytes } },
  );
  worker.unref();
  return {
    ask: async (old) => {
      try {
        return await ask<ReadAnswer>(worker, old);
      } catch (error) {
        if (isOutOfMemory(error)) return { died: "for want of memory" };
        throw error;
      }
    },
    end: () => void worker.terminate(),
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  isNativeError(error) && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
