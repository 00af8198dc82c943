import { columnNames, type BudgetTable, type ColumnKey } from "../../budget/table";
import { splitKeys } from "../lookups";
import { bare } from "./nearest";

/** A column that a name may mean; 人员经费 may be printed as its two parts only. */
export interface NamedColumn {
  readonly keys: readonly ColumnKey[];
  readonly side?: "revenue" | "expenditure" | undefined;
  /** As people would write it: 基本支出/人员经费. */
  readonly called: string;
}

/** What localities print where others print the name of columnNames. */
const otherNames: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  amount: ["预算数", "预算金额", "年初预算"],
  total: ["总计", "资金总额", "总额", "金额"],
  basic: ["基本支出"],
  project: ["项目支出"],
  general: ["一般公共预算拨款", "一般公共预算收入"],
  fund: ["政府性基金", "政府性基金预算拨款"],
  "state-capital": ["国有资本经营预算拨款"],
  abroad: ["因公出国费", "因公出国（境）费用"],
  vehicles: ["公务用车购置及运行费", "公务用车购置及运行维护费"],
  "vehicles.running": ["公务用车运行维护费"],
};

/** The columns that a name may mean; 支出/金额 is the amount of that side, whatever is printed over it. */
export function columnsCalled(table: BudgetTable, name: string): readonly NamedColumn[] {
  const columns = columnsOf(table);
  const found = columnsAmong(columns, bare(name));
  if (found.length > 0) return found;
  const [, half, rest = ""] = /^\s*(收入|支出)\s*[/／](.+)$/.exec(name) ?? [];
  if (half === undefined) return inParts(table, bare(name));
  const side = half === "收入" ? "revenue" : "expenditure";
  return columnsAmong(
    columns.filter((column) => column.side === side),
    bare(rest),
  );
}

/** By the whole header, by its last words, by the field's names, by what others print: the surest way that finds any. */
function columnsAmong(columns: readonly NamedColumn[], wanted: string): readonly NamedColumn[] {
  const ways: ((column: NamedColumn) => readonly string[])[] = [
    ({ called }) => [called],
    ({ called }) => endingsOf(called),
    ({ keys }) => keys.map((key) => columnNames[key]),
    ({ keys }) => keys.flatMap((key) => otherNames[key] ?? []),
  ];
  for (const way of ways) {
    const found = columns.filter((column) => way(column).some((known) => bare(known) === wanted));
    if (found.length > 0) return found;
  }
  return [];
}

/** Every name by which a column of the table could be called, for a suggestion. */
export const columnNamesOf = (table: BudgetTable): string[] =>
  columnsOf(table).flatMap(({ keys, called }) => [
    called.split("/").at(-1)!,
    ...keys.map((key) => columnNames[key]),
    called,
  ]);

/** A form has no columns: its amounts stand beside their labels. */
function columnsOf({ columns }: BudgetTable): NamedColumn[] {
  if (columns.length === 0) return [{ keys: ["amount"], called: columnNames.amount }];
  return columns.map(({ key, side, header }) => ({
    keys: [key],
    side,
    called: header.replaceAll("／", "/"),
  }));
}

/** 基本支出/小计 is also called 小计, and 基本支出. */
function endingsOf(path: string): string[] {
  const words = path.split("/");
  const ends = (list: readonly string[]) => list.map((_, i) => list.slice(i).join("/"));
  return [...ends(words), ...(/^(?:小计|合计)$/.test(words.at(-1)!) ? ends(words.slice(0, -1)) : [])];
}

function inParts(table: BudgetTable, wanted: string): NamedColumn[] {
  for (const key of ["basic.personnel", "basic.running"] as const) {
    const keys = bare(columnNames[key]) === wanted ? splitKeys(table, key) : [];
    if (keys.length > 0) return [{ keys, called: columnNames[key] }];
  }
  return [];
}
