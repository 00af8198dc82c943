/** Opens what a person chose or dropped; the host looks into the bytes, whatever the file is called. */
import { openWorkbook } from "../host/open-workbook";
import type { Session } from "./session";
import { words } from "./words";

/** What the browser offers first when people choose a workbook. */
export const workbookEndings = ".xlsx,.xlsm,.xls,.et,.xlsb,.ods";

export async function openFiles(session: Session, files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  if (others.length > 0) return session.complain(words.oneFileOnly);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return session.complain(words.unreadableFile(file.name));
  await session.open(() => openWorkbook(file.name, new Uint8Array(bytes)));
}

export const exampleName = "2022-as-published.xlsx";

/** The sample that the page starts with, so that a newcomer sees a review before choosing anything. */
export async function openExample(session: Session): Promise<void> {
  try {
    const response = await fetch(`samples/${exampleName}`);
    if (!response.ok) return session.complain(words.exampleMissing);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await session.open(() => openWorkbook(exampleName, bytes));
  } catch {
    session.complain(words.exampleMissing);
  }
}
