import type { Stated } from "./stated";

/** How words follow from amounts, kept beside them so that a formula can say the same: nothing is read out of the text again. */
export type Live =
  | { readonly says: "amount"; readonly of: Stated }
  | { readonly says: "share"; readonly part: Stated; readonly whole: Stated }
  /** An amount without cells is one that a person stated. */
  | { readonly says: "change"; readonly prior: Pick<Stated, "amount" | "from">; readonly now: Stated };

/** Words of a text that follow from amounts. These spans do not overlap. */
export interface LiveWords {
  readonly start: number;
  readonly end: number;
  readonly live: Live;
}
