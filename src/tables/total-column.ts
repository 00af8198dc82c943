import type { TableColumn } from "../budget/table";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import { isTotalLabel } from "./words";

/** Where a row says that it is 合计: in its name, else in any column left of the amounts (序号, 类型, codes merged over). */
export function totalColumnFinder(
  grid: Grid,
  labels: ReadonlyMap<LabelKey, number>,
  amounts: readonly TableColumn[],
): (row: number) => number | undefined {
  const name = labels.get("name") ?? labels.get("project-name");
  const left = amounts.reduce((least, { column }) => Math.min(least, column), grid.columns);
  const unlabelled = Array.from({ length: left }, (_, column) => column);
  const columns = [...new Set([...(name === undefined ? [] : [name]), ...labels.values(), ...unlabelled])];
  return (row) => {
    for (const column of columns) if (isTotalLabel(grid.words(row, column))) return column;
    return undefined;
  };
}
