import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { HostRefusal, type RefusalKind } from "../../workbook/workbook-host";
import type { Limits } from "../xlsx/limits";
import type { OldKind } from "./old-kind";
import { readOld } from "./read-old";

/** A workbook of an older format, as plain data that crosses into a thread. */
export interface OldFile {
  /** As people call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly kind: OldKind;
  readonly limits: Limits;
}

/** Reads an older workbook, or throws a HostRefusal. */
export type OldReader = (old: OldFile) => Promise<WorkbookSnapshot>;

/** What reading came to, as plain data that crosses from a thread. */
export type ReadAnswer =
  | { readonly read: WorkbookSnapshot }
  | { readonly refused: { readonly kind: RefusalKind; readonly sentence: string } }
  | { readonly failed: string };

/** What a thread does with each file that it is given. */
export async function answerOf(old: OldFile): Promise<ReadAnswer> {
  try {
    return { read: await readOld(old) };
  } catch (reason) {
    if (reason instanceof HostRefusal) return { refused: { kind: reason.kind, sentence: reason.message } };
    return { failed: reason instanceof Error ? reason.message : String(reason) };
  }
}
