/** The marks on people's sheets: on or off, with comments or without, and taken away without trace. */
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import type { MarkWriter } from "./mark-writer";
import { words } from "./words";

export class Marking {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly marks: MarkWriter,
    private readonly kept: KeptState,
  ) {}

  /** What the page draws itself needs no marks on the sheets. */
  async turn(on: boolean): Promise<void> {
    if (!on) return void (await this.takeAway());
    this.kept.changeSettings({ marking: true });
    await this.desk.performOn((host) => this.checks.writeMarks(host));
  }

  async comment(comments: boolean): Promise<void> {
    this.kept.changeSettings({ comments });
    await this.desk.performOn((host) => this.checks.writeMarks(host));
  }

  /** Whether every mark and comment of ours is gone; either way people are told. */
  async clear(): Promise<boolean> {
    const cleared = await this.takeAway();
    if (cleared) this.desk.store.change({ notice: words.marksCleared, news: words.marksCleared });
    return cleared;
  }

  readonly dismissRemarks = (): void => this.desk.store.change({ markRemarks: [] });

  private async takeAway(): Promise<boolean> {
    let cleared = false;
    this.kept.changeSettings({ marking: false });
    await this.desk.performOn(async (host) => {
      cleared = await this.marks.clear(host);
    });
    return cleared;
  }
}
