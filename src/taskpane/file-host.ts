/** Reads the files of workbooks, and writes .xlsx. It comes when it is needed: in Excel only who brings last year's workbook needs it. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { words } from "./words";

/** A host over a file's bytes; what is no workbook is refused as openWorkbook does. */
export type FileHostOf = (name: string, bytes: Uint8Array) => WorkbookHost;

/** Throws a sentence where that part of the page cannot be loaded. */
export async function loadFileHost(): Promise<FileHostOf> {
  try {
    const [{ openShownWorkbook }, older] = await Promise.all([
      import(/* webpackChunkName: "file-host" */ "../host/open-shown-workbook"),
      import(/* webpackChunkName: "file-host" */ "./old-workbooks"),
    ]);
    const { read } = older.oldWorkbooks();
    return (name, bytes) => openShownWorkbook(name, bytes, read);
  } catch (reason) {
    throw new Error(words.fileHostNotLoaded, { cause: reason });
  }
}
