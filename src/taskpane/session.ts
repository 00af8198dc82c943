/**
 * One workbook under review: what was read, what the review says, what is selected.
 * It talks to a WorkbookHost only, so the pane is the same in Excel and over a file.
 */
import { asRange, type CellAddress, type CellRange } from "../workbook/cell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Fix } from "../rules/rule";
import type { Review } from "../review/review";
import type { FindingOrder } from "../review/state";
import { Carrying } from "./carrying";
import { Changing } from "./changing";
import { Charting } from "./charting";
import { CheckSettings } from "./check-settings";
import { Checks } from "./checks";
import { Explaining } from "./explaining";
import { findingAt } from "./current-finding";
import { Desk } from "./desk";
import { Evaluating } from "./evaluating";
import { noFilter, type FindingFilter } from "./finding-filter";
import { KeptState } from "./kept-state";
import { Listing } from "./listing";
import { MarkWriter } from "./mark-writer";
import { Marking } from "./marking";
import { Narrating } from "./narrating";
import { PointedTables } from "./pointed-tables";
import { RulesInForce, type Ruling } from "./rules-in-force";
import type { PaneTab } from "./session-state";
import { words } from "./words";
import { Writes } from "./writes";

export class Session {
  private readonly desk = new Desk();
  private readonly store = this.desk.store;
  private readonly marks = new MarkWriter(this.store);
  private readonly kept = new KeptState(this.store);
  private readonly rules = new RulesInForce(this.store);
  private readonly checks: Checks;
  readonly writes: Writes;
  readonly marking: Marking;
  readonly narrating: Narrating;
  readonly evaluating: Evaluating;
  readonly charting: Charting;
  readonly changing: Changing;
  readonly listing: Listing;
  readonly carrying: Carrying;
  readonly settings: CheckSettings;
  readonly explaining: Explaining;
  readonly pointed: PointedTables;
  private stopListening = (): void => undefined;

  readonly current = this.store.current;
  readonly subscribe = this.store.subscribe;
  readonly complain = this.store.complain;
  readonly refuse = this.store.refuse;

  constructor(reviewOf?: (snapshot: WorkbookSnapshot) => Review) {
    const given = reviewOf && ((snapshot: WorkbookSnapshot) => reviewOf(snapshot));
    this.checks = new Checks(this.desk, this.marks, given ?? this.rules.review);
    this.writes = new Writes(this.desk, this.checks);
    this.marking = new Marking(this.desk, this.checks, this.marks, this.kept);
    this.narrating = new Narrating(this.desk, this.checks, this.kept, this.writes);
    this.evaluating = new Evaluating(this.desk, this.checks, this.kept, this.writes);
    this.charting = new Charting(this.desk, this.checks, this.kept, this.writes);
    this.changing = new Changing(this.desk, this.checks, this.writes);
    this.listing = new Listing(this.desk, this.checks, this.writes);
    this.carrying = new Carrying(this.desk, this.kept, this.narrating);
    this.explaining = new Explaining(this.desk, this.checks, this.kept);
    this.pointed = new PointedTables(this.desk, this.checks, this.kept);
    this.settings = new CheckSettings(this.desk, this.checks, this.kept, this.rules);
  }

  /** Where the workbook that is open lives. */
  get host(): WorkbookHost | undefined {
    return this.desk.host;
  }

  /** People typed into the workbook itself, and the file holds it. */
  readonly typed = (): void => this.store.change({ edited: true, unsaved: true });

  /** Binds to a host and reads only what is kept with it: in Excel no cell is read before a person asks. */
  attach(host: WorkbookHost): Promise<void> {
    return this.desk.performQuietly(() => this.bind(host));
  }

  /** Opens and reviews a workbook; when it is refused, the former one stays as it was. */
  open(makeHost: () => WorkbookHost): Promise<void> {
    return this.desk.perform(async () => {
      const host = makeHost();
      const snapshot = await host.read();
      this.checks.review(snapshot); // what cannot be reviewed is refused before the former workbook is let go
      await this.bind(host);
      const review = this.checks.review(snapshot);
      this.store.change({
        selected: undefined,
        related: [],
        current: undefined,
        onlySheet: undefined,
        filter: noFilter,
        edited: false,
        unsaved: false,
        keptUnsaved: false,
        facts: undefined,
        shown: firstToShow(snapshot, review),
      });
      await this.checks.show(host, snapshot, review);
    });
  }

  /** The same for what people chose or dropped: where no copy holds the changes in the open workbook they are asked first. */
  async openBeside(name: string, makeHost: () => WorkbookHost): Promise<void> {
    const { unsaved, keptUnsaved } = this.current();
    if (unsaved || keptUnsaved) this.store.change({ waiting: { name, makeHost } });
    else await this.open(makeHost);
  }

