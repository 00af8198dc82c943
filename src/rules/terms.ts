import type { Amount } from "../budget/amount";
import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../budget/table";
import { partsOf } from "./row-tree";

/**
 * The figures that stand for an amount in a sum. A blank subtotal is not zero: where its parts are filled they stand in
 * for it, so that one blank 小计 is told once and does not break every sum above it.
 */
export const termsOf = (table: BudgetTable, row: BudgetRow, key: ColumnKey): readonly Figure[] =>
  termsOfAll(table, [row], key);

/** The same for several rows that are added up. */
export function termsOfAll(
  table: BudgetTable,
  rows: readonly BudgetRow[],
  key: ColumnKey,
): readonly Figure[] {
  const terms: Figure[] = [];
  for (const row of rows) addTerms(terms, table, row, key);
  return terms;
}

function addTerms(terms: Figure[], table: BudgetTable, row: BudgetRow, key: ColumnKey): void {
  const own = row.figures[key];
  if (own && own.state !== "blank") {
    terms.push(own);
    return;
  }
  const byColumn = columnParts(table, row, key).find((parts) => parts.some(isFilled));
  const instead = byColumn ?? termsOfAll(table, oneBreakdown(partsOf(table, row), key), key);
  if (instead.some(isFilled)) for (const term of instead) terms.push(term);
  else if (own) terms.push(own);
}

/** A form splits its total by source and by use: each of the ways is all of it, the first that is filled is taken. */
function oneBreakdown(parts: readonly BudgetRow[], key: ColumnKey): readonly BudgetRow[] {
  if (parts[0]?.breakdown === undefined) return parts;
  const filled = parts.find(({ figures }) => figures[key] && isFilled(figures[key])) ?? parts[0];
  return parts.filter(({ breakdown }) => breakdown === filled.breakdown);
}

/** The terms that a column's parts give in a row, one list for each way of splitting it. */
export const columnParts = (table: BudgetTable, row: BudgetRow, key: ColumnKey): Figure[][] =>
  splitsOf(table, row.side, key).map((keys) => {
    const terms: Figure[] = [];
    for (const part of keys) addTerms(terms, table, row, part);
    return terms;
  });

/** The columns that add into one, a list for each way of splitting it. */
type Splits = ReadonlyMap<ColumnKey, readonly (readonly ColumnKey[])[]>;

const known = new WeakMap<BudgetTable, Map<BudgetRow["side"], Splits>>();

const unsplit: readonly (readonly ColumnKey[])[] = [];

/** Worked out once a table, for every row asks. */
function splitsOf(
  table: BudgetTable,
  side: BudgetRow["side"],
  key: ColumnKey,
): readonly (readonly ColumnKey[])[] {
  const bySide = known.get(table) ?? new Map<BudgetRow["side"], Splits>();
  known.set(table, bySide);
  const splits = bySide.get(side) ?? splitsIn(table, side);
  bySide.set(side, splits);
  return splits.get(key) ?? unsplit;
}

function splitsIn(table: BudgetTable, side: BudgetRow["side"]): Splits {
  const splits = new Map<ColumnKey, Map<string, ColumnKey[]>>();
  for (const column of table.columns) {
    if (column.addsTo === undefined || column.side !== side) continue;
    const ways = splits.get(column.addsTo) ?? new Map<string, ColumnKey[]>();
    splits.set(column.addsTo, ways);
    const keys = ways.get(column.breakdown ?? "") ?? [];
    ways.set(column.breakdown ?? "", keys);
    keys.push(column.key);
  }
  return new Map([...splits].map(([key, ways]) => [key, [...ways.values()]]));
}

/** What figures come to together. */
export function sumOf(figures: readonly Figure[]): Amount {
  let total = 0n;
  for (const { amount } of figures) total += amount;
  return total as Amount;
}

export const isFilled = (figure: Figure): boolean => figure.state !== "blank";
