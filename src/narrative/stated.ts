import { printedDecimals, type Amount, type Unit } from "../budget/amount";
import {
  figureAt,
  totalRow,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type Figure,
} from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { total } from "../formulas/total";
import { leafRows } from "./leaf-rows";

/** An amount that words may state, and every cell it comes from. undefined where the table does not tell it. */
export interface Stated {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly decimals: number;
  readonly from: readonly CellAddress[];
}

const decimalsOf = (figures: readonly Figure[], unit: Unit): number =>
  printedDecimals(
    unit,
    figures.map(({ decimals }) => decimals),
  );

/** Several figures as one number. Blank cells count nothing; a cell that cannot be read leaves it untold. */
export function statedSum(figures: readonly Figure[]): Stated | undefined {
  const [first] = figures;
  if (!first || figures.some((figure) => figure.state === "unreadable")) return undefined;
  const filled = figures.filter(isFilled);
  return {
    amount: total.compute(...figures.map((figure) => figure.amount)),
    unit: first.unit,
    decimals: decimalsOf(figures, first.unit),
    from: (filled.length > 0 ? filled : figures).map((figure) => figure.cell),
  };
}

/** What rows hold under a heading; where the heading's subtotal is blank, what its parts come to. */
export function statedIn(table: BudgetTable, rows: readonly BudgetRow[], key: ColumnKey): Stated | undefined {
  return statedSum(rows.flatMap((row) => figuresAt(table, row, key)));
}

/** What a whole table (or one side of it) comes to; where its total is blank, what its rows come to. */
export function statedTotal(
  table: BudgetTable,
  key: ColumnKey,
  side?: BudgetRow["side"],
): Stated | undefined {
  const row = totalRow(table, side);
  const ownFigures = row ? figuresAt(table, row, key) : [];
  if (ownFigures.some(isFilled)) return statedSum(ownFigures);
  if (table.rows.some((other) => other.side === side && isPlaceless(other))) return undefined;
  const rowFigures = leafRows(table, side).flatMap((leaf) => figuresAt(table, leaf, key));
  return statedSum(rowFigures.some(isFilled) ? rowFigures : [...ownFigures, ...rowFigures]);
}

/** A row with amounts and no known place in the sum. */
const isPlaceless = (row: BudgetRow): boolean =>
  row.role === "unknown" && Object.values(row.figures).some(isFilled);

const isFilled = (figure: Figure): boolean => figure.state !== "blank";

function figuresAt(table: BudgetTable, row: BudgetRow, key: ColumnKey): readonly Figure[] {
  const figure = figureAt(row, key);
  if (figure && isFilled(figure)) return [figure];
  const ways = partsOf(table, row, key);
  if (ways.length > 0 && table.strangeColumns.length > 0) return []; // an unknown column may be a part
  for (const parts of ways) {
    const filled = parts.flatMap((part) => figuresAt(table, row, part)).filter(isFilled);
    if (filled.length > 0) return filled;
  }
  return figure ? [figure] : [];
}

/** The columns that add up to `key`, one list for each way: by nature, by funding, never both at once. */
function partsOf(table: BudgetTable, row: BudgetRow, key: ColumnKey): readonly (readonly ColumnKey[])[] {
  const columns = table.columns.filter(
    (column) => !column.memoOf && (column.side === undefined || column.side === row.side),
  );
  const adding = columns.some((column) => column.key === key)
    ? columns.filter((column) => column.addsTo === key)
    : columns.filter((column) => isPart(column.key, key) && !isPart(column.addsTo, key));
  return [...new Set(adding.map((column) => column.breakdown))].map((way) =>
    adding.filter((column) => column.breakdown === way).map((column) => column.key),
  );
}

/** A dotted key is a part of the key before the dot. */
const isPart = (key: ColumnKey | undefined, whole: ColumnKey): boolean =>
  key?.startsWith(`${whole}.`) ?? false;
