import { sum, zero, type Amount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { rowsAddingTo, totalRow, type BudgetRow } from "../budget/table";
import { isFilled } from "./terms";

/** Where the department's money comes from, as 收支总表 says. */
export interface Funding {
  readonly general: Amount;
  readonly fund: Amount;
  readonly stateCapital: Amount;
  /** 财政专户、事业收入、单位资金 … : what is no 财政拨款. */
  readonly others: Amount;
  readonly carryover: Amount;
}

export const revenueSources = {
  general: /一般公共预算|^财政拨款/,
  fund: /政府性基金/,
  stateCapital: /国有资本/,
} as const;

export function fundingOf(book: BudgetBook): Funding | undefined {
  const table = tableOf(book, "budget-summary");
  const grand = table && totalRow(table, "revenue");
  if (!table || !grand) return undefined;
  const grandIndex = table.rows.indexOf(grand);
  const subtotal = table.rows.findIndex(({ role, addsTo }) => role === "total" && addsTo === grandIndex);
  const sources = rowsAddingTo(table, subtotal >= 0 ? subtotal : grandIndex);
  const after = subtotal >= 0 ? rowsAddingTo(table, grandIndex).filter(({ role }) => role !== "total") : [];
  const isCarryover = ({ label }: BudgetRow) => /结转|结余|基金弥补/.test(label);
  const total = (rows: readonly BudgetRow[]) => sum(rows.map((row) => row.figures.amount?.amount ?? zero));
  const of = (pattern: RegExp) =>
    total(sources.filter((row) => pattern.test(row.label) && !isCarryover(row)));
  const known = Object.values(revenueSources);
  return {
    general: of(revenueSources.general),
    fund: of(revenueSources.fund),
    stateCapital: of(revenueSources.stateCapital),
    others: total(
      sources.filter((row) => !isCarryover(row) && !known.some((pattern) => pattern.test(row.label))),
    ),
    carryover: total([...after, ...sources.filter(isCarryover)]),
  };
}

/** All money is 财政拨款 of this year: then the tables of the three budgets add up to the department's own. */
export function isAllAppropriation(book: BudgetBook): boolean | undefined {
  const funding = fundingOf(book);
  const table = tableOf(book, "budget-summary");
  if (
    !funding ||
    !table?.rows.some(({ side, figures }) => side === "revenue" && figures.amount && isFilled(figures.amount))
  ) {
    return undefined;
  }
  return funding.others === zero && funding.carryover === zero;
}
