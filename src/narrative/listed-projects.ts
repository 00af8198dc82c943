import type { BudgetTable } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { leafRows } from "./leaf-rows";

/** One cell a project: a project that is printed over several rows counts once. */
export function listedProjects(table: BudgetTable): readonly CellAddress[] {
  const byName = new Map(
    leafRows(table)
      .filter((row) => row.label !== "")
      .map((row) => [`${row.unitCode ?? ""}${row.projectCode ?? row.label}`, row.labelCell] as const),
  );
  return [...byName.values()];
}
