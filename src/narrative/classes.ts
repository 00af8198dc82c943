import { tableOf, type BudgetBook } from "../budget/book";
import { functionClasses } from "../budget/function-classes";
import type { BudgetRow, BudgetTable } from "../budget/table";
import { leafRows } from "./leaf-rows";
import { money, share } from "./phrases";
import { join, say, slot, type Wording } from "./say";
import { statedIn, type Stated } from "./stated";

/** 一般公共服务（类）支出1906.19万元，占98.54%；…: an expenditure table told by 类, in the order it prints them. */
export function byClass(table: BudgetTable, whole: Stated | undefined, book: BudgetBook): Wording {
  const phrases = [...rowsByClass(table)].flatMap(([code, rows]) => {
    const amount = statedIn(table, rows, "total");
    if (amount?.amount === 0n) return [];
    const name = className(code, table, book);
    return say`${name}（类）支出${money(amount, "该类支出金额")}${share(amount, whole)}`;
  });
  return phrases.length > 0 ? join(phrases, "；") : slot("各类支出及金额");
}

/** A row without a code belongs to a class that only a person can name. */
function rowsByClass(table: BudgetTable): ReadonlyMap<string, readonly BudgetRow[]> {
  const rows = new Map<string, BudgetRow[]>();
  for (const row of leafRows(table)) {
    const code = row.code?.slice(0, 3) ?? "";
    rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return rows;
}

/** As the workbook prints it: in the table itself, else in 收支总表 or 财政拨款收支总表, else as the subject list has it. */
function className(code: string, table: BudgetTable, book: BudgetBook): Wording | string {
  const printed = [table, tableOf(book, "budget-summary"), tableOf(book, "fiscal-appropriation")]
    .flatMap((place) => place?.rows ?? [])
    .find((row) => code !== "" && row.code === code && row.label !== "")?.label;
  const name = printed ?? functionClasses.find((known) => known.code === code)?.name;
  return name?.replace(/支出$/, "") ?? slot("支出功能分类的类名");
}
