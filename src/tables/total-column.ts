import type { TableColumn } from "../budget/table";
import type { Grid } from "./grid";
import type { LabelKey } from "./layout";
import { isTotalLabel } from "./words";

/** Where a row says that it is 合计: in its name, else in any column left of the amounts (序号, 类型, codes merged over). */
export function totalColumn(
  grid: Grid,
  row: number,
  labels: ReadonlyMap<LabelKey, number>,
  amounts: readonly TableColumn[],
): number | undefined {
  const name = labels.get("name") ?? labels.get("project-name");
  const others = [...labels.values()].filter((column) => column !== name);
  const left = amounts.reduce((least, { column }) => Math.min(least, column), grid.columns);
  const unlabelled = Array.from({ length: left }, (_, column) => column);
  return [...(name === undefined ? [] : [name]), ...others, ...unlabelled].find((column) =>
    isTotalLabel(grid.words(row, column)),
  );
}
