/** 说明 at work: a reason given for a finding, or taken back; marks and counts follow at once. */
import type { ReviewFinding } from "../review/review";
import { withoutReason, withReason, type Reasons } from "../review/explained";
import type { Checks } from "./checks";
import type { Desk } from "./desk";
import type { KeptState } from "./kept-state";
import { marksOf } from "../review/marks";
import { words } from "./words";

export class Explaining {
  constructor(
    private readonly desk: Desk,
    private readonly checks: Checks,
    private readonly kept: KeptState,
  ) {}

  /** Gives the sentence that refuses the reason, and then nothing has changed. */
  explain(finding: ReviewFinding, written: string): string | undefined {
    const read = withReason(this.desk.store.current().kept.reasons, finding, written);
    if ("refused" in read) return read.refused;
    this.put(read.reasons, words.explained);
    return undefined;
  }

  readonly takeBack = (finding: ReviewFinding): void =>
    this.put(withoutReason(this.desk.store.current().kept.reasons, finding), words.explanationTakenBack);

  private put(reasons: Reasons, news: string): void {
    this.kept.change({ reasons });
    const { review } = this.desk.store.current();
    this.desk.store.change({ news, ...(review ? { marks: marksOf(review, reasons) } : {}) });
    void this.desk.performQuietly(async () => {
      if (this.desk.host) await this.checks.writeMarks(this.desk.host);
    });
  }
}
