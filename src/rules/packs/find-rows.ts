import { functionClassCode } from "../../budget/function-classes";
import { totalRow, type BudgetRow, type BudgetTable } from "../../budget/table";
import { rowsUnder } from "../lookups";
import { rowCalled } from "../naming";
import { partsOf, wholeOf } from "../row-tree";
import { bare } from "./nearest";

type Side = BudgetRow["side"];

/** Rows that a name means together: one, or several that are summed. */
export type NamedRows = { readonly rows: readonly BudgetRow[] } | { readonly missing: string };

const words = (name: string): string =>
  bare(name.replace(/^\s*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/, ""));

/** The rows of one side that a name means: 合计, [*], a code, or the name as printed. */
export function rowsCalled(table: BudgetTable, name: string, side: Side): NamedRows {
  const own = table.rows.filter((row) => row.side === side);
  const code = name.normalize("NFKC").trim();
  if (code === "*") return everyLeaf(table, own);
  if (/^(?:合计|总计|总合计)$/.test(bare(name))) return { rows: outermost(table, own, side) };
  if (/^\d{3,}$/.test(code)) return { rows: outer(table, withCode(table, own, code, side)) };
  const printed = (indexOf(table).get(words(name)) ?? []).filter((row) => row.side === side);
  if (printed.length > 0) return oneOrSame(outer(table, printed), name);
  const functionCode = functionClassCode(words(name));
  if (functionCode !== undefined) return { rows: outer(table, withCode(table, own, functionCode, side)) };
  return oneOrSame(
    own.filter((row) => row.item !== undefined && endsWith(row.label, name)),
    name,
  );
}

const indices = new WeakMap<BudgetTable, ReadonlyMap<string, readonly BudgetRow[]>>();

/** Rows by the words they are called, indexed once per table: every term asks, and a table may have 20,000 rows. */
function indexOf(table: BudgetTable): ReadonlyMap<string, readonly BudgetRow[]> {
  const known = indices.get(table);
  if (known) return known;
  const index = new Map<string, BudgetRow[]>();
  for (const row of table.rows) {
    for (const name of new Set(namesOf(table, row).map(words))) {
      const rows = index.get(name);
      if (rows) rows.push(row);
      else index.set(name, [row]);
    }
  }
  indices.set(table, index);
  return index;
}

/** 一般公共预算拨款, and where several rows are called so, 本年收入/一般公共预算拨款. */
function namesOf(table: BudgetTable, row: BudgetRow): readonly string[] {
  const above = wholeOf(table, row);
  return [row.label, rowCalled(row), ...(above ? [`${rowCalled(above)}/${row.label}`] : [])];
}

const MOST_NAMES = 2000;

/** The names of a table's rows, for a suggestion; the first of a very long table. */
export const rowNamesOf = (table: BudgetTable): string[] => [
  "合计",
  ...table.rows.slice(0, MOST_NAMES).map(rowCalled),
];

/** The finest rows; a row that has no known place might be one of them. */
function everyLeaf(table: BudgetTable, own: readonly BudgetRow[]): NamedRows {
  const stray = own.find(
    ({ role, figures }) =>
      role === "unknown" && Object.values(figures).some(({ state }) => state !== "blank"),
  );
  if (stray) return { missing: `“${rowCalled(stray)}”一行不知归入哪一项，[*]算不出` };
  return { rows: own.filter((row) => row.role === "detail" && partsOf(table, row).length === 0) };
}

/** The grand total; without such a row, the rows that add into no other. */
function outermost(table: BudgetTable, own: readonly BudgetRow[], side: Side): readonly BudgetRow[] {
  const total = totalRow(table, side);
  if (total) return [total];
  return own.filter(({ role, addsTo }) => (role === "detail" || role === "unit") && addsTo === undefined);
}

/** The row of a 科目, a project or a unit; where a 科目 has no row of its own, the rows under it. */
function withCode(
  table: BudgetTable,
  own: readonly BudgetRow[],
  code: string,
  side: Side,
): readonly BudgetRow[] {
  const exact = own.filter(
    (row) => row.code === code || row.projectCode === code || (row.role === "unit" && row.unitCode === code),
  );
  return exact.length > 0 ? exact : rowsUnder(table, code).filter((row) => row.side === side);
}

/** Without the rows that another of them already sums. */
function outer(table: BudgetTable, rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const all = new Set(rows);
  return rows.filter((row) => {
    let above = wholeOf(table, row);
    while (above && !all.has(above)) above = wholeOf(table, above);
    return above === undefined;
  });
}

/** The same 科目 or project of several units is one fact; the same name for different things is none. */
function oneOrSame(rows: readonly BudgetRow[], name: string): NamedRows {
  const [first] = rows;
  const same = rows.every(
    ({ code, projectCode }) =>
      (code ?? projectCode) !== undefined && code === first?.code && projectCode === first?.projectCode,
  );
  if (rows.length > 1 && !same)
    return { missing: `有${rows.length}行叫“${name}”，分不清是哪一行，请改用编码，或写成[上级行/行名]` };
  return { rows };
}

/** 2、资金结构:(1)基本支出 is asked for as 基本支出. */
const endsWith = (label: string, name: string): boolean =>
  bare(label.normalize("NFKC").replace(/\([亿万千]?元\)/g, "")).endsWith(words(name));
