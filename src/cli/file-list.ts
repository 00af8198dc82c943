import { createReadStream } from "node:fs";
import { isFileError } from "./file-error";

/** Of a list; some hundred thousand names take a tenth of it. */
const MOST_BYTES = 100_000_000;

export type ReadFileList = { readonly files: readonly string[] } | { readonly refused: string };

/** The names in several lists, one list after the other. */
export async function readFileLists(lists: readonly string[]): Promise<ReadFileList> {
  const files: string[] = [];
  for (const list of lists) {
    const read = await readFileList(list);
    if ("refused" in read) return read;
    for (const file of read.files) files.push(file);
  }
  return { files };
}

/**
 * The names in a list of files, in its order: NUL between them where there is one (find -print0), else one a line, as xargs and
 * parallel are given them. - is what is piped in. The sentence that refuses a list that cannot be read or names nothing.
 */
export async function readFileList(
  list: string,
  pipe: AsyncIterable<Uint8Array> = process.stdin,
): Promise<ReadFileList> {
  const called = list === "-" ? "从管道读到的清单" : `--files 写的“${list}”`;
  const bytes = await bytesOf(list === "-" ? pipe : createReadStream(list)).catch((error: unknown) => {
    if (isFileError(error)) return String(error.code);
    throw error;
  });
  if (typeof bytes === "string") return { refused: `${called}打不开（${bytes}），请核对路径。` };
  if (!bytes) return { refused: `${called}超过 ${MOST_BYTES / 1_000_000} MB，不像是文件清单，请核对。` };
  const text = utf8(bytes);
  if (text === undefined) return { refused: `${called}不是 UTF-8 文字，请把清单存成 UTF-8 后再试。` };
  const files = namesIn(text);
  return files.length > 0
    ? { files }
    : { refused: `${called}里没有文件名，请核对找文件的命令或清单的内容。` };
}

/** undefined where there are more than may be. */
async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** An empty line names nothing; any other white space belongs to a name. */
function namesIn(text: string): string[] {
  const names = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  return names.filter((name) => name !== "");
}
