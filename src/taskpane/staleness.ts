/** Whether the result is older than what is known to have changed; told only where that lasts, so that nothing flickers. */
import type { StateStore } from "./state-store";
import { words } from "./words";

/** A check that ends sooner than this after it was due is not told of. */
const PATIENCE_MS = 1000;

export class Staleness {
  private changed = false;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly store: StateStore) {}

  /** Something changed and has to be checked now. */
  due(): void {
    this.changed = true;
    this.timer ??= setTimeout(this.tell, PATIENCE_MS);
  }

  /** It was not checked: refused, failed or given up. */
  missed(): void {
    if (this.changed) this.tell();
  }

  /** The result is that of the workbook as it stands. */
  checked(): void {
    this.forget();
    this.store.change({ stale: false, checkedAt: new Date() });
  }

  /** Another workbook is open. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.changed = false;
    this.store.change({ stale: false });
  }

  private readonly tell = (): void => {
    const { stale, review, checkedAt } = this.store.current();
    if (!stale && review && checkedAt) this.store.change({ stale: true, news: words.stale(checkedAt) });
  };
}
