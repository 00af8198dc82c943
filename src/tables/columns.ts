import type { TableColumn } from "../budget/table";
import type { Grid } from "./grid";
import type { ColumnLayout, LabelKey, TableLayout } from "./layout";
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

/** 收入/金额 belongs to the left side of a two-sided table, 支出/金额 to the right one. */
export function sideOf(path: string): Side | undefined {
  if (/^(?:本年)?收入/.test(path)) return "revenue";
  return /^(?:本年)?支出/.test(path) ? "expenditure" : undefined;
}

export function readColumns(grid: Grid, region: Region, layout: TableLayout): ReadColumns {
  const labels = new Map<LabelKey, number>();
  const found: Found[] = [];
  const strange: { column: number; header: string }[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const path = region.header.paths[column] ?? "";
    if (path === "") continue;
    const header = path.replaceAll("/", "／");
    const label = layout.labels.find(
      (candidate) => candidate.header.test(path) && !labels.has(candidate.key),
    );
    if (label) {
      labels.set(label.key, column);
      continue;
    }
    const side = layout.form === "two-sided" ? sideOf(path) : undefined;
    const amount = layout.columns.find(
      (candidate) =>
        candidate.header.test(path) && !found.some((f) => f.layout.key === candidate.key && f.side === side),
    );
    if (amount) found.push({ layout: amount, column, header, ...(side ? { side } : {}) });
    else if (!/(?:^|\/)(?:项目|序号|行次|栏次|备注|说明|.*比.*|.*%.*|[一二三]级指标|指标值.*)$/.test(path))
      strange.push({ column, header });
  }
  const amounts = found.map((child): TableColumn => {
    const { layout: column, side, header } = child;
    const parent = column.addsTo?.find((key) => found.some((f) => f.layout.key === key && takesIn(f, child)));
    return {
      key: column.key,
      column: child.column,
      header,
      ...(side ? { side } : {}),
      ...(parent ? { addsTo: parent } : {}),
      ...(column.memoOf && found.some((f) => f.layout.key === column.memoOf)
        ? { memoOf: column.memoOf }
        : {}),
      ...(column.breakdown ? { breakdown: column.breakdown } : {}),
    };
  });
  return { amounts, labels, strange: strange.filter(({ column }) => holdsNumbers(grid, region, column)) };
}

/** A 小计 under 本年拨款 sums only what stands under 本年拨款; every other sum takes what the layout says. */
function takesIn(parent: Found, child: Found): boolean {
  return parent.layout.key !== "current" || parent.header.split("／")[0] === child.header.split("／")[0];
}

function holdsNumbers(grid: Grid, region: Region, column: number): boolean {
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (grid.isNumber(row, column)) return true;
  }
  return false;
}
