import type { TableColumn } from "../budget/table";
import { readAmount, zero } from "../budget/amount";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import type { ColumnLayout, TableLayout } from "./layout";
import { lastBudgetColumns, pastColumns, withoutLastYear } from "./past-columns";
import type { ToldColumn } from "./pointed";
import type { Region } from "./region";

/** A region's columns under a layout: which hold amounts, which hold labels, and which nobody knows. */
export interface ReadColumns {
  readonly amounts: readonly TableColumn[];
  readonly labels: ReadonlyMap<LabelKey, number>;
  readonly strange: readonly { readonly column: number; readonly header: string }[];
}

interface Found {
  readonly layout: ColumnLayout;
  readonly column: number;
  readonly side?: Side;
  readonly header: string;
}

export type Side = "revenue" | "expenditure";

/** Which year's budget is read, where a table shows two beside one another. */
export type ReadYear = "this year" | "last year";

/** 收入/金额 belongs to the left side of a two-sided table, 支出/金额 to the right one. */
export function sideOf(path: string): Side | undefined {
  if (/^(?:本年|财政拨款)?收入/.test(path)) return "revenue";
  return /^(?:本年|财政拨款)?支出/.test(path) ? "expenditure" : undefined;
}

/** Columns that are known to be no part of any sum. */
const NO_PART =
  /(?:^|\/)(?:项目|序号|行次|栏次|备注|说明|(?:采购)?数量|单价(?:\(.{0,2}元\))?|.*比.*|.*增减.*|.*%.*|.*机关运行经费.*|其中:[^/]*|[一二三]级指标|指标值.*|指标性质|指标方向性?|(?:度量|计量)单位|权重|分值|评.*标准|(?:年度|绩效)目标)$/;

export function readColumns(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  year: ReadYear = "this year",
): ReadColumns {
  const labels = new Map<LabelKey, number>();
  const ranks = new Map<LabelKey, number>();
  const found: Found[] = [];
  const strange: { column: number; header: string }[] = [];
  const past = pastColumns(region.header.paths);
  const lastYear = year === "last year" ? lastBudgetColumns(region.header.paths) : undefined;
  for (let column = region.left; column <= region.right; column++) {
    const path = region.header.paths[column] ?? "";
    const told = region.told?.get(column);
    if (told) {
      const label = layout.labels.find(({ key }) => key === told.is);
      if (label) labels.set(label.key, column);
      if (label) ranks.set(label.key, -1);
      const amount = lastYear ? undefined : amountTold(layout, told);
      if (amount) found.push({ layout: amount, column, header: asHeader(path), ...sided(told.side) });
      continue;
    }
    if (path === "" || (past.has(column) && !lastYear?.has(column))) continue;
    const header = asHeader(path);
    const rank = layout.labels.findIndex((candidate) => candidate.header.test(path));
    if (rank >= 0) {
      const { key } = layout.labels[rank]!;
      if (rank >= (ranks.get(key) ?? Infinity)) continue;
      ranks.set(key, rank); // 科目名称 names the row even where 单位名称 stands before it
      labels.set(key, column);
      continue;
    }
    if (lastYear && !lastYear.has(column)) continue; // this year's amounts
    const side = layout.form === "two-sided" ? sideOf(path) : undefined;
    const words = lastYear ? withoutLastYear(path) : path;
    const amount = layout.columns.find(
      (candidate) =>
        candidate.header.test(words) &&
        !found.some((f) => f.layout.key === candidate.key && f.side === side) &&
        !isTold(region, candidate.key, side),
    );
    if (amount) found.push({ layout: amount, column, header, ...sided(side) });
    else if (!NO_PART.test(path)) strange.push({ column, header });
  }
  const amounts = found.map((child): TableColumn => {
    const { layout: column, side, header } = child;
    const parent = column.addsTo?.find((key) => found.some((f) => f.layout.key === key && takesIn(f, child)));
    return {
      key: column.key,
      column: child.column,
      header,
      ...sided(side),
      ...(parent ? { addsTo: parent } : {}),
      ...(column.memoOf && found.some((f) => f.layout.key === column.memoOf)
        ? { memoOf: column.memoOf }
        : {}),
      ...(column.breakdown ? { breakdown: column.breakdown } : {}),
    };
  });
  return { amounts, labels, strange: strange.filter(({ column }) => holdsMoney(grid, region, column)) };
}

const asHeader = (path: string): string => path.replaceAll("/", "／");
const sided = (side: Side | undefined): { side?: Side } => (side ? { side } : {});

const amountTold = ({ form, columns }: TableLayout, told: ToldColumn): ColumnLayout | undefined =>
  (form === "two-sided") === (told.side !== undefined)
    ? columns.find(({ key }) => key === told.is)
    : undefined;

/** A meaning that people have given to one column is no other column's. */
const isTold = ({ told }: Region, key: ColumnLayout["key"], side: Side | undefined): boolean =>
  told !== undefined && [...told.values()].some((one) => one.is === key && one.side === side);

/** A 小计 under 本年拨款 sums only what stands under 本年拨款; every other sum takes what the layout says. */
function takesIn(parent: Found, child: Found): boolean {
  return parent.layout.key !== "current" || parent.header.split("／")[0] === child.header.split("／")[0];
}

/** A column of zeros, such as an unused 上缴上级支出, changes no sum. */
function holdsMoney(grid: Grid, region: Region, column: number): boolean {
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    const value = grid.value(row, column);
    if (typeof value !== "number" && typeof value !== "string") continue;
    if ((readAmount(value, "元")?.amount ?? zero) !== zero) return true;
  }
  return false;
}
