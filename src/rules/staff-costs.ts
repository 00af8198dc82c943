import { zero } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import type { BudgetTable, Figure, TableKind } from "../budget/table";
import { splitKeys, wholeTerms } from "./lookups";

/** 人员经费 and 公用经费 of a whole department, as one table prints them. */
export interface StaffCosts {
  readonly table: BudgetTable;
  /** At least one, and all are amounts; together more than zero. */
  readonly personnel: readonly Figure[];
  /** All are amounts; none where the table is blank there. */
  readonly running: readonly Figure[];
}

/** The widest account first: all money, then 一般公共预算. */
const kinds: readonly TableKind[] = ["expenditure", "general-public-expenditure", "basic-expenditure"];

/** From the first table that splits 基本支出; undefined where none does. */
export function staffCostsOf(book: BudgetBook): StaffCosts | undefined {
  for (const kind of kinds) {
    const table = tableOf(book, kind);
    if (!table) continue;
    const personnel = amountsOf(table, "basic.personnel");
    if (personnel.some(({ amount }) => amount > zero))
      return { table, personnel, running: amountsOf(table, "basic.running") };
  }
  return undefined;
}

/** None where any of them is no number: a sum without it would be too small. */
function amountsOf(table: BudgetTable, key: "basic.personnel" | "basic.running"): readonly Figure[] {
  const terms = splitKeys(table, key).flatMap((part) => wholeTerms(table, part));
  return terms.some(({ state }) => state === "unreadable")
    ? []
    : terms.filter(({ state }) => state === "amount");
}
