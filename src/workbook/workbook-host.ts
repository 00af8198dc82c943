import type { CellRange } from "./cell";
import type { CellEdit } from "./edit";
import type { Mark } from "./mark";
import type { WorkbookSnapshot } from "./snapshot";

/** Where a workbook lives: Excel, a file, or memory. Every host passes test/host/contract. */
export interface WorkbookHost {
  /** Reads every sheet. Throws a HostRefusal when there is nothing that can be read. */
  read(): Promise<WorkbookSnapshot>;
  /** Brings the cells before the reader's eyes. */
  select(range: CellRange): Promise<void>;
  /** All edits or none. Throws a HostRefusal "moved on" when a cell no longer holds what the edit expects. */
  apply(edits: readonly CellEdit[]): Promise<void>;
  /** Replaces all our marks; those on protected sheets are left out and their sheets returned by name. */
  mark(marks: readonly Mark[]): Promise<{ readonly refused: readonly string[] }>;
  /** Takes every mark of ours away and leaves no trace. */
  unmark(): Promise<void>;
  /** Tells of changes that are not our own; the returned function stops it. */
  onChange(tell: (changed: CellRange) => void): () => void;
}

export type RefusalKind =
  | "not a workbook"
  | "encrypted"
  | "old format"
  | "damaged"
  | "too large"
  | "empty"
  | "moved on"
  | "protected"
  | "no such place"
  | "busy"
  | "unsupported";

/** A host's "no": its kind for the program, its message (one Chinese sentence) for the person. */
export class HostRefusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
    this.name = "HostRefusal";
  }
}
