/** A workbook with amounts of it changed, and the edits that change them. */
import { inUnit, type Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import { sayAmount } from "../../rules/naming";
import type { CellEdit } from "../../workbook/edit";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { withValue } from "../../workbook/with-value";
import type { ChangedAmounts } from "./changed-amounts";

/** Amounts that people keep as text stay text. */
export function editOf({ cell, written, unit }: Figure, amount: Amount): CellEdit {
  const becomes: CellValue =
    typeof written === "string" ? sayAmount(amount, unit) : Number(inUnit(amount, unit).toString());
  return { cell, was: written, becomes };
}

export const resultOf = (figure: Figure, amounts: ChangedAmounts): CellEdit => ({
  ...editOf(figure, amounts.now(figure)),
  formula: figure.formula!,
});

/** As the workbook will stand: what is typed, and what formulas then come to. */
export const withAmounts = (snapshot: WorkbookSnapshot, amounts: ChangedAmounts): WorkbookSnapshot =>
  withEdits(snapshot, [
    ...amounts.changed.map((figure) => editOf(figure, amounts.now(figure))),
    ...amounts.byFormula().map((figure) => resultOf(figure, amounts)),
  ]);

export const withEdits = (snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot =>
  edits.reduce((before, { cell, becomes, formula }) => withValue(before, cell, becomes, formula), snapshot);
