import type { BudgetRow, BudgetTable } from "../budget/table";

/** Which rows add into which, indexed once per table: rules ask for every row, and a table may have 20,000 of them. */
interface RowTree {
  readonly parts: ReadonlyMap<number, readonly BudgetRow[]>;
  readonly indices: ReadonlyMap<BudgetRow, number>;
}

const trees = new WeakMap<BudgetTable, RowTree>();

/** The rows that add into this one. */
export function partsOf(table: BudgetTable, row: BudgetRow): readonly BudgetRow[] {
  const { parts, indices } = treeOf(table);
  return parts.get(indices.get(row) ?? -1) ?? [];
}

/** The row that this one adds into. */
export function wholeOf(table: BudgetTable, row: BudgetRow): BudgetRow | undefined {
  return row.addsTo === undefined ? undefined : table.rows[row.addsTo];
}

function treeOf(table: BudgetTable): RowTree {
  const known = trees.get(table);
  if (known) return known;
  const parts = new Map<number, BudgetRow[]>();
  for (const row of table.rows) {
    if (row.addsTo === undefined) continue;
    const siblings = parts.get(row.addsTo);
    if (siblings) siblings.push(row);
    else parts.set(row.addsTo, [row]);
  }
  const tree = { parts, indices: new Map(table.rows.map((row, i) => [row, i])) };
  trees.set(table, tree);
  return tree;
}
