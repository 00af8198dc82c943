import { tableOf, type BudgetBook } from "../budget/book";
import { functionClasses } from "../budget/function-classes";
import type { BudgetRow, BudgetTable } from "../budget/table";
import { printedIn } from "./function-named";
import { leafRows } from "./leaf-rows";
import type { NarrativeOptions } from "./narrative";
import { money } from "./phrases";
import { join, say, slot, type Wording } from "./say";
import { sharesOf } from "./shares";
import { statedIn, type Stated } from "./stated";

/** A 类 with what it comes to; without a name where only a person can tell it. */
export interface NamedClass {
  readonly code: string;
  readonly name: string | undefined;
  readonly amount: Stated | undefined;
}

export interface Classes {
  /** 一般公共服务（类）支出1906.19万元，占98.54%；… */
  readonly told: Wording;
  /** What is to be said of the shares; "" mostly. */
  readonly remark: string;
}

/** An expenditure table told by 类, by code or the largest first. */
export function byClass(
  table: BudgetTable,
  whole: Stated | undefined,
  book: BudgetBook,
  options: NarrativeOptions,
): Classes {
  const classes = classesOf(table, book, options.classes);
  if (classes.length === 0) return { told: slot("各类支出及金额"), remark: "" };
  const { each, remark } = sharesOf(
    classes.map(({ name, amount }) => ({ name: `${name ?? "未列明"}（类）支出`, amount })),
    whole,
    options,
  );
  const told = classes.map(({ name, amount }, i) => {
    const called = name ?? slot("支出功能分类的类名");
    return say`${called}（类）支出${money(amount, "该类支出金额")}${each[i]!}`;
  });
  return { told: join(told, "；"), remark };
}

/** The 类 of an expenditure table that have money, or an amount that nobody can read. */
export function classesOf(
  table: BudgetTable,
  book: BudgetBook,
  order: NarrativeOptions["classes"],
): NamedClass[] {
  return [...rowsByClass(table)]
    .map(([code, rows]) => ({
      code,
      name: className(code, table, book),
      amount: printedIn(table, code, rows) ?? statedIn(table, rows, "total"),
    }))
    .filter(({ amount }) => amount?.amount !== 0n)
    .sort(order === "by size" ? largestFirst : firstCode);
}

const last = "999";
/** A class that nobody knows comes last. */
const firstCode = (a: NamedClass, b: NamedClass): number => (a.code || last).localeCompare(b.code || last);
const largestFirst = (a: NamedClass, b: NamedClass): number => {
  const [one, other] = [a.amount?.amount ?? 0n, b.amount?.amount ?? 0n];
  return one === other ? firstCode(a, b) : one > other ? -1 : 1;
};

/** A row without a code belongs to a class that only a person can name. */
function rowsByClass(table: BudgetTable): ReadonlyMap<string, readonly BudgetRow[]> {
  const rows = new Map<string, BudgetRow[]>();
  for (const row of leafRows(table)) {
    const code = row.code?.slice(0, 3) ?? "";
    const before = rows.get(code);
    if (before) before.push(row);
    else rows.set(code, [row]);
  }
  return rows;
}

/** As the workbook prints it: in the table itself, else in 收支总表 or 财政拨款收支总表, else as the subject list has it. */
function className(code: string, table: BudgetTable, book: BudgetBook): string | undefined {
  const printed = [table, tableOf(book, "budget-summary"), tableOf(book, "fiscal-appropriation")]
    .flatMap((place) => place?.rows ?? [])
    .find((row) => code !== "" && row.code === code && row.label !== "")?.label;
  const name = printed ?? functionClasses.find((known) => known.code === code)?.name;
  return name?.replace(/支出$/, "");
}
