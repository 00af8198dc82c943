import type { BudgetBook } from "../budget/book";
import type { BudgetRow, BudgetTable, Figure } from "../budget/table";
import { alsoIn } from "./lookups";
import { placeOf, rowCalled, sayPlace } from "./naming";
import { partsOf } from "./row-tree";
import type { CannotTell, Finding, Pass } from "./rule";
import { stands } from "./standing";
import { isFilled, termsOf, termsOfAll } from "./terms";
import { equal } from "./verdicts";

/**
 * The rows that `isWhole` picks, each compared with the rows that add into it, column by column.
 * 合计行、单位行与明细行同在一列：only the rows that add into this one are added.
 */
export function* rowSums(
  book: BudgetBook,
  isWhole: (row: BudgetRow) => boolean,
): Iterable<Pass | CannotTell | Finding<"differs" | "blank">> {
  for (const table of book.tables) {
    const doubt = strayRows(table);
    for (const row of table.rows) {
      if (!isWhole(row)) continue;
      for (const parts of byBreakdown(partsOf(table, row))) yield* compareRow(book, table, row, parts, doubt);
    }
  }
}

function* compareRow(
  book: BudgetBook,
  table: BudgetTable,
  row: BudgetRow,
  parts: readonly BudgetRow[],
  doubt: string | undefined,
): Iterable<Pass | CannotTell | Finding<"differs" | "blank">> {
  for (const column of table.columns.length > 0
    ? table.columns
    : [{ key: "amount" as const, side: undefined, memoOf: undefined }]) {
    if (column.side !== row.side) continue;
    const key = column.key;
    const whole = row.figures[key];
    if (!whole) continue;
    const figures = termsOfAll(table, parts, key);
    // A blank subtotal whose row is filled is told by its own row; here its parts stand in for it.
    const left = termsOf(table, row, key);
    const own =
      whole.state === "blank" && !sameFigures(left, figures) && left.some(isFilled) ? left : [whole];
    const optional =
      column.memoOf !== undefined || row.breakdown !== undefined || parts[0]?.breakdown !== undefined;
    const nothingFilled = !figures.some(isFilled);
    if (nothingFilled && (optional || row.role === "detail")) continue;
    yield* equal({
      at: whole,
      left: own,
      right: figures,
      data: (expected) => ({
        place: sayPlace(placeOf(table, row, key)),
        elsewhere: alsoIn(book, table, row, key, expected),
      }),
      doubt,
      offersFix: () => !stands(table, row, key),
    });
  }
}

const sameFigures = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.length === b.length && a.every((figure, i) => figure === b[i]);

function byBreakdown(rows: readonly BudgetRow[]): BudgetRow[][] {
  if (rows.length === 0) return [];
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const group = groups.get(row.breakdown ?? "") ?? [];
    group.push(row);
    groups.set(row.breakdown ?? "", group);
  }
  return [...groups.values()];
}

/** Rows with amounts whose place in the sum nobody knows. */
function strayRows(table: BudgetTable): string | undefined {
  const stray = table.rows.find((row) => row.role === "unknown" && Object.values(row.figures).some(isFilled));
  return stray && table.kind !== "three-public" ? `“${rowCalled(stray)}”一行不知归入哪一项合计` : undefined;
}