  readonly openWaiting = async (): Promise<void> => {
    const { waiting } = this.current();
    this.dropWaiting();
    if (waiting) await this.open(waiting.makeHost);
  };

  readonly dropWaiting = (): void => this.store.change({ waiting: undefined });

  recheck(): Promise<void> {
    return this.desk.performOn((host) => this.checks.whole(host));
  }

  /** Checks everything and marks it; of one sheet, people then see the findings of the sheet before them. */
  async reviewAndMark(which: "all sheets" | "active sheet"): Promise<void> {
    await this.desk.performOn(async (host) => {
      const onlySheet = which === "all sheets" ? undefined : await host.activeSheet().catch(() => undefined);
      this.kept.changeSettings({ marking: true });
      this.store.change({ tab: "review", onlySheet });
      await this.checks.whole(host);
    });
  }

  async apply(fix: Fix): Promise<void> {
    await this.writes.write(async () => ({ edits: fix.edits, says: words.fixed(fix.label) }));
  }

  /** Switches a rule off or lowers it, for a reason; gives the sentence that refuses the reason. */
  rule(
    on: { readonly rule: string; readonly title: string },
    ruling: Ruling,
    reason: string,
  ): string | undefined {
    const ruled = this.rules.ruled(on, ruling, reason);
    if ("refused" in ruled) return ruled.refused;
    return this.settings.put(ruled.settings, words.ruled(on.title, ruling));
  }

  /** Puts a rule back in force as it was. */
  readonly restoreRule = (on: { readonly rule: string; readonly title: string }): void => {
    const refused = this.settings.put(this.rules.without(on.rule), words.ruleRestored(on.title));
    if (refused !== undefined) this.complain(refused);
  };

  async jump(at: CellAddress | CellRange, related: readonly CellAddress[] = []): Promise<void> {
    const range = "top" in at ? { ...at } : asRange(at); // a fresh one: going to the same place again is news too
    const { review, current } = this.current();
    const finding = findingAt(review, range, current);
    this.store.change({ selected: range, related, shown: range.sheet, current: finding?.id });
    try {
      await this.desk.host?.select(range);
    } catch (reason) {
      this.store.refuse(reason);
    }
  }

  /** The reader comes to a finding, with the keyboard or otherwise. */
  readonly standAt = (finding: string): void => {
    if (this.current().current !== finding) this.store.change({ current: finding });
  };

  readonly showSheet = (name: string): void =>
    this.store.change({ shown: name, selected: undefined, related: [] });
  readonly showTab = (tab: PaneTab): void => this.store.change({ tab });
  readonly showAll = (): void => this.store.change({ onlySheet: undefined });
  readonly announce = (news: string): void => this.store.change({ news });
  readonly dismiss = (): void => this.store.change({ notice: undefined });

  readonly filterFindings = (filter: FindingFilter): void => this.store.change({ filter });
  readonly orderFindings = (findingOrder: FindingOrder): void => this.kept.change({ findingOrder });

  /** Writes may from now on go without a warning. */
  readonly writeUnwarned = (): void => this.kept.changeSettings({ writesUnwarned: true });

  /** Puts a state that could not be read aside, and begins with an empty one. */
  startAnew(): Promise<void> {
    return this.desk.perform(() => this.kept.startAnew());
  }

  /** Ends when everything that people changed is kept with the workbook. */
  readonly keepNow = (): Promise<void> => this.kept.flush();

  /** The workbook as a file, where the host has one: with the marks and notes of the last review, or with none of ours. */
  async copy(withMarks: boolean): Promise<Uint8Array | undefined> {
    let bytes: Uint8Array | undefined;
    await this.desk.performOn(async (host: WorkbookHost & { bytes?(): Uint8Array }) => {
      if (!host.bytes) return;
      if (withMarks) await this.marks.write(host, this.current().marks, true);
      else await this.marks.clear(host);
      bytes = host.bytes();
    });
    return bytes;
  }

  readonly saved = (name: string): void =>
    this.store.change({ unsaved: false, keptUnsaved: false, news: words.saved(name) });

  private async bind(host: WorkbookHost): Promise<void> {
    this.stopListening();
    this.stopListening = () => undefined;
    this.desk.host = host;
    this.store.change({ cannotWrite: host.cannotWrite });
    this.checks.forget();
    this.writes.forget();
    await this.kept.read(host);
    this.stopListening = host.onChange((change) => this.checks.changed(change));
  }
}

/** The sheet with the weightiest finding; where there is none, the first that people see. */
function firstToShow({ sheets }: WorkbookSnapshot, { findings }: Review): string | undefined {
  const visible = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  return findings[0]?.at.sheet ?? visible?.name;
}
