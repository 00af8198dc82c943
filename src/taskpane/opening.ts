/**
 * Stands in for the session while the program that checks is still on its way: the pane is drawn and can be pressed at
 * once, and what people ask for meanwhile is done as soon as the session is there.
 */
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Session } from "./session";
import { ProgressStore } from "./progress-store";
import type { PaneTab } from "./session-state";
import { StateStore } from "./state-store";
import { words } from "./words";

type Asked = (session: Session) => unknown;

export class Opening {
  private readonly store = new StateStore();
  private readonly asked: Asked[] = [];
  private session?: Session;

  readonly current = this.store.current;
  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly load: () => Promise<Session>,
    /** Called once, before what was asked for is done. */
    private readonly arrived: (session: Session) => void,
  ) {}

  /** Loads the session; where that fails a sentence says so, and this may be called again. */
  readonly begin = async (): Promise<void> => {
    this.store.change({ notice: undefined, working: this.hasWork() });
    try {
      this.session = await this.load();
    } catch {
      this.store.change({ working: false });
      return this.store.complain(words.checksNotLoaded);
    }
    this.session.showTab(this.current().tab);
    this.arrived(this.session);
    for (const ask of this.asked) ask(this.session);
  };

  /** Whether people wait for something that only the session can do. */
  readonly hasWork = (): boolean => this.asked.length > 0;

  readonly recheck = (): Promise<void> => this.ask((session) => session.recheck());
  readonly open = (makeHost: () => WorkbookHost): Promise<void> =>
    this.ask((session) => session.open(makeHost));
  readonly openBeside = (name: string, makeHost: () => WorkbookHost): Promise<void> =>
    this.ask((session) => session.openBeside(name, makeHost));
  readonly complain = (sentence: string): void => void this.ask((session) => session.complain(sentence));
  readonly announce = (news: string): void => this.store.change({ news });

  readonly progress = new ProgressStore();

  /** Loading a program is not given up: nothing of it would be spared. */
  readonly giveUp = (): void => undefined;

  readonly showTab = (tab: PaneTab): void => this.store.change({ tab });

  private async ask(asked: Asked): Promise<void> {
    if (this.session) return void (await asked(this.session));
    this.asked.push(asked);
    if (this.store.current().notice === undefined) this.store.change({ working: true });
  }
}
