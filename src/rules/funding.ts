import { minus, sum, zero, type Amount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { totalRow, type BudgetRow, type BudgetTable, type Figure } from "../budget/table";
import { sumKey } from "./lookups";
import { fits } from "./pair";
import { partsOf, wholeOf } from "./row-tree";
import { isFilled, termsOf, termsOfAll } from "./terms";

/** The three budgets that 财政拨款 comes from, by the names their lines carry. */
export const budgetSources = {
  general: /一般公共预算/,
  fund: /政府性基金/,
  "state-capital": /国有资本/,
} as const;
export type BudgetSource = keyof typeof budgetSources;
export const budgetKeys = Object.keys(budgetSources) as BudgetSource[];

/** Where the department's money comes from, as 收支总表 says. */
export interface Funding {
  /** Undefined where 财政拨款 is printed in one line for all three budgets. */
  readonly current: Readonly<Record<BudgetSource, Amount | undefined>>;
  /** 财政专户、事业收入、单位资金 … : what is no 财政拨款. */
  readonly others: Amount;
  readonly carryover: Amount;
  /** The lines come to 收入总计, and that to 支出总计. Else an amount is missing, and there may be money that no line shows. */
  readonly addsUp: boolean;
}

/** 上年结转 and what stands under it: money of last year, whichever budget it is from. */
export function isCarryover(table: BudgetTable, row: BudgetRow): boolean {
  const above = wholeOf(table, row);
  return /结转|结余|基金弥补/.test(row.label) || (above?.role === "detail" && isCarryover(table, above));
}

/** The line of this year's money from one of the three budgets. */
export function sourceRow(table: BudgetTable, source: BudgetSource): BudgetRow | undefined {
  return revenueRows(table).find((row) => budgetSources[source].test(row.label) && !isCarryover(table, row));
}

/** The one line in which some localities print 财政拨款 of all three budgets. */
export function appropriationRow(table: BudgetTable): BudgetRow | undefined {
  return revenueRows(table).find((row) => /^财政拨款(?:收入|资金)?$/.test(row.label));
}

const revenueRows = (table: BudgetTable): BudgetRow[] =>
  table.rows.filter(({ side, role }) => side === "revenue" && role === "detail");

export function fundingOf(book: BudgetBook): Funding | undefined {
  const table = tableOf(book, "budget-summary");
  const grand = table && totalRow(table, "revenue");
  if (!table || !grand) return undefined;
  if (
    !table.rows.some(({ side, figures }) => side === "revenue" && figures.amount && isFilled(figures.amount))
  )
    return undefined;
  const rows = revenueRows(table).filter((row) => !partsOf(table, row).some(hasAmount));
  const known = (row: BudgetRow) =>
    Object.values(budgetSources).some((pattern) => pattern.test(row.label)) || /^财政拨款/.test(row.label);
  const split = budgetKeys.some((source) => sourceRow(table, source));
  const amountOf = (source: BudgetSource) => {
    const row = sourceRow(table, source);
    return row ? (row.figures.amount?.amount ?? zero) : split ? zero : undefined;
  };
  return {
    current: {
      general: amountOf("general"),
      fund: amountOf("fund"),
      "state-capital": amountOf("state-capital"),
    },
    others: total(rows.filter((row) => !known(row) && !isCarryover(table, row))),
    carryover: total(rows.filter((row) => isCarryover(table, row))),
    addsUp: addsUp(table, rows, grand),
  };
}

function addsUp(table: BudgetTable, lines: readonly BudgetRow[], grand: BudgetRow): boolean {
  const income = termsOf(table, grand, "amount");
  const spent = totalRow(table, "expenditure");
  const balances = !spent || fits(income, termsOf(table, spent, sumKey(table, "expenditure")));
  return balances && fits(termsOfAll(table, lines, "amount"), income);
}

const total = (rows: readonly BudgetRow[]): Amount =>
  sum(rows.map((row) => row.figures.amount?.amount ?? zero));

const hasAmount = (row: BudgetRow): boolean =>
  row.figures.amount !== undefined && isFilled(row.figures.amount);

/**
 * All money is 财政拨款: then 收支总表 and 财政拨款收支总表 say the same. Money carried over counts as 财政拨款 where the
 * latter table shows it all. Undefined where nobody can tell.
 */
export function isAllAppropriation(book: BudgetBook): boolean | undefined {
  const funding = fundingOf(book);
  if (!funding?.addsUp) return undefined;
  if (funding.others !== zero) return false;
  if (funding.carryover === zero) return true;
  const table = tableOf(book, "fiscal-appropriation");
  return table !== undefined && sum(carriedTerms(table).map(({ amount }) => amount)) === funding.carryover;
}

/** This year's 一般公共预算 is all the money there is. */
export function isAllGeneral(book: BudgetBook): boolean {
  const funding = fundingOf(book);
  if (!funding?.addsUp || funding.others !== zero || funding.carryover !== zero) return false;
  const { general, fund, "state-capital": stateCapital } = funding.current;
  return general !== undefined && fund === zero && stateCapital === zero;
}

/** 上年结转 in 财政拨款收支总表: of one budget, or of all three. */
export function carriedTerms(table: BudgetTable, source?: BudgetSource): readonly Figure[] {
  const carried = revenueRows(table).filter((row) => isCarryover(table, row));
  const rows = carried.filter((row) =>
    source === undefined ? !carried.includes(wholeOf(table, row)!) : budgetSources[source].test(row.label),
  );
  return rows.flatMap((row) => termsOf(table, row, "amount"));
}

/** Money that stays for next year, in a column of the expenditure side. */
export function keptAmount(table: BudgetTable, column = sumKey(table, "expenditure")): Amount {
  const grand = totalRow(table, "expenditure");
  const current = spendingRow(table);
  const of = (row: BudgetRow | undefined) => row?.figures[column]?.amount ?? zero;
  return grand === current ? zero : minus(of(grand), of(current));
}

/** 本年支出; without such a row, 支出总计. */
export function spendingRow(table: BudgetTable): BudgetRow | undefined {
  const grand = totalRow(table, "expenditure");
  if (!grand) return undefined;
  const parts = partsOf(table, grand);
  return parts.find(({ label, role }) => role === "total" || /本年支出/.test(label)) ?? grand;
}
