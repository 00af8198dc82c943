import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { outOfMemory, outOfTime } from "../xlsx/refusals";
import type { Limits } from "../xlsx/limits";
import type { OldFile, OldReader, ReadAnswer } from "./old-reader";

/** A thread that reads older workbooks and can be ended while it does. */
export interface ReadingThread {
  /** One file at a time. A thread that has died answers of what; one that is stuck never answers. */
  ask(old: OldFile): Promise<ReadAnswer | { readonly died: Death }>;
  end(): void;
}

export type Death = "for want of memory" | "before it began";

/**
 * Reads older workbooks in a thread that is ended when it takes too long or too much: on a damaged file the library for
 * them may go on for ever. A thread that has answered is kept for the next file; two files at once have one each.
 */
export class GuardedReader {
  private idle: ReadingThread | undefined;

  constructor(
    /** The limits of the first file hold for the thread. Undefined where there are no threads. */
    private readonly start: (limits: Limits) => ReadingThread | undefined,
    /** Reads where no thread can be had. */
    private readonly readHere: OldReader,
  ) {}

  readonly read: OldReader = async (old) => {
    const thread = this.idle ?? this.start(old.limits);
    this.idle = undefined;
    if (!thread) return this.readHere(old);
    let isOfUse = false;
    try {
      const answer = await within(old.limits.seconds, thread.ask(old));
      if (answer === "too late") throw outOfTime(old.file, old.limits.seconds);
      isOfUse = !("died" in answer);
      return await this.readAs(answer, old);
    } finally {
      if (isOfUse && !this.idle) this.idle = thread;
      else thread.end();
    }
  };

  private readAs(
    answer: ReadAnswer | { died: Death },
    old: OldFile,
  ): WorkbookSnapshot | Promise<WorkbookSnapshot> {
    if ("read" in answer) return answer.read;
    if ("refused" in answer) throw new HostRefusal(answer.refused.kind, answer.refused.sentence);
    if ("failed" in answer) throw new Error(answer.failed);
    if (answer.died === "for want of memory") throw outOfMemory(old.file, old.limits.megabytes);
    return this.readHere(old);
  }
}

/** Undone when it comes first, so that nothing waits for it. */
async function within<Answer>(seconds: number, answer: Promise<Answer>): Promise<Answer | "too late"> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<"too late">((resolve) => {
    alarm = setTimeout(() => resolve("too late"), seconds * 1000);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(alarm);
  }
}
