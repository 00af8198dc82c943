/** What all parts of a session work at: the workbook that is open, the state that people see, one piece of work at a time. */
import type { WorkbookHost } from "../workbook/workbook-host";
import { ProgressStore } from "./progress-store";
import { StateStore } from "./state-store";
import { GivenUp, Watching } from "./watching";
import { words } from "./words";

/** Work that nobody asked for is shown only when it takes longer than people wait without wondering. */
const UNNOTICED_MS = 400;

export class Desk {
  readonly store = new StateStore();
  readonly progress = new ProgressStore();
  host?: WorkbookHost;
  private watching?: Watching;
  private last: Promise<void> = Promise.resolve();

  /** Work that a person asked for: what was refused before is over. */
  perform(work: () => Promise<void>): Promise<void> {
    return this.next(async () => {
      this.store.change({ working: true, notice: undefined });
      await new Promise((resolve) => setTimeout(resolve)); // the browser draws first
      await this.finish(work);
    });
  }

  /** The same on the workbook that is open, if one is. */
  performOn(work: (host: WorkbookHost) => Promise<void>): Promise<void> {
    return this.perform(async () => {
      if (this.host) await work(this.host);
    });
  }

  /** Work in the background: it leaves on screen what people read. */
  performQuietly(work: () => Promise<void>): Promise<void> {
    return this.next(async () => {
      const noticed = setTimeout(() => this.store.change({ working: true }), UNNOTICED_MS);
      await this.finish(work);
      clearTimeout(noticed);
      this.rest();
    });
  }

  /** Reading and checking, as a part of the work at hand. */
  watch(asked: "asked for" | "by itself"): Watching {
    return (this.watching = new Watching(this.store, this.progress, asked === "asked for"));
  }

  readonly giveUp = (): void => this.watching?.giveUp();

  private next(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  private async finish(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      if (reason instanceof GivenUp) this.store.change({ news: words.givenUp });
      else this.store.refuse(reason);
    }
    this.rest();
  }

  private rest(): void {
    this.watching = undefined;
    this.progress.rest();
    if (this.store.current().working) this.store.change({ working: false });
  }
}
