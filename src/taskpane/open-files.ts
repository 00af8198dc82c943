/** Opens what a person chose or dropped; the host looks into the bytes, whatever the file is called. */
import { XlsxFileHost } from "../host/xlsx-file";
import type { Session } from "./session";
import { words } from "./words";

export async function openFiles(session: Session, files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  if (others.length > 0) return session.complain(words.oneFileOnly);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return session.complain(words.unreadableFile(file.name));
  await session.open(() => new XlsxFileHost(file.name, new Uint8Array(bytes)));
}

export const exampleName = "2022-as-published.xlsx";

/** The sample that the page starts with, so that a newcomer sees a review before choosing anything. */
export async function openExample(session: Session): Promise<void> {
  try {
    const response = await fetch(`samples/${exampleName}`);
    if (!response.ok) return session.complain(words.exampleMissing);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await session.open(() => new XlsxFileHost(exampleName, bytes));
  } catch {
    session.complain(words.exampleMissing);
  }
}
