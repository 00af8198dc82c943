import type { BudgetRow, TableColumn } from "../budget/table";
import { figuresOf, type FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import { placeInSums, type Draft } from "./place-in-sums";
import { totalColumnFinder } from "./total-column";
import type { Region } from "./region";
import { asLabel } from "./words";

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
  const totalColumn = totalColumnFinder(grid, labels, columns);
  const drafts: Draft[] = [];
  let type = "";
  let before: Printed | undefined;
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.passedOver.has(row)) continue;
    const figures = figuresOf(read, columns, row);
    const filled = Object.values(figures).some(({ state }) => state !== "blank");
    const name = wordsAt("project-name", row);
    const code = wordsAt("project-code", row);
    const total = totalColumn(row);
    if (!filled && (code === "" || name === "")) continue;
    const ownType = wordsAt("project-type", row) || typeInSubtotal(name);
    type = ownType || type;
    const role =
      total !== undefined
        ? "total"
        : roleOf(name, code, ownType || wordsAt("project-unit", row), filled, drafts.length === 0);
    if (!role) continue;
    const column = total ?? labels.get("project-name")!;
    const printed = { label: labelAt(grid, row, column), code, unit: wordsAt("project-unit", row) };
    if (role === "detail" && isAgain(printed, figures, before)) continue;
    if (role === "detail") before = { ...printed, figures };
    const unitCode = /^\d{1,12}$/.test(code)
      ? code
      : /^\d{1,12}$/.test(name)
        ? name
        : wordsAt("unit-code", row);
    drafts.push({
      row,
      role,
      label: role === "unit" && /^(?:小计)?$/.test(name) ? `${ownType}小计` : printed.label,
      labelCell: { sheet: grid.sheet.name, row, column },
      ...(role === "detail" && type ? { projectType: type } : {}),
      ...(role === "detail" && code ? { projectCode: code } : {}),
      ...(role === "detail" ? lostDigits(grid, row, labels.get("project-code")) : {}),
      ...(role === "unit" && unitCode ? { unitCode } : {}),
      figures,
    });
  }
  placeInSums(drafts);
  return drafts;
}

/** Excel keeps 15 digits of a number; what a longer code had after them is gone. */
function lostDigits(grid: Grid, row: number, column: number | undefined): Pick<Draft, "digitsLost"> {
  const value = column === undefined ? null : grid.value(row, column);
  if (column === undefined || typeof value !== "number" || value < 1e15) return {};
  return { digitsLost: { sheet: grid.sheet.name, row, column } };
}

const labelAt = (grid: Grid, row: number, column: number): string => asLabel(grid.value(row, column));

interface Printed {
  readonly label: string;
  readonly code: string;
  readonly unit: string;
  readonly figures: BudgetRow["figures"];
}

/** Unmerged: the project is printed again beside each of its indicators. Another unit's share of it is a row of its own. */
function isAgain(
  { label, code, unit }: Omit<Printed, "figures">,
  figures: BudgetRow["figures"],
  before: Printed | undefined,
): boolean {
  if (!before || code === "" || code !== before.code || label !== before.label || unit !== before.unit)
    return false;
  const firsts = Object.values(before.figures);
  return Object.values(figures).every(
    ({ state, amount }, i) => state === "blank" || amount === firsts[i]?.amount,
  );
}

/** 其他运转类, 特定目标类小计 in the place of a name: the subtotal of a type above its projects. */
function typeInSubtotal(name: string): string {
  return /^(人员类|(?:其他)?运转类|公用经费类|特定目标类)(?:项目)?(?:支出)?(?:小计)?$/.exec(name)?.[1] ?? "";
}

/** Unit codes have up to 12 digits, project numbers 15 or more; a unit's code may stand where the name should. */
function roleOf(
  name: string,
  code: string,
  head: string,
  filled: boolean,
  first: boolean,
): Draft["role"] | undefined {
  if (/^\d{1,12}$/.test(code) || /^\d{1,12}$/.test(name)) return filled ? "unit" : undefined;
  if (/小计$/.test(name) || typeInSubtotal(name) !== "") return filled ? "unit" : undefined;
  if (name !== "") return "detail";
  if (!filled) return undefined;
  if (head !== "") return "unit";
  return first ? "total" : "unknown";
}
