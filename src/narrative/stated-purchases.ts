import { zero } from "../budget/amount";
import { columnNames, purchaseKinds, totalRow, type BudgetTable, type PurchaseKind } from "../budget/table";
import { leafRows } from "./leaf-rows";
import { statedIn, statedTotal, type Stated } from "./stated";

/**
 * What 政府采购预算表 has for 货物, 工程 or 服务: a column, or the rows of the kind. Undefined where a row does not say what it
 * buys; nothing of a kind that no row buys is a zero of the whole table.
 */
export function statedPurchases(table: BudgetTable, kind: PurchaseKind): Stated | undefined {
  if (table.columns.some(({ key }) => isKind(key))) return columnOf(table, kind);
  const rows = leafRows(table);
  if (rows.length === 0 || rows.some(({ item }) => !isKind(item))) return undefined;
  const own = rows.filter(({ item }) => item === kind);
  return own.length > 0 ? statedIn(table, own, "total") : nothingOf(table);
}

function columnOf(table: BudgetTable, kind: PurchaseKind): Stated | undefined {
  return table.columns.some(({ key }) => key === kind) ? statedTotal(table, kind) : nothingOf(table);
}

function nothingOf(table: BudgetTable): Stated | undefined {
  const whole = totalRow(table) && statedTotal(table, "total");
  return whole && { ...whole, amount: zero };
}

const isKind = (word: string | undefined): boolean => purchaseKinds.some((kind) => kind === word);

/** 货物, 工程 or 服务, as the field calls it. */
export const purchaseCalled = (kind: PurchaseKind): string => columnNames[kind];
