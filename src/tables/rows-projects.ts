import type { BudgetRow, TableColumn } from "../budget/table";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./layout";
import type { Region } from "./region";
import { placeInSums, type Draft } from "./rows-coded";
import { asLabel, isTotalLabel } from "./words";

/** 项目支出表 and 项目绩效目标汇总表: a total, units, and projects; rows that only go on with indicators are no projects. */
export function readProjectRows(
  grid: Grid,
  region: Region,
  labels: ReadonlyMap<LabelKey, number>,
  columns: readonly TableColumn[],
  read: FigureReader,
): BudgetRow[] {
  const wordsAt = (key: LabelKey, row: number) => {
    const column = labels.get(key);
    return column === undefined ? "" : grid.words(row, column);
  };
  const drafts: Draft[] = [];
  let type = "";
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.repeated.has(row)) continue;
    const figures = Object.fromEntries(columns.map(({ key, column }) => [key, read(row, column)]));
    const filled = Object.values(figures).some(({ state }) => state !== "blank");
    const name = wordsAt("project-name", row);
    const code = wordsAt("project-code", row);
    const anyTotal = [...labels.values()].some((column) => isTotalLabel(grid.words(row, column)));
    if (!filled && (code === "" || name === "")) continue;
    const ownType = wordsAt("project-type", row);
    type = ownType || type;
    const role = anyTotal
      ? "total"
      : roleOf(name, code, wordsAt("project-unit", row), filled, drafts.length === 0);
    if (!role) continue;
    const column = labels.get("project-name")!;
    const before = drafts.at(-1);
    if (
      role === "detail" &&
      before?.projectCode &&
      before.projectCode === code &&
      before.label === labelAt(grid, row, column)
    ) {
      continue; // unmerged: the project is printed again beside each of its indicators
    }
    const unitCode = /^\d{1,12}$/.test(code)
      ? code
      : /^\d{1,12}$/.test(name)
        ? name
        : wordsAt("unit-code", row);
    drafts.push({
      row,
      role,
      label: labelAt(grid, row, column),
      labelCell: { sheet: grid.sheet.name, row, column },
      ...(role === "detail" && type ? { projectType: type } : {}),
      ...(role === "detail" && code ? { projectCode: code } : {}),
      ...(role === "unit" && unitCode ? { unitCode } : {}),
      figures,
    });
  }
  placeInSums(drafts);
  return drafts;
}

const labelAt = (grid: Grid, row: number, column: number): string => asLabel(grid.value(row, column));

/** Unit codes have up to 12 digits, project numbers 15 or more; a unit's code may stand where the name should. */
function roleOf(
  name: string,
  code: string,
  unit: string,
  filled: boolean,
  first: boolean,
): Draft["role"] | undefined {
  if (/^\d{1,12}$/.test(code) || /^\d{1,12}$/.test(name)) return filled ? "unit" : undefined;
  if (name !== "") return /小计$/.test(name) ? "unknown" : "detail";
  if (!filled) return undefined;
  if (unit !== "") return "unit";
  return first ? "total" : "unknown";
}
