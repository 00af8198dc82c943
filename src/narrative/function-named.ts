import { lastPlace } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { functionClasses } from "../budget/function-classes";
import { figureAt, type BudgetRow, type BudgetTable, type TableKind } from "../budget/table";
import { leafRows } from "./leaf-rows";
import { statedIn, type Stated } from "./stated";
import type { Reader } from "./subject";
import { oneWidth } from "../workbook/one-width";

/** 一般公共服务（类）支出, 小学教育（项）: rows of the table by their printed or former names. */
export const functionNamed =
  (kind: TableKind): Reader =>
  (words, book) => {
    const table = tableOf(book, kind);
    if (!table) return undefined;
    const { name, length } = namedIn(words);
    const codes = codesCalled(bareName(name), table, book).filter(
      (code) => length === undefined || code.length === length,
    );
    if (codes.length !== 1) return undefined;
    const code = codes[0]!;
    const leaves = leafRows(table).filter((row) => row.code?.startsWith(code));
    const ways = [
      printedClass(code, kind, book),
      printedIn(table, code, leaves),
      leaves.length > 0 ? statedIn(table, leaves, "total") : undefined,
    ].filter((one) => one !== undefined);
    // the line and the sum of its 项 may differ by what each was rounded: then a text may state any of them
    const isOne = new Set(ways.map(({ amount }) => amount)).size === 1 && leaves.every(isHeldAsPrinted);
    const stated = isOne ? ways.slice(0, 1) : ways;
    return stated.length > 0 ? { table, name, stated, whole: false } : undefined;
  };

/**
 * A class that 财政拨款收支总表 prints as a line of its own is told by that line, or by two where its former name stands beside it.
 * That line may hold what was carried over, which 一般公共预算支出表 leaves out.
 */
function printedClass(code: string, kind: TableKind, book: BudgetBook): Stated | undefined {
  const table = tableOf(book, "fiscal-appropriation");
  const rows = table?.rows.filter((row) => row.side === "expenditure" && row.code === code) ?? [];
  const key = kind === "general-public-expenditure" ? "general" : "fund";
  const hasColumn = table?.columns.some((column) => column.key === key);
  return table && rows.length > 0 && hasColumn ? statedIn(table, rows, key) : undefined;
}

/** What the table prints in the rows of a class, 款 or 项 itself, where every unit with such money has one. */
export function printedIn(table: BudgetTable, code: string, items: readonly BudgetRow[]): Stated | undefined {
  const own = table.rows.filter((row) => row.role === "detail" && row.code === code);
  const units = new Set(own.map(({ unitCode }) => unitCode));
  const isWhole = items.every((row) => units.has(row.unitCode));
  const stated = own.length > 0 && code !== "" && isWhole ? statedIn(table, own, "total") : undefined;
  return own.some(({ figures }) => figures.total?.state === "amount") ? stated : undefined;
}

/** Nothing is hidden behind the decimals that the cell shows. */
function isHeldAsPrinted(row: BudgetRow): boolean {
  const figure = figureAt(row, "total");
  return !figure || figure.amount % lastPlace(figure.unit, figure.decimals) === 0n;
}

const codeLengths: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };

/** The innermost of 教育支出（类）普通教育（款）小学教育（项）, or of 教育（205类）…, and how long its code is. */
function namedIn(words: string): { readonly name: string; readonly length?: number } {
  const levels = [...words.matchAll(/([^()]+)\((?:\d{1,3})?([类款项])\)/g)];
  const last = levels.at(-1);
  const after = words.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
  if (!last || !/^(?:科目|支出|年初|财政|拨款|预算|数|合计|总额)*$/.test(after)) return { name: words };
  return { name: last[1]!.replace(/^支出/, ""), length: codeLengths[last[2]!]! };
}

/** A 科目's name without spaces, quotation marks and the 支出 that it may end in. */
export const bareName = (name: string): string => oneWidth(name).replace(/[\s"“”]|支出$/g, "");

/** Codes that go by the name in this workbook's tables or in the list of classes. */
function codesCalled(name: string, table: BudgetTable, book: BudgetBook): string[] {
  const codes = new Set<string>();
  for (const { code, name: present, formerNames } of functionClasses)
    if ([present, ...formerNames].some((known) => bareName(known) === name)) codes.add(code);
  const places = [table, tableOf(book, "budget-summary"), tableOf(book, "fiscal-appropriation")];
  for (const row of places.flatMap((place) => place?.rows ?? []))
    if (row.code && bareName(row.label) === name) codes.add(row.code);
  return [...codes];
}
