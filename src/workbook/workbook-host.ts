import type { CellRange } from "./cell";
import type { SheetChart } from "./chart";
import type { CellEdit } from "./edit";
import type { Mark } from "./mark";
import type { Watch } from "./progress";
import type { WorkbookSnapshot } from "./snapshot";

/** What happened to a workbook: cells got other content, or sheets or rows came, went, moved or were renamed. */
export type WorkbookChange = CellRange | "structure";

/** Takes a write back, to the formula and the number format; throws "moved on" once a cell holds something else. */
export type TakeBack = () => Promise<void>;

/** Which marks could not be written or taken away. */
export interface MarkOutcome {
  /** Protected sheets, by name, whose marks were left out. */
  readonly refused: readonly string[];
  /** What else people should know, a sentence each: a feature that this Excel lacks, a comment of ours that has replies. */
  readonly remarks: readonly string[];
}

/** What is kept with the workbook for us: our state, and a former state that we could not read. */
export type KeptKey = "state" | "aside";

/** What a write does besides its edits. */
export interface ApplyOptions {
  /** Makes a new last sheet of that name first, onto which edits may write; taken back, it goes again. */
  readonly addSheet?: string;
  /** Charts on the added sheet, over its cells; they go with it. */
  readonly charts?: readonly SheetChart[];
}

/** Where a workbook lives: Excel, a file, or memory. Every host passes test/host/contract. */
export interface WorkbookHost {
  /** Whether a write empties the undo list of the program that shows the workbook; people are warned of it first. */
  readonly writesClearUndo: boolean;
  /** Why nothing can be written into this workbook, a sentence; then apply and keep refuse with it. */
  readonly cannotWrite?: string;
  /** Reads every sheet, and tells how far it is. Throws a HostRefusal when there is nothing that can be read. */
  read(watch?: Watch): Promise<WorkbookSnapshot>;
  /** Reads again what the changes may have touched. A sheet that is as it was stays the same object as in `known`. */
  reread(known: WorkbookSnapshot, changes: readonly WorkbookChange[]): Promise<WorkbookSnapshot>;
  /** The name of the sheet that people look at. */
  activeSheet(): Promise<string | undefined>;
  /** The one block of cells that people have selected; undefined where it is none or several. */
  selection(): Promise<CellRange | undefined>;
  /** Brings the cells before the reader's eyes. */
  select(range: CellRange): Promise<void>;
  /** All edits or none. Throws a HostRefusal "moved on" when a cell no longer holds what the edit expects. */
  apply(edits: readonly CellEdit[], options?: ApplyOptions): Promise<TakeBack>;
  /** Replaces all our marks; with `comments`, the note also stands as a comment on the first cell of each mark. */
  mark(marks: readonly Mark[], options?: { readonly comments?: boolean }): Promise<MarkOutcome>;
  /** Takes every mark and comment of ours away and leaves no trace. */
  unmark(): Promise<MarkOutcome>;
  /** Tells of changes that are not our own, or once that none can be told of; the returned function stops it. */
  onChange(tell: (change: WorkbookChange) => void, deaf?: () => void): () => void;
  /** The text kept with the workbook under the key; undefined where there is none. */
  kept(key: KeptKey): Promise<string | undefined>;
  /** Keeps a text with the workbook; undefined takes it away without trace. */
  keep(key: KeptKey, text: string | undefined): Promise<void>;
}

export type RefusalKind =
  | "not a workbook"
  | "not a document"
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
