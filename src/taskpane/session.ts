/**
 * One workbook under review: what was read, what the review says, what is selected.
 * It talks to a WorkbookHost only, so the pane is the same in Excel and over a file.
 */
import { asRange, type CellAddress, type CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";
import type { Fix } from "../rules/rule";
import type { Review } from "../review/review";
import { reviewWorkbook } from "../review/review-workbook";
import { noTablesSentence, tallySentence } from "../review/sentences";
import type { NarrativeFacts } from "../narrative/narrative";
import type { SessionState } from "./session-state";
import { words } from "./words";

const CHANGES_SETTLE_MS = 800;

export class Session {
  private state: SessionState = {
    working: false,
    related: [],
    marking: false,
    marks: [],
    edited: false,
    unsaved: false,
    news: "",
  };
  private host?: WorkbookHost;
  private stopListening = (): void => undefined;
  private settling?: ReturnType<typeof setTimeout>;
  private fixing = false;
  private lastWork: Promise<void> = Promise.resolve();
  private readonly readers = new Set<() => void>();

  constructor(private readonly reviewOf: (snapshot: WorkbookSnapshot) => Review = reviewWorkbook) {}

  readonly current = (): SessionState => this.state;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.readers.add(tell);
    return () => this.readers.delete(tell);
  };

  /** Binds to a host without reading it: in Excel nothing happens before a person asks. */
  attach(host: WorkbookHost): void {
    this.stopListening();
    this.host = host;
    this.stopListening = host.onChange(() => this.settle());
  }

  /** Opens and reviews a workbook; when it is refused, the former one stays as it was. */
  async open(makeHost: () => WorkbookHost): Promise<void> {
    await this.attempt(async () => {
      const host = makeHost();
      const snapshot = await host.read();
      const review = this.reviewSafely(snapshot);
      this.attach(host);
      this.change({
        selected: undefined,
        related: [],
        edited: false,
        unsaved: false,
        facts: undefined,
        shown: firstToShow(snapshot, review),
      });
      await this.show(snapshot, review, "");
    });
  }

  async recheck(): Promise<void> {
    await this.attempt(() => this.reread(""));
  }

  /** A second press while the first is at work is a slip of the finger. */
  async apply(fix: Fix): Promise<void> {
    if (this.fixing) return;
    this.fixing = true;
    await this.attempt(async () => {
      try {
        await this.host?.apply(fix.edits);
      } catch (reason) {
        if (reason instanceof HostRefusal && reason.kind === "moved on") await this.reread("");
        throw reason;
      }
      this.change({ edited: true, unsaved: true });
      await this.reread(words.fixed(fix.label));
    });
    this.fixing = false;
  }

  async jump(at: CellAddress | CellRange, related: readonly CellAddress[] = []): Promise<void> {
    const range = "top" in at ? { ...at } : asRange(at); // a fresh one: going to the same place again is news too
    this.change({ selected: range, related, shown: range.sheet });
    try {
      await this.host?.select(range);
    } catch (reason) {
      this.refuse(reason);
    }
  }

  /** Writes the marks to the user's sheets, or takes them away; what the page draws itself needs neither. */
  async mark(marking: boolean): Promise<void> {
    this.change({ marking });
    await this.attempt(async () => {
      if (marking) await this.writeMarks();
      else await this.host?.unmark();
    });
  }

  readonly showSheet = (name: string): void => this.change({ shown: name, selected: undefined, related: [] });
  readonly write = (facts: NarrativeFacts): void => this.change({ facts });
  readonly announce = (news: string): void => this.change({ news });
  readonly complain = (notice: string): void => this.change({ notice, news: notice });
  readonly dismiss = (): void => this.change({ notice: undefined });

  /** The workbook as a file, where the host has one. */
  bytes(): Uint8Array | undefined {
    const host = this.host as (WorkbookHost & { bytes?(): Uint8Array }) | undefined;
    return host?.bytes?.();
  }

  readonly saved = (name: string): void => this.change({ unsaved: false, news: words.saved(name) });

  private async reread(news: string): Promise<void> {
    const snapshot = await this.host?.read();
    if (snapshot) await this.show(snapshot, this.reviewSafely(snapshot), news);
  }

  private async show(snapshot: WorkbookSnapshot, review: Review, news: string): Promise<void> {
    this.change({
      snapshot,
      review,
      marks: review.findings.map(markOf),
      notice: noTablesSentence(review),
      news: `${news}${tallySentence(review.tally)}。`,
    });
    if (this.state.marking) await this.writeMarks();
  }

  private async writeMarks(): Promise<void> {
    const { refused } = (await this.host?.mark(this.state.marks)) ?? { refused: [] };
    if (refused.length > 0) this.complain(words.notMarked(refused.join("、")));
  }

  private reviewSafely(snapshot: WorkbookSnapshot): Review {
    try {
      return this.reviewOf(snapshot);
    } catch (reason) {
      throw new Error(words.cannotReview(messageOf(reason)), { cause: reason });
    }
  }

  /** One piece of work after the other: a check never reads a workbook that is being written. */
  private attempt(work: () => Promise<void>): Promise<void> {
    this.lastWork = this.lastWork.then(() => this.perform(work));
    return this.lastWork;
  }

  /** Shows that work is going on, lets the browser draw it, and turns a refusal into a sentence. */
  private async perform(work: () => Promise<void>): Promise<void> {
    this.change({ working: true, notice: undefined });
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await work();
    } catch (reason) {
      this.refuse(reason);
    } finally {
      this.change({ working: false });
    }
  }

  private refuse(reason: unknown): void {
    this.complain(reason instanceof Error ? reason.message : words.cannotDo(messageOf(reason)));
  }

  /** People type in bursts; the review waits for the end of one. */
  private settle(): void {
    clearTimeout(this.settling);
    if (this.state.review) this.settling = setTimeout(() => void this.recheck(), CHANGES_SETTLE_MS);
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const tell of this.readers) tell();
  }
}

/** The sheet with the weightiest finding; where there is none, the first that people see. */
function firstToShow({ sheets }: WorkbookSnapshot, { findings }: Review): string | undefined {
  const visible = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  return findings[0]?.at.sheet ?? visible?.name;
}

const markOf = ({ at, severity, sentence }: Review["findings"][number]): Mark => ({
  range: at,
  severity,
  note: sentence,
});

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
