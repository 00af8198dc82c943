/** How far the work at hand has come: told so often that only who shows it is told. */
import type { Progress } from "../workbook/progress";

export interface ToldProgress {
  readonly progress?: Progress;
  /** It may be given up, and then all stays as it was. */
  readonly mayGiveUp: boolean;
}

const atRest: ToldProgress = { mayGiveUp: false };

export class ProgressStore {
  private told = atRest;
  private readonly readers = new Set<() => void>();

  readonly current = (): ToldProgress => this.told;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.readers.add(tell);
    return () => this.readers.delete(tell);
  };

  readonly change = (part: Partial<ToldProgress>): void => {
    this.told = { ...this.told, ...part };
    for (const tell of this.readers) tell();
  };

  readonly rest = (): void => {
    if (this.told !== atRest) this.change({ progress: undefined, mayGiveUp: false });
  };
}
