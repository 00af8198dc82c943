import type { CellRange } from "./cell";

/** error: must be fixed; explain: may stay with a reason; hint: worth a look. */
export type Severity = "error" | "explain" | "hint";

/** The three piles, as people call them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "必须改",
  explain: "要说明",
  hint: "可看看",
};

/** A wrong place to be shown on the sheet, in a layer that leaves the user's own formats alone. */
export interface Mark {
  readonly range: CellRange;
  readonly severity: Severity;
  /** The sentence a person reads at the cell. */
  readonly note: string;
}
