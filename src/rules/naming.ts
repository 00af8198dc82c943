import { writeAmount, type Amount, type Unit } from "../budget/amount";
import { columnNames, tableNames, type BudgetRow, type BudgetTable, type ColumnKey } from "../budget/table";

/** How a sentence calls a place: by the table's, the row's and the column's printed names, never by cell alone. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export function tableCalled(table: BudgetTable): string {
  const known = called.get(table);
  if (known !== undefined) return known;
  const bare = table.title.replace(/^\s*\d{4}\s*年(?:度)?/, "").trim();
  const name = bare === "" ? tableNames[table.kind] : bare;
  called.set(table, name);
  return name;
}

const called = new WeakMap<BudgetTable, string>();

export function rowCalled(row: BudgetRow): string {
  if (row.label !== "" && !/^\d+$/.test(row.label)) return row.label.replace(/[:：]$/, "");
  if (row.role === "unit") return `单位${row.unitCode ?? ""}`;
  return row.role === "total" ? "合计" : `第${row.row + 1}行`;
}

export function placeOf(table: BudgetTable, row: BudgetRow, key: ColumnKey): Place {
  return { table: tableCalled(table), row: rowCalled(row), column: key === "amount" ? "" : columnNames[key] };
}

/** 部门支出预算表「行政运行」基本支出小计; the 合计 of the 合计 row is said once. */
export function sayPlace({ table, row, column }: Place): string {
  return `${table}「${row}」${column === row ? "" : column}`;
}

/** At least two decimals, more where the amount has them. */
export const sayAmount = (amount: Amount, unit: Unit): string =>
  writeAmount(amount, unit, 10).replace(/0{1,8}$/, "");
