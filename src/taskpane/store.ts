/** Holds what several parts of the pane look at, and tells them of every change. */
export class Store<State> {
  private readonly readers = new Set<() => void>();

  constructor(private state: State) {}

  readonly current = (): State => this.state;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.readers.add(tell);
    return () => this.readers.delete(tell);
  };

  readonly change = (part: Partial<State>): void => {
    this.state = { ...this.state, ...part };
    for (const tell of this.readers) tell();
  };
}
