/** Opens what a person chose or dropped; the host looks into the bytes, whatever the file is called. */
import { loadFileHost } from "./file-host";
import { messageOf } from "./state-store";
import type { PaneSession } from "./use-session";
import { words } from "./words";

/** What the browser offers first when people choose a workbook. */
export const workbookEndings = ".xlsx,.xlsm,.xls,.et,.xlsb,.ods";

export async function openFiles(session: PaneSession, files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  if (others.length > 0) return session.complain(words.oneFileOnly);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return session.complain(words.unreadableFile(file.name));
  await open(session, file.name, new Uint8Array(bytes));
}

export const exampleName = "2022-as-published.xlsx";

/** The sample that the page starts with, so that a newcomer sees a review before choosing anything. */
export async function openExample(session: PaneSession): Promise<void> {
  try {
    const response = await fetch(`samples/${exampleName}`);
    if (!response.ok) return session.complain(words.exampleMissing);
    await open(session, exampleName, new Uint8Array(await response.arrayBuffer()));
  } catch {
    session.complain(words.exampleMissing);
  }
}

async function open(session: PaneSession, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const hostOf = await loadFileHost();
    await session.openBeside(name, () => hostOf(name, bytes));
  } catch (reason) {
    session.complain(messageOf(reason));
  }
}
