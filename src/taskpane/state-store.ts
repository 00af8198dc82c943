/** Holds the session's state and tells its readers of every change. */
import { HostRefusal } from "../workbook/workbook-host";
import { firstState, type SessionState } from "./session-state";
import { words } from "./words";

export class StateStore {
  private state = firstState;
  private readonly readers = new Set<() => void>();

  readonly current = (): SessionState => this.state;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.readers.add(tell);
    return () => this.readers.delete(tell);
  };

  readonly change = (part: Partial<SessionState>): void => {
    this.state = { ...this.state, ...part };
    for (const tell of this.readers) tell();
  };

  readonly complain = (notice: string): void => this.change({ notice, news: notice });

  /** Turns whatever was thrown into a sentence. */
  readonly refuse = (reason: unknown): void =>
    this.complain(reason instanceof Error ? reason.message : words.cannotDo(messageOf(reason)));
}

export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

export const isRefusal = (reason: unknown, kind: HostRefusal["kind"]): reason is HostRefusal =>
  reason instanceof HostRefusal && reason.kind === kind;
