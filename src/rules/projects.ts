import type { BudgetRow, BudgetTable } from "../budget/table";
import { oneWidth } from "../workbook/one-width";

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
  const matched = new Map<string, { theirs: BudgetRow[]; ours: BudgetRow[] }>();
  const matchOf = (row: BudgetRow) => {
    const key = (codesOnBothSides && row.projectCode) || nameKey(row.label);
    const match = matched.get(key) ?? { theirs: [], ours: [] };
    matched.set(key, match);
    return match;
  };
  for (const row of theirs) matchOf(row).theirs.push(row);
  for (const row of ours) matchOf(row).ours.push(row);
  return [...matched.values()];
}

/** Width, spaces, brackets and punctuation vary between two printings of one name. */
export function nameKey(name: string): string {
  return oneWidth(name).replace(/[\s()、,.;:·“”"'‘’《》<>-]/g, "");
}
