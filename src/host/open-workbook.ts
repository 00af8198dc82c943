import type { WorkbookHost } from "../workbook/workbook-host";
import { OldFileHost } from "./old-file";
import { oldKindOf } from "./old/old-kind";
import { XlsxFileHost } from "./xlsx-file";

/** The host for a file that people chose, by what it holds and not by what it is called; what cannot be read is refused by read(). */
export function openWorkbook(name: string, bytes: Uint8Array): WorkbookHost {
  const kind = oldKindOf(name, bytes);
  return kind === undefined ? new XlsxFileHost(name, bytes) : new OldFileHost(name, bytes, kind);
}
