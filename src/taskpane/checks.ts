/** Reads the workbook, has it reviewed and shows what came out, so that readers stay where they were. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookChange, WorkbookHost } from "../workbook/workbook-host";
import type { Review, ReviewDepth, ReviewOf } from "../review/review";
import { noTablesSentence, tallySentence } from "../review/sentences";
import { Changes } from "./changes";
import { placeAfter } from "./current-finding";
import { orderKept } from "../review/state";
import type { Desk } from "./desk";
import { marksOf } from "../review/marks";
import type { MarkWriter } from "./mark-writer";
import type { SessionState } from "./session-state";
import { isRefusal, messageOf } from "./state-store";
import { words } from "./words";

export class Checks {
  private readonly changes = new Changes((changes) => void this.recheck(changes));
  /** Everything is being read: what happens meanwhile may have been read before it happened. */
  private reading = false;
  /** A check failed: what it should have read is only found by reading everything. */
  private behind = false;

  constructor(
    private readonly desk: Desk,
    private readonly marks: MarkWriter,
    private readonly reviewOf: ReviewOf,
  ) {}

  /** Another workbook is open. */
  forget(): void {
    this.changes.take();
    this.marks.forget();
    this.behind = false;
  }

  review(snapshot: WorkbookSnapshot, depth?: ReviewDepth): Review {
    try {
      return this.reviewOf(snapshot, depth);
    } catch (reason) {
      throw new Error(words.cannotReview(messageOf(reason)), { cause: reason });
    }
  }

  /** Checks everything, and writes the marks again whatever stands on the sheets. */
  async whole(host: WorkbookHost): Promise<void> {
    this.changes.take();
    this.reading = this.behind = true;
    const snapshot = await host.read().finally(() => (this.reading = false));
    this.marks.forget();
    await this.show(host, snapshot, this.review(snapshot));
  }

  /** Checks again what the changes touch, or everything for the first time; `says` is told before the tally. */
  async touched(host: WorkbookHost, changes: readonly WorkbookChange[], says: string): Promise<void> {
    try {
      const snapshot = await this.readAgain(host, changes);
      await this.show(host, snapshot, this.review(snapshot), says);
    } catch (reason) {
      this.behind = true;
      throw reason;
    }
  }

  /** Something happened to the workbook that we did not do; before the first review nobody cares. */
  changed(change: WorkbookChange): void {
    if (this.reading || this.desk.store.current().review) this.changes.add(change);
  }

  /** Brings the review up to what stands on the sheets now; nothing is told but what is new. */
  async catchUp(host: WorkbookHost): Promise<void> {
    if (!this.desk.store.current().review) return this.whole(host);
    const changes = this.changes.take();
    if (changes.length > 0) await this.quietly(host, changes);
  }

  async show(host: WorkbookHost, snapshot: WorkbookSnapshot, review: Review, says = ""): Promise<void> {
    this.desk.store.change({
      ...this.shown(snapshot, review),
      notice: noTablesSentence(review),
      news: `${says}${tallySentence(review.tally)}。`,
    });
    await this.writeMarks(host);
  }

  async writeMarks(host: WorkbookHost): Promise<void> {
    const { review, kept, marks } = this.desk.store.current();
    if (review && kept.settings.marking) await this.marks.write(host, marks, kept.settings.comments);
  }

  private recheck(changes: readonly WorkbookChange[]): Promise<void> {
    return this.desk.performQuietly(async () => {
      const { host } = this.desk;
      if (!host) return;
      try {
        await this.quietly(host, changes);
      } catch (reason) {
        if (isRefusal(reason, "busy")) return this.changes.add(...changes); // somebody is typing: later
        this.behind = true;
        throw reason;
      }
    });
  }

  private async quietly(host: WorkbookHost, changes: readonly WorkbookChange[]): Promise<void> {
    const { snapshot: known, review: former, notice } = this.desk.store.current();
    const snapshot = await this.readAgain(host, changes);
    if (!former || (known && sameSheets(known, snapshot))) return;
    const review = this.review(snapshot);
    const { resolved } = this.placeIn(review);
    const [tally, noTables] = [tallySentence(review.tally), noTablesSentence(review)];
    this.desk.store.change({
      ...this.shown(snapshot, review),
      notice: noTables === noTablesSentence(former) ? notice : noTables,
      ...(resolved ? { news: words.resolved(resolved.at, resolved.title) } : {}),
      ...(!resolved && tally !== tallySentence(former.tally) ? { news: `${tally}。` } : {}),
    });
    await this.writeMarks(host);
  }

  private readAgain(host: WorkbookHost, changes: readonly WorkbookChange[]): Promise<WorkbookSnapshot> {
    const { snapshot: known } = this.desk.store.current();
    return this.behind || !known ? host.read() : host.reread(known, changes);
  }

  private shown(snapshot: WorkbookSnapshot, review: Review): Partial<SessionState> {
    const { onlySheet, kept } = this.desk.store.current();
    this.behind = false;
    return {
      snapshot,
      review,
      marks: marksOf(review, kept.reasons),
      current: this.placeIn(review).current,
      onlySheet: snapshot.sheets.some(({ name }) => name === onlySheet) ? onlySheet : undefined,
    };
  }

  private placeIn(review: Review) {
    const { current, review: former, onlySheet, filter, kept, snapshot } = this.desk.store.current();
    const order = orderKept(kept);
    return placeAfter({ current, former, onlySheet, filter, order, sheets: snapshot?.sheets ?? [] }, review);
  }
}

const sameSheets = (a: WorkbookSnapshot, b: WorkbookSnapshot): boolean =>
  a.name === b.name &&
  a.sheets.length === b.sheets.length &&
  a.sheets.every((sheet, i) => sheet === b.sheets[i]);
