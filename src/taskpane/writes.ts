/** What we write into people's workbook: asked for where that empties Excel's undo list, and one step of our own back. */
import { asRange } from "../workbook/cell";
import type { SheetChart } from "../workbook/chart";
import type { CellEdit } from "../workbook/edit";
import type { TakeBack, WorkbookChange, WorkbookHost } from "../workbook/workbook-host";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { SessionState } from "./session-state";
import { isRefusal } from "./state-store";
import { words } from "./words";

export interface Write {
  readonly edits: readonly CellEdit[];
  readonly addSheet?: string;
  /** On the added sheet. */
  readonly charts?: readonly SheetChart[];
  /** What was done, a sentence: 已修正：填入 244.29。 */
  readonly says: string;
  /** What else is so once it is written, and no longer once it is taken back. */
  readonly written?: () => void;
  readonly takenBack?: () => void;
  /** What people are shown at the end. */
  readonly afterwards?: () => Promise<void>;
}

/** What to write, asked when nothing else is at work; undefined where nothing needs to be written. */
export type WriteOf = (host: WorkbookHost) => Promise<Write | undefined>;

interface LastWrite {
  readonly write: Write;
  readonly takeBack: TakeBack;
  readonly before: Pick<SessionState, "edited" | "unsaved">;
}

export class Writes {
  private last?: LastWrite;
  private accepted = false;
  private waiting?: WriteOf;
  private busy = false;

  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
  ) {}

  /** Another workbook: what was written into the former one is no longer ours to take back. */
  forget(): void {
    this.last = undefined;
    this.waiting = undefined;
    this.accepted = false;
    this.desk.store.change({ lastWrite: undefined, asksToWrite: false });
  }

  /** Goes on at once where people need not be warned, else when they accept. */
  async write(writeOf: WriteOf): Promise<void> {
    const { writesUnwarned } = this.desk.store.current().kept.settings;
    if (!this.desk.host?.writesClearUndo || this.accepted || writesUnwarned) return this.make(writeOf);
    this.waiting = writeOf;
    this.desk.store.change({ asksToWrite: true, news: words.clearsUndo });
  }

  async accept(): Promise<void> {
    const writeOf = this.waiting;
    this.accepted = true;
    this.decline();
    if (writeOf) await this.make(writeOf);
  }

  decline(): void {
    this.waiting = undefined;
    this.desk.store.change({ asksToWrite: false });
  }

  /** Once cells hold something else, the last write can never be taken back. */
  takeBack(): Promise<void> {
    return this.desk.performOn(async (host) => {
      if (!this.last) return;
      const { write, takeBack, before } = this.last;
      try {
        await takeBack();
      } catch (reason) {
        if (isRefusal(reason, "moved on")) this.dropLast();
        throw reason;
      }
      this.dropLast();
      this.desk.store.change(before);
      write.takenBack?.();
      await this.checks.touched(host, changesOf(write), words.takenBack);
    });
  }

  /** A second press while the first is at work is a slip of the finger. */
  private async make(writeOf: WriteOf): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.desk.performOn(async (host) => {
      const write = await writeOf(host);
      if (!write) return;
      await this.applied(host, write);
      await this.checks.touched(host, changesOf(write), write.says);
      await write.afterwards?.();
    });
    this.busy = false;
  }

  private async applied(host: WorkbookHost, write: Write): Promise<void> {
    const { edited, unsaved } = this.desk.store.current();
    const { edits, addSheet, charts } = write;
    try {
      const takeBack = await host.apply(edits, {
        ...(addSheet === undefined ? {} : { addSheet }),
        ...(charts === undefined ? {} : { charts }),
      });
      this.last = { write, takeBack, before: { edited, unsaved } };
    } catch (reason) {
      if (isRefusal(reason, "moved on")) await this.checks.whole(host);
      throw reason;
    }
    this.desk.store.change({ edited: true, unsaved: true, lastWrite: write.says });
    write.written?.();
  }

  private dropLast(): void {
    this.last = undefined;
    this.desk.store.change({ lastWrite: undefined });
  }
}

const changesOf = ({ edits, addSheet }: Write): readonly WorkbookChange[] => [
  ...edits.map(({ cell }) => asRange(cell)),
  ...(addSheet === undefined ? [] : (["structure"] as const)),
];
