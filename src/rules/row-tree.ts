import type { BudgetRow, BudgetTable } from "../budget/table";

/** Which rows add into which, indexed once per table: rules ask for every row, and a table may have 20,000 of them. */
type RowTree = ReadonlyMap<BudgetRow, readonly BudgetRow[]>;

const trees = new WeakMap<BudgetTable, RowTree>();

const none: readonly BudgetRow[] = [];

/** The rows that add into this one. */
export const partsOf = (table: BudgetTable, row: BudgetRow): readonly BudgetRow[] =>
  treeOf(table).get(row) ?? none;

/** The row that this one adds into. */
export function wholeOf(table: BudgetTable, row: BudgetRow): BudgetRow | undefined {
  return row.addsTo === undefined ? undefined : table.rows[row.addsTo];
}

function treeOf(table: BudgetTable): RowTree {
  const known = trees.get(table);
  if (known) return known;
  const tree = new Map<BudgetRow, BudgetRow[]>();
  for (const row of table.rows) {
    const whole = wholeOf(table, row);
    if (!whole) continue;
    const siblings = tree.get(whole);
    if (siblings) siblings.push(row);
    else tree.set(whole, [row]);
  }
  trees.set(table, tree);
  return tree;
}
