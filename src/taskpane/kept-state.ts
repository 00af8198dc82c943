/** The state kept with the workbook: read when a workbook is opened, written a moment after people change it. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { emptyState } from "../review/empty-state";
import { readState, writeState, type ReviewState } from "../review/state";
import { messageOf, type StateStore } from "./state-store";
import { words } from "./words";

const SETTLE_MS = 500;

export class KeptState {
  private host?: WorkbookHost;
  private settling?: ReturnType<typeof setTimeout>;
  private saving: Promise<void> = Promise.resolve();
  /** What people changed before the state was read. */
  private early: Partial<ReviewState> = {};
  private reading = true;
  private refused = false;

  constructor(private readonly store: StateStore) {}

  /** Reads what the workbook keeps; what cannot be read stays there untouched and is told once. */
  async read(host: WorkbookHost): Promise<void> {
    await this.flush();
    this.reading = true;
    this.saving = this.saving.then(() => this.readFrom(host)); // nothing is saved meanwhile
    return this.saving;
  }

  change(part: Partial<ReviewState>): void {
    this.store.change({ kept: { ...this.store.current().kept, ...part } });
    if (this.reading) this.early = { ...this.early, ...part };
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.flush(), SETTLE_MS);
  }

  changeSettings(part: Partial<ReviewState["settings"]>): void {
    this.change({ settings: { ...this.store.current().kept.settings, ...part } });
  }

  /** Puts the text that could not be read aside, where nothing lies yet, and begins with an empty state. */
  async startAnew(): Promise<void> {
    if (!this.host) return;
    if ((await this.host.kept("aside")) !== undefined) return this.store.complain(words.asideTaken);
    await this.host.keep("aside", await this.host.kept("state"));
    await this.host.keep("state", undefined);
    this.store.change({ keptUnreadable: undefined, news: words.startedAnew });
    this.change({});
  }

  /** Ends when everything that people changed is kept. */
  flush(): Promise<void> {
    if (this.settling === undefined) return this.saving;
    clearTimeout(this.settling);
    this.settling = undefined;
    this.saving = this.saving.then(() => this.save());
    return this.saving;
  }

  private async readFrom(host: WorkbookHost): Promise<void> {
    this.host = host;
    this.refused = false;
    const read = await host.kept("state").then(readState, (reason: unknown) => ({
      state: emptyState,
      unreadable: words.keptNotRead(messageOf(reason)),
    }));
    this.reading = false;
    const unreadable = "unreadable" in read ? read.unreadable : undefined;
    this.store.change({
      kept: read.state,
      keptUnreadable: unreadable,
      ...(unreadable ? { news: unreadable } : {}),
    });
    const early = this.early;
    this.early = {};
    if (Object.keys(early).length > 0) this.change(early);
  }

  private async save(): Promise<void> {
    const { kept, keptUnreadable } = this.store.current();
    if (!this.host || keptUnreadable !== undefined) return;
    const written = writeState(kept);
    if ("refused" in written) return this.store.complain(written.refused);
    try {
      await this.host.keep("state", written.text);
      this.store.change({ keptUnsaved: true });
    } catch (reason) {
      if (!this.refused) this.store.complain(words.notKept(messageOf(reason)));
      this.refused = this.host.cannotWrite !== undefined; // told once: it will never be otherwise
    }
  }
}
