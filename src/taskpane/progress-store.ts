/** How far the work at hand has come: told so often that only who shows it is told. */
import type { Progress } from "../workbook/progress";
import { Store } from "./store";

export interface ToldProgress {
  readonly progress?: Progress;
  /** It may be given up, and then all stays as it was. */
  readonly mayGiveUp: boolean;
}

const atRest: ToldProgress = { mayGiveUp: false };

export class ProgressStore extends Store<ToldProgress> {
  constructor() {
    super(atRest);
  }

  readonly rest = (): void => {
    if (this.current().progress || this.current().mayGiveUp) this.change({ ...atRest, progress: undefined });
  };
}
