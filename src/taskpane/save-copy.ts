/** Hands the workbook, corrections included, to the browser as a download; the opened file stays as it was. */
import { download } from "./download";
import type { Session } from "./session";
import { words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function saveCopy(session: Session, name: string, edited: boolean): Promise<void> {
  await session.keepNow(); // what was set a moment ago goes with the copy
  const bytes = session.bytes();
  if (!bytes) return;
  const savedAs = edited ? words.savedName(name) : name;
  download(savedAs, bytes, XLSX);
  session.saved(savedAs);
}
