import type { CellAddress } from "../workbook/cell";
import type { BudgetRow, RowRole, TableColumn } from "../budget/table";
import { codeReader, type RowCode } from "./codes";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./layout";
import type { Region } from "./region";
import { asLabel, isMemoLabel, isTotalLabel } from "./words";

export type Draft = { -readonly [Key in keyof BudgetRow]: BudgetRow[Key] };

/** Tables by 科目编码: a total, units, and code rows of which the finer add up to the coarser. */
export function readCodedRows(
  grid: Grid,
  region: Region,
  labels: ReadonlyMap<LabelKey, number>,
  columns: readonly TableColumn[],
  read: FigureReader,
): BudgetRow[] {
  const codes = codeReader(grid, labels);
  const drafts: Draft[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.repeated.has(row)) continue;
    const figures = Object.fromEntries(columns.map(({ key, column }) => [key, read(row, column)]));
    const filled = Object.values(figures).some(({ state }) => state !== "blank");
    const { text, cell } = labelOf(grid, labels, row);
    const code = codes(row);
    const role = roleOf(text, code, filled, drafts.length === 0);
    if (!role) continue;
    drafts.push({
      row,
      role,
      label: text.printed,
      labelCell: cell,
      ...(role === "detail" && code.code ? { code: code.code } : {}),
      ...(code.governmentCode ? { governmentCode: code.governmentCode } : {}),
      ...(code.unitCode ? { unitCode: code.unitCode } : {}),
      figures,
    });
  }
  placeInSums(drafts);
  return drafts;
}

interface Label {
  readonly printed: string;
  readonly words: string;
}

/** The name; where a total's label stands in the code columns (合计 merged over them), that. */
function labelOf(
  grid: Grid,
  labels: ReadonlyMap<LabelKey, number>,
  row: number,
): { text: Label; cell: CellAddress } {
  const name = labels.get("name")!;
  const others = [...labels.values()].filter((column) => column !== name);
  const total = [name, ...others].find((column) => isTotalLabel(grid.words(row, column)));
  const column = total ?? name;
  return {
    text: { printed: asLabel(grid.value(row, column)), words: grid.words(row, column) },
    cell: { sheet: grid.sheet.name, row, column },
  };
}

/** undefined: the row is no part of the table (a note, a signature, an empty template row). */
function roleOf({ words }: Label, code: RowCode, filled: boolean, first: boolean): RowRole | undefined {
  if (isTotalLabel(words)) return "total";
  if (!filled) return code.code !== undefined ? "detail" : undefined;
  if (code.code !== undefined) return "detail";
  if (isMemoLabel(words)) return "unknown";
  if (code.unitCode !== undefined) return "unit";
  if (words === "") return first ? "total" : "unknown";
  return "unit";
}

/** Gives every row the one it adds into. Only the first total counts; a second one cannot be placed. */
export function placeInSums(drafts: Draft[]): void {
  const total = drafts.findIndex(({ role }) => role === "total");
  drafts.forEach((draft, i) => {
    if (draft.role === "total" && i !== total) draft.role = "unknown";
  });
  const firstCode = drafts.findIndex(({ code }) => code !== undefined);
  const firstUnit = drafts.findIndex(({ role }) => role === "unit");
  const unitsInside = firstCode >= 0 && firstUnit > firstCode;
  let unit: number | undefined;
  let block: number[] = [];
  const blocks: number[][] = [];
  drafts.forEach((draft, i) => {
    if (draft.role === "unit") {
      if (unitsInside) {
        draft.role = "unknown"; // units under each 科目 repeat its amount; they are not added again
        return;
      }
      const parent = parentUnit(drafts, i) ?? (total >= 0 ? total : undefined);
      if (parent !== undefined) draft.addsTo = parent;
      unit = i;
      block = [];
    } else if (draft.role === "detail") {
      if (block.length === 0) blocks.push(block);
      block.push(i);
      const above = unit ?? (total >= 0 ? total : undefined);
      if (above !== undefined) draft.addsTo = above;
    }
  });
  for (const rows of blocks) placeCodes(drafts, rows);
}

/** 112001 is part of 112; units without a code stand side by side. */
function parentUnit(drafts: readonly Draft[], index: number): number | undefined {
  const code = drafts[index]!.unitCode;
  if (!code) return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = drafts[i]!;
    if (candidate.role === "unit" && candidate.unitCode && isPart(code, candidate.unitCode)) return i;
  }
  return undefined;
}

/** Within one unit 2010301 adds to 20103 where that row is printed, else to 201, else to the unit. */
function placeCodes(drafts: Draft[], rows: readonly number[]): void {
  for (const i of rows) {
    const code = drafts[i]!.code;
    if (!code) continue;
    let best: number | undefined;
    for (const j of rows) {
      const candidate = drafts[j]!.code;
      if (j === i || !candidate || !isPart(code, candidate)) continue;
      if (best === undefined || candidate.length > drafts[best]!.code!.length) best = j;
    }
    if (best !== undefined) drafts[i]!.addsTo = best;
  }
}

const isPart = (code: string, of: string): boolean => code.length > of.length && code.startsWith(of);
