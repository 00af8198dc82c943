import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file in place of the one of that name, if there is one: nobody ever sees half of it, for the bytes come under
 * another name first. Makes the folders that lack. Throws what the file system refuses, and then leaves nothing behind.
 */
export function writeWholeFile(file: string, bytes: Uint8Array): void {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (refusal) {
    rmSync(unfinished, { force: true });
    throw refusal;
  }
}
