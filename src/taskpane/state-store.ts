/** The session's state, and how a refusal comes into it. */
import { HostRefusal } from "../workbook/workbook-host";
import { firstState, type SessionState } from "./session-state";
import { Store } from "./store";
import { words } from "./words";

export class StateStore extends Store<SessionState> {
  constructor() {
    super(firstState);
  }

  readonly complain = (notice: string): void => this.change({ notice, news: notice });

  /** Turns whatever was thrown into a sentence. */
  readonly refuse = (reason: unknown): void =>
    this.complain(reason instanceof Error ? reason.message : words.cannotDo(messageOf(reason)));
}

export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

export const isRefusal = (reason: unknown, kind: HostRefusal["kind"]): reason is HostRefusal =>
  reason instanceof HostRefusal && reason.kind === kind;
