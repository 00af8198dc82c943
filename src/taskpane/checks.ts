/** Reads the workbook, has it reviewed and shows what came out, so that readers stay where they were. */
import { atOnce, watched } from "../workbook/progress";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookChange, WorkbookHost } from "../workbook/workbook-host";
import type { Review, ReviewDepth, ReviewInPieces } from "../review/review";
import { noTablesSentence, tallySentence } from "../review/sentences";
import { Changes } from "./changes";
import { placeAfter } from "./current-finding";
import { orderKept } from "../review/state";
import type { Desk } from "./desk";
import { marksOf } from "../review/marks";
import type { MarkWriter } from "./mark-writer";
import type { SessionState } from "./session-state";
import { Staleness } from "./staleness";
import { isRefusal, messageOf } from "./state-store";
import { GivenUp, type Watching } from "./watching";
import { words } from "./words";

export class Checks {
  private readonly changes = new Changes((changes) => void this.recheck(changes));
  /** Everything is being read: what happens meanwhile may have been read before it happened. */
  private reading = false;
  /** A check failed: what it should have read is only found by reading everything. */
  private behind = false;
  private readonly staleness: Staleness;

  constructor(
    private readonly desk: Desk,
    private readonly marks: MarkWriter,
    private readonly reviewOf: ReviewInPieces,
  ) {
    this.staleness = new Staleness(desk.store);
  }

  /** Another workbook is open. */
  forget(): void {
    this.changes.take();
    this.marks.forget();
    this.behind = false;
    this.staleness.forget();
  }

  /** For who needs it at once; for people it is done piece by piece. */
  review(snapshot: WorkbookSnapshot, depth?: ReviewDepth): Review {
    try {
      return atOnce(this.reviewOf(snapshot, depth));
    } catch (reason) {
      throw notReviewed(reason);
    }
  }

  async reviewWatched(snapshot: WorkbookSnapshot, { watch }: Watching): Promise<Review> {
    try {
      return await watched(this.reviewOf(snapshot), watch);
    } catch (reason) {
      throw reason instanceof GivenUp ? reason : notReviewed(reason);
    }
  }

  /** Checks everything, and writes the marks again whatever stands on the sheets. */
  async whole(host: WorkbookHost): Promise<void> {
    if (this.changes.take().length > 0) this.staleness.due();
    this.reading = this.behind = true;
    const watching = this.desk.watch("asked for");
    try {
      const reading = host.read(watching.watch).finally(() => (this.reading = false));
      const snapshot = await watching.unlessGivenUp(reading);
      const review = await this.reviewWatched(snapshot, watching);
      this.marks.forget();
      await this.showRead(host, snapshot, review);
    } catch (reason) {
      this.staleness.missed();
      throw reason;
    }
  }

  /** Checks again what the changes touch, or everything for the first time; `says` is told before the tally. */
  async touched(host: WorkbookHost, changes: readonly WorkbookChange[], says: string): Promise<void> {
    this.staleness.due();
    try {
      const snapshot = await this.readAgain(host, changes);
      const review = await this.reviewWatched(snapshot, this.desk.watch("by itself"));
      await this.showRead(host, snapshot, review, says);
    } catch (reason) {
      this.missed(reason);
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
    if (changes.length === 0) return;
    this.staleness.due();
    await this.quietly(host, changes).catch(this.missed);
  }

  /** What was read just now, and what came of it. */
  async showRead(host: WorkbookHost, snapshot: WorkbookSnapshot, review: Review, says = ""): Promise<void> {
    this.upToDate();
    await this.show(host, snapshot, review, says);
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
    this.desk.progress.rest(); // nothing can be given up any more
    const { review, kept, marks } = this.desk.store.current();
    if (review && kept.settings.marking) await this.marks.write(host, marks, kept.settings.comments);
  }

  private recheck(changes: readonly WorkbookChange[]): Promise<void> {
    this.staleness.due();
    return this.desk.performQuietly(async () => {
      const { host } = this.desk;
      if (!host) return;
      try {
        await this.quietly(host, changes);
      } catch (reason) {
        if (isRefusal(reason, "busy")) return this.changes.add(...changes); // somebody is typing: later
        this.missed(reason);
      }
    });
  }

  private async quietly(host: WorkbookHost, changes: readonly WorkbookChange[]): Promise<void> {
    const { snapshot: known, review: former, notice } = this.desk.store.current();
    const snapshot = await this.readAgain(host, changes);
    if (!former || (known && sameSheets(known, snapshot))) return this.upToDate();
    const review = await this.reviewWatched(snapshot, this.desk.watch("by itself"));
    this.upToDate();
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
    return {
      snapshot,
      review,
      marks: marksOf(review, kept.reasons),
      current: this.placeIn(review).current,
      onlySheet: snapshot.sheets.some(({ name }) => name === onlySheet) ? onlySheet : undefined,
    };
  }

  /** What was to be read is not. */
  private readonly missed = (reason: unknown): never => {
    this.behind = true;
    this.staleness.missed();
    throw reason;
  };

  private upToDate(): void {
    this.behind = false;
    this.staleness.checked();
  }

  private placeIn(review: Review) {
    const { current, review: former, onlySheet, filter, kept, snapshot } = this.desk.store.current();
    const order = orderKept(kept);
    return placeAfter({ current, former, onlySheet, filter, order, sheets: snapshot?.sheets ?? [] }, review);
  }
}

const notReviewed = (reason: unknown): Error =>
  new Error(words.cannotReview(messageOf(reason)), { cause: reason });

const sameSheets = (a: WorkbookSnapshot, b: WorkbookSnapshot): boolean =>
  a.name === b.name &&
  a.sheets.length === b.sheets.length &&
  a.sheets.every((sheet, i) => sheet === b.sheets[i]);
