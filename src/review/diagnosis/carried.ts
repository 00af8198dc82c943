/** A workbook as it would stand after changes: the cells themselves, and every plain sum that adds them. */
import type { Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { Figure } from "../../budget/table";
import { fixOf } from "../../rules/verdicts";
import type { CellEdit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { CellMap } from "../cell-map";
import { Addends } from "./addends";
import type { FigureChange } from "./diagnose";
import { FigureIndex } from "./figure-index";

/** Formulas that are no plain sums, or that stand in no table, keep what they show. */
export function carriedOut(
  snapshot: WorkbookSnapshot,
  book: BudgetBook,
  changes: readonly FigureChange[],
): WorkbookSnapshot {
  const edits = [
    ...changes.map(({ figure, becomes }) => editTo(figure, becomes)),
    ...followed(book, changes),
  ];
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withEdits(sheet, edits)) };
}

export const editTo = (figure: Figure, becomes: Amount): CellEdit => fixOf(figure, becomes).edits[0]!;

function followed(book: BudgetBook, changes: readonly FigureChange[]): readonly CellEdit[] {
  const added = new CellMap<bigint>();
  for (const { figure, becomes } of changes) added.orSet(figure.cell, () => becomes - figure.amount);
  const addends = new Addends(new FigureIndex(book));
  return figuresOf(book).flatMap((figure): CellEdit[] => {
    if (figure.formula === undefined) return [];
    let change = 0n;
    for (const { figure: part, coefficient } of addends.of(figure))
      change += BigInt(coefficient) * (added.get(part.cell) ?? 0n);
    return change === 0n ? [] : [editTo(figure, (figure.amount + change) as Amount)];
  });
}

const figuresOf = ({ tables }: BudgetBook): readonly Figure[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => Object.values(figures)));

/** A sheet of which nothing changes stays the same object: it need not be read again. */
function withEdits(
  sheet: WorkbookSnapshot["sheets"][number],
  edits: readonly CellEdit[],
): WorkbookSnapshot["sheets"][number] {
  const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const values = [...sheet.values];
  for (const { cell, becomes } of own) {
    const row = [...(values[cell.row] ?? [])];
    while (row.length < cell.column) row.push(null);
    row[cell.column] = becomes;
    values[cell.row] = row;
  }
  return { ...sheet, values };
}
