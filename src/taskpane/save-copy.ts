/** Hands the workbook, corrections included, to the browser as a download; the opened file stays as it was. */
import type { Session } from "./session";
import { words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function saveCopy(session: Session, name: string, edited: boolean): Promise<void> {
  await session.keepNow(); // what was set a moment ago goes with the copy
  const bytes = session.bytes();
  if (!bytes) return;
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.href = address;
  link.download = edited ? words.savedName(name) : name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address));
  session.saved(link.download);
}
