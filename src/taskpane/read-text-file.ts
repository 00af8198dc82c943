/** A text file that a person chose; or the sentence why it cannot be used. Nothing is guessed about its letters. */
import type { ReadSetting } from "../review/settings";
import { words } from "./words";

/** No more than this goes into a workbook beside what people write. */
const MOST_KILOBYTES = 190;

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export async function readTextFile(files: readonly File[]): Promise<ReadSetting<TextFile>> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return { refused: words.oneTextOnly };
  const { name, size } = file;
  const thousands = Math.ceil(size / 1000);
  if (thousands > MOST_KILOBYTES) return { refused: words.largeFile(name, thousands, MOST_KILOBYTES) };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refused: words.unreadableFile(name) };
  const text = decoded(bytes);
  if (text === undefined) return { refused: words.notText(name) };
  return text.trim() === "" ? { refused: words.emptyFile(name) } : { value: { name, text } };
}

/** As UTF-8, without its byte order mark; undefined where it is none, or holds what no text holds. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
