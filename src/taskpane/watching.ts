/** Follows one piece of reading and checking: tells how far it is, lets the browser draw, and lets people give it up. */
import type { Progress, Watch } from "../workbook/progress";
import type { ProgressStore } from "./progress-store";
import type { StateStore } from "./state-store";
import { words } from "./words";

/** People gave the work up: nothing is refused, and all stays as it was. */
export class GivenUp extends Error {}

/** So long nothing is drawn and no press is answered: drawing more often would make large workbooks take much longer. */
const SLICE_MS = 150;
/** Work that is over sooner is not announced. */
const LASTING_MS = 300;

export class Watching {
  private readonly began = performance.now();
  private drawn = this.began;
  private announced = false;
  private givenUp = false;
  private giveUpNow: () => void = () => undefined;
  private readonly stopped = new Promise<never>((_, reject) => {
    this.giveUpNow = () => reject(new GivenUp());
  });

  constructor(
    private readonly store: StateStore,
    private readonly told: ProgressStore,
    /** Whether people asked for it; then they may give it up. */
    private readonly asked: boolean,
  ) {
    this.stopped.catch(() => undefined);
    told.change({ progress: { doing: "reading", done: 0, of: 0 }, mayGiveUp: asked });
  }

  readonly watch: Watch = (progress) =>
    performance.now() - this.drawn < SLICE_MS ? undefined : this.tell(progress);

  /** What a host reads may take long without a word from it. */
  readonly unlessGivenUp = <Result>(work: Promise<Result>): Promise<Result> =>
    Promise.race([work, this.stopped]);

  giveUp(): void {
    this.givenUp = true;
    this.giveUpNow();
  }

  /** From now on it has to come to its end. */
  mustEnd(): void {
    this.told.change({ mayGiveUp: false });
  }

  private async tell(progress: Progress): Promise<void> {
    const announces = this.asked && !this.announced && performance.now() - this.began >= LASTING_MS;
    this.announced ||= announces;
    if (announces) this.store.change({ news: words.working });
    this.told.change({ progress });
    await drawing();
    this.drawn = performance.now();
    if (this.givenUp) throw new GivenUp();
  }
}

/** Unlike a timer a message is not slowed down in a pane that nobody sees. */
function drawing(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
