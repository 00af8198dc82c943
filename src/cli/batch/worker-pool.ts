import path from "node:path";
import type { Worker } from "node:worker_threads";
import type { FoundWorkbook } from "../find-workbooks";
import { ask, startThread } from "../typed-thread";
import type { FileOutcome } from "./file-outcome";

/** What a worker is started with: the command line, which it reads as the command itself does. */
export interface WorkerStart {
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
      const outcome = await ask<FileOutcome>(worker, found);
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
    const start: WorkerStart = { args: this.args };
    const worker = startThread(path.join(__dirname, "worker.ts"), start);
    this.all.add(worker);
    return worker;
  }
}
