import type { BudgetRow, BudgetTable } from "../budget/table";

/** One project as both tables print it; a side is empty where the project is missing there. */
export interface MatchedProject {
  readonly theirs: readonly BudgetRow[];
  readonly ours: readonly BudgetRow[];
}

/** Pairs the projects of two tables by code, else (or where codes lost digits) by name; never by position. */
export function matchProjects(projects: BudgetTable, targets: BudgetTable): MatchedProject[] {
  const theirs = projects.rows.filter(({ role }) => role === "detail");
  const ours = targets.rows.filter(({ role }) => role === "detail");
  const codesOnBothSides =
    theirs.some(({ projectCode }) => projectCode) &&
    ours.some(({ projectCode }) => projectCode) &&
    ![...theirs, ...ours].some(({ digitsLost }) => digitsLost);
  const keyOf = (row: BudgetRow) => (codesOnBothSides && row.projectCode) || nameKey(row.label);
  const keys = [...new Set([...theirs, ...ours].map(keyOf))];
  return keys.map((key) => ({
    theirs: theirs.filter((row) => keyOf(row) === key),
    ours: ours.filter((row) => keyOf(row) === key),
  }));
}

/** Width, spaces, brackets and punctuation vary between two printings of one name. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/[\s()、,.;:·“”"'‘’《》<>-]/g, "");
}
