import type { BudgetRow, BudgetTable } from "../budget/table";
import { leafRows } from "./leaf-rows";
import type { Part } from "./shares";
import { statedIn } from "./stated";

/** The sources of income that 收支总表 lists, each once. What was carried over from last year is one of them, from whatever budget it came. */
export function sourcesOf(table: BudgetTable): Part[] {
  const carried = new Map<BudgetRow, BudgetRow[]>();
  const rows = leafRows(table, "revenue").flatMap((leaf) => {
    const above = carriedOver(table, leaf);
    if (above) carried.set(above, [...(carried.get(above) ?? []), leaf]);
    return above ? (carried.get(above)!.length > 1 ? [] : [above]) : [leaf];
  });
  return rows.map((row) => {
    const isBlank = (row.figures.amount?.state ?? "blank") === "blank";
    return { name: row.label, amount: statedIn(table, (isBlank && carried.get(row)) || [row], "amount") };
  });
}

/** The 上年结转 that a row is part of. */
function carriedOver(table: BudgetTable, row: BudgetRow): BudgetRow | undefined {
  const above = row.addsTo === undefined ? undefined : table.rows[row.addsTo];
  if (!above || above.role !== "detail") return undefined;
  return /结转|结余/.test(above.label) ? above : carriedOver(table, above);
}
