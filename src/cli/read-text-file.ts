import { readFile } from "node:fs/promises";

/** A text file named on the command line, without its byte order mark; or the sentence why it cannot be read. */
export async function readTextFile(
  file: string,
  option: string,
): Promise<{ readonly text: string } | { readonly refused: string }> {
  const bytes = await readFile(file).catch((error: unknown) => whyNot(error));
  if (typeof bytes === "string")
    return { refused: `${option} 写的“${file}”打不开（${bytes}），请核对路径。` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { refused: `${option} 写的“${file}”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。` };
  }
}

const whyNot = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
