import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isFileError } from "./file-error";

/**
 * Writes a file under the first of its names that nobody has taken, and gives its path: nothing is overwritten, and nothing is
 * left half-written, for the bytes come under a name of their own first. Throws what the file system refuses.
 */
export async function writeNewFile(
  folder: string,
  nameOf: (count: number) => string,
  bytes: Uint8Array,
): Promise<string> {
  const unfinished = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, bytes, { flag: "wx" });
    const file = await takeName(folder, nameOf);
    await rename(unfinished, file);
    return file;
  } catch (refusal) {
    await rm(unfinished, { force: true });
    throw refusal;
  }
}

/** Another program may be writing into the folder too: a name is taken by making its file, not by looking. */
async function takeName(folder: string, nameOf: (count: number) => string): Promise<string> {
  for (let count = 1; ; count++) {
    const file = path.join(folder, nameOf(count));
    try {
      await (await open(file, "wx")).close();
      return file;
    } catch (refusal) {
      if (!isFileError(refusal) || refusal.code !== "EEXIST") throw refusal;
    }
  }
}
