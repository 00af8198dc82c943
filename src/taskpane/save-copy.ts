/** Hands the workbook, corrections included, to the browser as a download; the opened file stays as it was. */
import { download } from "./download";
import type { Session } from "./session";
import { words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function saveCopy(session: Session, withMarks: boolean): Promise<void> {
  await session.keepNow(); // what was set a moment ago goes with the copy
  const bytes = await session.copy(withMarks);
  const { snapshot, edited } = session.current();
  if (!bytes || !snapshot) return;
  const named = edited ? words.savedName(snapshot.name) : snapshot.name;
  const saved = withMarks ? words.markedName(named) : named;
  download(saved, bytes, XLSX);
  session.saved(saved);
}
