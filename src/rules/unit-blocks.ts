import type { BudgetRow, BudgetTable } from "../budget/table";
import { wholeOf } from "./row-tree";

type Blocks = readonly (readonly BudgetRow[])[];

const known = new WeakMap<BudgetTable, Blocks>();

/** The detail rows of a table, one list for each unit that it prints; one list where it prints none. */
export function unitBlocks(table: BudgetTable): Blocks {
  const before = known.get(table);
  if (before) return before;
  const blocks = blocksOf(table);
  known.set(table, blocks);
  return blocks;
}

function blocksOf(table: BudgetTable): Blocks {
  const blocks = new Map<string, BudgetRow[]>();
  for (const row of table.rows) {
    if (row.role !== "detail") continue;
    const key = `${row.unitCode ?? ""}/${headOf(table, row)?.row ?? ""}`;
    const block = blocks.get(key);
    if (block) block.push(row);
    else blocks.set(key, [row]);
  }
  return [...blocks.values()];
}

function headOf(table: BudgetTable, row: BudgetRow): BudgetRow | undefined {
  const above = wholeOf(table, row);
  return above === undefined || above.role === "unit" ? above : headOf(table, above);
}
