/** Sessions on workbooks in memory, and hosts that behave as Excel does where memory does not. */
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { book, madeUpReview } from "./made-up-review";

export async function opened(host: WorkbookHost = new MemoryHost(book)): Promise<Session> {
  const session = new Session(madeUpReview);
  await session.open(() => host);
  return session;
}

/** A write empties the undo list, as in Excel. */
export const clearingUndo = (host: MemoryHost): MemoryHost =>
  Object.assign(host, { writesClearUndo: true as boolean });

/** The host, with some of what it does done otherwise. */
export const but = (host: MemoryHost, otherwise: Partial<WorkbookHost>): MemoryHost =>
  Object.assign(host, otherwise);

export const firstFix = (session: Session) => session.current().review!.findings.find(({ fix }) => fix)!.fix!;
