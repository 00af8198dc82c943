import { withoutControls } from "../workbook/shown-text";
import type { WorkbookHost } from "../workbook/workbook-host";
import { OldFileHost } from "./old-file";
import { oldKindOf } from "./old/old-kind";
import type { OldReader } from "./old/old-reader";
import { readOldLater } from "./old/read-old-later";
import { XlsxFileHost } from "./xlsx-file";
import { defaultLimits, type Limits } from "./xlsx/limits";

/**
 * The host for a file that people chose, by what it holds and not by what it is called; what cannot be read is refused
 * by read(). A name may hold what would garble a report or a terminal, and is shown without it. Doors hand in who
 * reads older kinds where it may take long; without, they are read in this thread.
 */
export function openWorkbook(
  called: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
  readOlder: OldReader = readOldLater,
): WorkbookHost {
  const name = withoutControls(called);
  const kind = oldKindOf(name, bytes, limits);
  if (kind === undefined) return new XlsxFileHost(name, bytes, limits);
  return new OldFileHost(name, bytes, kind, limits, readOlder);
}
