import type { TableKind } from "../../src/budget/table";
import { entriesOf, type Entry } from "./coded-entries";
import { labelColumns, labelPrinter, unitLabels } from "./coded-labels";
import { fenOf, type Allotment, type Department } from "./department";
import { blank, money, type Ink } from "./ink";
import { column, natureColumns, never, revenueColumns, type MoneyColumn } from "./money-columns";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** Tables with rows by 科目: 收入总表, 支出总表 and the three budgets' own. */

export function printRevenue(department: Department, style: Style): Table {
  const columns = revenueColumns[style.revenueColumns];
  const byUnit = style.revenueRows === "units";
  const byUnits: Style = { ...style, unitRows: "nested", templateRows: false };
  return coded("revenue", department, department.allotments, columns, byUnit ? byUnits : style, byUnit);
}

export function printExpenditure(
  kind: TableKind,
  department: Department,
  allotments: readonly Allotment[],
  style: Style,
): Table {
  const columns = natureColumns[style.columns];
  const group = style.columns === "two" && style.titles === 1 ? groupNames[kind] : undefined;
  const unused = style.unusedColumns
    ? ["上缴上级支出", "对附属单位补助支出"].map((path) => column(path, never))
    : [];
  const grouped = columns.map(({ path, pick }) => ({ path: group ? [group, ...path] : path, pick }));
  return coded(kind, department, allotments, [...grouped, ...unused], style);
}

/** 沪 repeats the table's name over its columns. */
const groupNames: Partial<Record<TableKind, string>> = {
  "general-public-expenditure": "一般公共预算支出",
  "government-fund-expenditure": "政府性基金预算支出",
  "state-capital-expenditure": "国有资本经营预算支出",
};

function coded(
  kind: TableKind,
  department: Department,
  allotments: readonly Allotment[],
  columns: readonly MoneyColumn[],
  style: Style,
  byUnit = false,
): Table {
  const total: Entry = { level: "total", name: "合计", allotments };
  const template: Entry = { level: "template", name: "其他支出", code: "2299999", allotments: [] };
  const body = entriesOf(department, allotments, style).filter(({ level }) => !byUnit || level === "unit");
  const rest = style.templateRows ? [...body, template] : body;
  const entries = style.totalAt === "top" ? [total, ...rest] : [...rest, total];
  const labels = byUnit ? unitLabels : labelColumns(style);
  const print = labelPrinter(labels, style);
  return {
    kind,
    title: titleIn(kind, style.titles),
    unit: style.money.unit,
    columns: [...labels.map(({ path }) => path), ...columns.map(({ path }) => path)],
    rows: entries.map((entry) => [
      ...print(entry),
      ...columns.map(({ pick }): Ink => {
        if (entry.level === "template") return blank;
        const ink = money(fenOf(entry.allotments, pick), style.money);
        const sums = style.formulas && entry.level === "total" && typeof ink.value === "number";
        return sums ? { ...ink, formula: "=SUM(F7:F20)" } : ink;
      }),
    ]),
  };
}
