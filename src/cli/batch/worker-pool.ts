import path from "node:path";
import { Worker } from "node:worker_threads";
import type { FoundWorkbook } from "../find-workbooks";
import type { FileOutcome } from "./file-outcome";

/**
 * A worker is not started through the TypeScript loader that the command itself was started with: its first line puts the
 * loader's require in, which is the same on every Node.
 */
const begin =
  "const { loader, worker } = require('node:worker_threads').workerData; require(loader); require(worker);";

/** What a worker is started with: the command line, which it reads as the command itself does. */
export interface WorkerStart {
  readonly loader: string;
  readonly worker: string;
  readonly args: readonly string[];
}

/** Worker threads that review one file at a time each; one that dies is replaced. */
export class WorkerPool {
  private readonly all = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  constructor(
    private readonly size: number,
    private readonly args: readonly string[],
  ) {}

  /** Rejects when the worker fails as a whole, such as for want of memory. */
  async review(found: FoundWorkbook): Promise<FileOutcome> {
    const worker = await this.take();
    try {
      const outcome = await ask(worker, found);
      this.giveBack(worker);
      return outcome;
    } catch (error) {
      this.all.delete(worker);
      void worker.terminate();
      const next = this.waiting.shift();
      if (next) next(this.start());
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private take(): Promise<Worker> {
    const idle = this.idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.all.size < this.size) return Promise.resolve(this.start());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  private start(): Worker {
    const workerData: WorkerStart = {
      loader: require.resolve("tsx/cjs"),
      worker: path.join(__dirname, "worker.ts"),
      args: this.args,
    };
    const worker = new Worker(begin, { eval: true, workerData, execArgv: [] });
    this.all.add(worker);
    return worker;
  }
}

function ask(worker: Worker, found: FoundWorkbook): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const died = (code: number): void => reject(new Error(`退出码 ${code}`));
    const done = (): void => {
      worker.off("message", answered).off("error", failed).off("exit", died);
    };
    const answered = (outcome: FileOutcome): void => {
      done();
      resolve(outcome);
    };
    const failed = (error: Error): void => {
      done();
      worker.on("error", () => undefined); // it may have more to complain of while it ends
      reject(error);
    };
    worker.on("message", answered).on("error", failed).on("exit", died);
    worker.postMessage(found);
  });
}
