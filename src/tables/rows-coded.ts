import type { BudgetRow, RowRole, TableColumn } from "../budget/table";
import { classCodeOf } from "./class-names";
import { codeReader, type RowCode } from "./codes";
import { figuresOf, type FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import { placeInSums, type Draft } from "./place-in-sums";
import type { Region } from "./region";
import { totalColumnFinder } from "./total-column";
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
  const totalColumn = totalColumnFinder(grid, labels, columns);
  const drafts: Draft[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.passedOver.has(row)) continue;
    const figures = figuresOf(read, columns, row);
    const filled = Object.values(figures).some(({ state }) => state !== "blank");
    // where a total's label stands in the code columns (合计 merged over them), that is its name
    const column = totalColumn(row) ?? labels.get("name")!;
    const text = { printed: asLabel(grid.value(row, column)), words: grid.words(row, column) };
    const code = withClassOf(text.words, codes(row));
    const role = roleOf(text, code, filled, drafts.length === 0);
    if (!role) continue;
    const labelCell = { sheet: grid.sheet.name, row, column };
    const draft: Draft = { row, role, label: text.printed, labelCell, figures };
    if (role === "detail" && code.code) {
      draft.label = withoutCode(text.printed);
      draft.code = code.code;
    }
    if (code.governmentCode) draft.governmentCode = code.governmentCode;
    if (code.unitCode) draft.unitCode = code.unitCode;
    if (code.zeroLost) draft.zeroLost = code.zeroLost;
    drafts.push(draft);
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
