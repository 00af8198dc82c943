import type { TableKind } from "../../../src/budget/table";

/** A table as one place prints it, and what is to be read of it. */
export interface DrawnLayout {
  readonly kind: TableKind;
  readonly as: string;
  readonly drawing: string;
  /** One line a row: role, code, label, the row it adds into, then each filled figure by its column. */
  readonly reads: readonly string[];
}
