import type { Figure } from "../../src/budget/table";
import { FigureIndex } from "../../src/review/diagnosis/figure-index";
import { tiesOf } from "../../src/review/diagnosis/ties";
import { rules } from "../../src/rules/index";
import { runRules } from "../../src/rules/run-rules";
import { recogniseBook } from "../../src/tables/recognise";
import { a1, type CellAddress } from "../../src/workbook/cell";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { keyOf, type Ground, type Total } from "./spoil";

/** "typed": every number is typed; "carried": totals within a table are formulas, as most departments have them. */
export function groundOf(workbook: WorkbookSnapshot, totals: "typed" | "carried"): Ground {
  const book = recogniseBook(workbook);
  const figures = book.tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.figures)));
  const carried = totals === "carried" ? totalsOf(workbook) : [];
  const isCarried = new Set(carried.map(({ cell }) => keyOf(cell)));
  const typed = figures.filter(
    (figure: Figure) =>
      figure.state === "amount" && figure.amount !== 0n && !isCarried.has(keyOf(figure.cell)),
  );
  const withFormulas = { ...workbook, sheets: workbook.sheets.map((sheet) => withTotals(sheet, carried)) };
  return { workbook: withFormulas, book: recogniseBook(withFormulas), figures: typed, totals: carried };
}

/**
 * Sums within one table by the rules that say so; a cell that is several sums is the first of them. One that holds only by
 * rounding is no formula: a formula would show the sum.
 */
function totalsOf(workbook: WorkbookSnapshot): readonly Total[] {
  const book = recogniseBook(workbook);
  const figures = new FigureIndex(book);
  const outcomes = runRules(rules, book);
  const sums = tiesOf(
    outcomes.filter(({ rule }) => rule.group === "within-table" && rule.id !== "income-equals-spending"),
  );
  const totals = new Map<string, Total>();
  for (const { equation } of sums) {
    const [total, ...more] = equation.left;
    const parts = equation.right.map(({ cell }) => cell);
    if (!total || more.length > 0 || parts.length < 2) continue;
    if (amountOf([total.cell], figures) !== amountOf(parts, figures)) continue;
    const key = keyOf(total.cell);
    if (!totals.has(key)) totals.set(key, { cell: total.cell, parts });
  }
  return inOrder(totals);
}

const amountOf = (cells: readonly CellAddress[], figures: FigureIndex): bigint =>
  cells.reduce((sum, cell) => sum + (figures.at(cell)?.figure.amount ?? 0n), 0n);

/** Each after those that it adds. */
function inOrder(totals: ReadonlyMap<string, Total>): readonly Total[] {
  const done = new Set<string>();
  const order: Total[] = [];
  const visit = (key: string): void => {
    const total = totals.get(key);
    if (!total || done.has(key)) return;
    done.add(key);
    for (const part of total.parts) visit(keyOf(part));
    order.push(total);
  };
  for (const key of totals.keys()) visit(key);
  return order;
}

function withTotals(sheet: WorkbookSnapshot["sheets"][number], totals: readonly Total[]) {
  const own = totals.filter(({ cell }) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { cell, parts } of own) {
    const row = (formulas[cell.row] ??= []);
    row[cell.column] = `=${parts.map(a1).join("+")}`;
  }
  return { ...sheet, formulas: Array.from(formulas, (row) => row ?? []) };
}
