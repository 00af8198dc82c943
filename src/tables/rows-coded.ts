import type { CellAddress } from "../workbook/cell";
import type { BudgetRow, RowRole, TableColumn } from "../budget/table";
import { classCodeOf } from "./class-names";
import { codeReader, type RowCode } from "./codes";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./layout";
import { placeInSums, type Draft } from "./place-in-sums";
import type { Region } from "./region";
import { totalColumn } from "./total-column";
import { asLabel, isMemoLabel, isTotalLabel, withoutCode } from "./words";

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
    if (region.passedOver.has(row)) continue;
    const figures = Object.fromEntries(columns.map(({ key, column }) => [key, read(row, column)]));
    const filled = Object.values(figures).some(({ state }) => state !== "blank");
    const { text, cell } = labelOf(grid, labels, columns, row);
    const code = withClassOf(text.words, codes(row));
    const role = roleOf(text, code, filled, drafts.length === 0);
    if (!role) continue;
    drafts.push({
      row,
      role,
      label: role === "detail" && code.code ? withoutCode(text.printed) : text.printed,
      labelCell: cell,
      ...(role === "detail" && code.code ? { code: code.code } : {}),
      ...(code.governmentCode ? { governmentCode: code.governmentCode } : {}),
      ...(code.unitCode ? { unitCode: code.unitCode } : {}),
      ...(code.zeroLost ? { zeroLost: code.zeroLost } : {}),
      figures,
    });
  }
  placeInSums(drafts);
  return drafts;
}

/** A row without any code may be a 类 by its name; what names a unit by its code stays a unit. */
function withClassOf(words: string, code: RowCode): RowCode {
  if (code.code !== undefined || code.unitCode !== undefined) return code;
  const named = classCodeOf(words);
  return named === undefined ? code : { ...code, code: named };
}

interface Label {
  readonly printed: string;
  readonly words: string;
}

/** The name; where a total's label stands in the code columns (合计 merged over them), that. */
function labelOf(
  grid: Grid,
  labels: ReadonlyMap<LabelKey, number>,
  amounts: readonly TableColumn[],
  row: number,
): { text: Label; cell: CellAddress } {
  const column = totalColumn(grid, row, labels, amounts) ?? labels.get("name")!;
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
