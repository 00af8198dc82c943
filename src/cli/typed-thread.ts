import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * A thread is not started through the TypeScript loader that the command itself was started with: its first line puts the
 * loader's require in, which is the same on every Node.
 */
const begin =
  "const { loader, worker } = require('node:worker_threads').workerData; require(loader); require(worker);";

/** What every thread is started with, besides data of its own. */
export interface ThreadStart {
  readonly loader: string;
  readonly worker: string;
}

/** Starts a thread that runs a TypeScript file, by its full path. */
export function startThread(worker: string, data: object, options: WorkerOptions = {}): Worker {
  const workerData: ThreadStart = { ...data, loader: require.resolve("tsx/cjs"), worker };
  return new Worker(begin, { eval: true, workerData, execArgv: [], ...options });
}

/** Hands a thread a message and waits for its answer; rejects when the thread dies instead. */
export function ask<Answer>(worker: Worker, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number): void => reject(new Error(`退出码 ${code}`));
    const done = (): void => {
      worker.off("message", answered).off("error", failed).off("exit", died);
    };
    const answered = (answer: Answer): void => {
      done();
      resolve(answer);
    };
    const failed = (error: Error): void => {
      done();
      worker.on("error", () => undefined); // it may have more to complain of while it ends
      reject(error);
    };
    worker.on("message", answered).on("error", failed).on("exit", died);
    worker.postMessage(message);
  });
}
