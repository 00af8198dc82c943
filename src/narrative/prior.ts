import { sum, type Amount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import type { BudgetRow, BudgetTable, ColumnKey, TableKind } from "../budget/table";
import { statedTotal, type Stated } from "./stated";

/** What of last year's budget a person may state, by the column that this year's stands in. */
export const priorNames = {
  general: "一般公共预算收支",
  fund: "政府性基金预算收支",
  "state-capital": "国有资本经营预算收支",
  abroad: "因公出国（境）费",
  reception: "公务接待费",
  "vehicles.purchase": "公务用车购置费",
  "vehicles.running": "公务用车运行维护费",
  "basic.running": "机关运行经费",
} as const satisfies Partial<Record<ColumnKey, string>>;

export type PriorKey = keyof typeof priorNames;
export const priorKeys = Object.keys(priorNames) as PriorKey[];

/** Last year's figures that a person stated. */
export type PriorFigures = Readonly<Partial<Record<PriorKey, Amount>>>;

/** An amount of last year and the cells that show it; none where a person stated it. */
export type Prior = Pick<Stated, "amount" | "from">;

/** What a person stated, all of it together; undefined while any of it is not known. */
export function statedPrior(known: PriorFigures | undefined, keys: readonly PriorKey[]): Prior | undefined {
  const amounts = keys.map((key) => known?.[key]);
  if (amounts.some((amount) => amount === undefined)) return undefined;
  return { amount: sum(amounts as Amount[]), from: [] };
}

/** What the table shows of last year's budget. A blank cell tells nothing of it, least of all that it was zero. */
export function printedPrior(
  table: BudgetTable,
  key: ColumnKey,
  side?: BudgetRow["side"],
): Prior | undefined {
  if (!table.lastYear) return undefined;
  return totalTold({ ...table, ...table.lastYear }, key, side);
}

function totalTold(table: BudgetTable, key: ColumnKey, side?: BudgetRow["side"]): Stated | undefined {
  const stated = statedTotal(table, key, side);
  const figures = table.rows.flatMap((row) => Object.values(row.figures));
  const isBlank = figures.some(({ state, cell }) => state === "blank" && stated?.from.includes(cell));
  return isBlank ? undefined : stated;
}

/** What last year's own workbook tells of last year's budget. */
export function priorIn(book: BudgetBook): { readonly total?: Amount; readonly figures: PriorFigures } {
  const amountIn = (kind: TableKind, key: ColumnKey, side?: BudgetRow["side"]): Amount | undefined => {
    const table = tableOf(book, kind);
    return table && totalTold(table, key, side)?.amount;
  };
  const [income, spending] = (["revenue", "expenditure"] as const).map((side) =>
    amountIn("budget-summary", "amount", side),
  );
  const figures = priorKeys.flatMap((key) => {
    const amount = amountIn(
      tableWith[key],
      key,
      tableWith[key] === "fiscal-appropriation" ? "expenditure" : undefined,
    );
    return amount === undefined ? [] : [[key, amount] as const];
  });
  const total = income !== undefined && income === spending ? { total: income } : {};
  return { ...total, figures: Object.fromEntries(figures) };
}

const tableWith: Readonly<Record<PriorKey, TableKind>> = {
  general: "fiscal-appropriation",
  fund: "fiscal-appropriation",
  "state-capital": "fiscal-appropriation",
  abroad: "three-public",
  reception: "three-public",
  "vehicles.purchase": "three-public",
  "vehicles.running": "three-public",
  "basic.running": "basic-expenditure",
};
