/** Workbooks with known errors in them: which cells are wrong, and what should stand there. */
import { readAmount, writeAmount, type Amount } from "../../src/budget/amount";
import type { BudgetBook } from "../../src/budget/book";
import type { Figure } from "../../src/budget/table";
import { FigureIndex } from "../../src/review/diagnosis/figure-index";
import type { SheetReadings } from "../../src/tables/recognise";
import { recogniseBook } from "../../src/tables/recognise";
import type { CellAddress } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { slipped, type SlipKind } from "./slip-kinds";

/** A workbook in which everything ties out, and its money cells. */
export interface Ground {
  readonly workbook: WorkbookSnapshot;
  readonly book: BudgetBook;
  readonly figures: readonly Figure[];
  /** Totals that are carried along, each after all that it adds. */
  readonly totals: readonly Total[];
}

/** A cell that is the sum of others. */
export interface Total {
  readonly cell: CellAddress;
  readonly parts: readonly CellAddress[];
}

export interface Error {
  readonly figure: Figure;
  readonly wrong: Amount;
}

/** Undefined where the figure cannot have such a slip. */
export function errorAt(
  ground: Ground,
  figure: Figure,
  kind: SlipKind,
  random: () => number,
): Error | undefined {
  const step = new FigureIndex(ground.book).stepOf(figure);
  const wrong = slipped(kind, figure.amount / step, random);
  return wrong === undefined ? undefined : { figure, wrong: (wrong * step) as Amount };
}

/** The workbook as it is read with the errors in it, what adds up the wrong cells changed with them. */
export function spoilt(ground: Ground, errors: readonly Error[], readings: SheetReadings): BudgetBook {
  const changed = new Map<string, Amount>();
  for (const { figure, wrong } of errors) changed.set(keyOf(figure.cell), wrong);
  const figures = new FigureIndex(ground.book);
  for (const { cell, parts } of ground.totals) {
    if (!parts.some((part) => changed.has(keyOf(part)))) continue;
    const amounts = parts.map((part) => changed.get(keyOf(part)) ?? figures.at(part)?.figure.amount ?? 0n);
    changed.set(keyOf(cell), amounts.reduce<bigint>((sum, amount) => sum + amount, 0n) as Amount);
  }
  const carried = new Set(ground.totals.map(({ cell }) => keyOf(cell)));
  const sheets = ground.workbook.sheets.map((sheet) => withAmounts(sheet, changed, figures, carried));
  return recogniseBook({ ...ground.workbook, sheets }, readings);
}

export const keyOf = ({ sheet, row, column }: CellAddress): string => `${row},${column},${sheet}`;

function withAmounts(
  sheet: SheetSnapshot,
  changed: ReadonlyMap<string, Amount>,
  figures: FigureIndex,
  carried: ReadonlySet<string>,
): SheetSnapshot {
  let values: CellValue[][] | undefined;
  for (const [key, amount] of changed) {
    const [row, column, ...name] = key.split(",");
    if (name.join(",") !== sheet.name) continue;
    values ??= sheet.values.map((cells) => [...cells]);
    const cell = { sheet: sheet.name, row: Number(row), column: Number(column) };
    values[cell.row]![cell.column] =
      amount === 0n && carried.has(key) ? 0 : valueOf(amount, figures.at(cell)!.figure);
  }
  return values ? { ...sheet, values } : sheet;
}

/** A slip to nothing leaves the cell blank; a formula over nothing shows 0. */
function valueOf(amount: Amount, { unit, written }: Figure): CellValue {
  if (amount === 0n) return null;
  const digits = writeAmount(amount, unit, 6).replace(/\.?0+$/, "");
  if (readAmount(digits, unit)?.amount !== amount)
    throw new Error(`${digits}${unit} is not the amount meant`);
  return typeof written === "string" ? digits : Number(digits);
}
