/** Reads and writes .xlsx files. It comes when it is needed: in Excel only who brings last year's workbook needs it. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { words } from "./words";

/** A host over a file's bytes; refuses what is no workbook as XlsxFileHost does. */
export type FileHostOf = (name: string, bytes: Uint8Array) => WorkbookHost;

/** Throws a sentence where that part of the page cannot be loaded. */
export async function loadFileHost(): Promise<FileHostOf> {
  try {
    const { XlsxFileHost } = await import(/* webpackChunkName: "file-host" */ "../host/xlsx-file");
    return (name, bytes) => new XlsxFileHost(name, bytes);
  } catch (reason) {
    throw new Error(words.fileHostNotLoaded, { cause: reason });
  }
}
