import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file in place of the one of that name, if there is one: nobody ever sees half of it, for the bytes come under
 * another name first. Makes the folders that lack. Throws what the file system refuses, and then leaves nothing behind.
 */
export function writeWholeFile(file: string, bytes: Uint8Array): void {
  const growing = new GrowingFile(file);
  growing.write(bytes);
  growing.finish();
}

/** The same piece by piece; what is not finished when the program ends is taken away. */
export class GrowingFile {
  private readonly unfinished: string;
  private readonly opened: number;
  private readonly leave = (): void => this.discard();

  constructor(private readonly file: string) {
    this.unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    mkdirSync(path.dirname(file), { recursive: true });
    this.opened = openSync(this.unfinished, "w");
    process.once("exit", this.leave);
  }

  write(bytes: Uint8Array): void {
    this.orNothing(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.opened, bytes, at);
    });
  }

  /** Gives it its name. */
  finish(): void {
    this.orNothing(() => {
      closeSync(this.opened);
      renameSync(this.unfinished, this.file);
    });
    process.off("exit", this.leave);
  }

  discard(): void {
    process.off("exit", this.leave);
    try {
      closeSync(this.opened);
    } catch {
      // it was closed before
    }
    rmSync(this.unfinished, { force: true });
  }

  private orNothing(write: () => void): void {
    try {
      write();
    } catch (refusal) {
      this.discard();
      throw refusal;
    }
  }
}
