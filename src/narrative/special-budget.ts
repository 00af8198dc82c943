import type { BudgetTable } from "../budget/table";
import { byClass } from "./classes";
import { compared } from "./comparison";
import { money } from "./phrases";
import { printedPrior } from "./prior";
import { say, type Wording } from "./say";
import type { Occasion } from "./section";
import { statedTotal } from "./stated";

export interface SpecialBudget {
  /** 政府性基金支出 */
  readonly spending: string;
  /** 政府性基金预算拨款 */
  readonly from: string;
}

/** 政府性基金 and 国有资本经营预算: most departments have nothing from them, and must still say so. */
export function tellSpecialBudget(
  table: BudgetTable,
  { spending, from }: SpecialBudget,
  occasion: Occasion,
): Wording {
  const { department, year, book, options } = occasion;
  const none = say`${department}${year}没有使用${from}安排的支出`;
  if (isEmpty(table)) return say`${none}。`;
  const whole = statedTotal(table, "total");
  const amount = money(whole, `${spending}合计`);
  const prior = printedPrior(table, "total");
  const change = compared([{ what: spending, prior, now: whole }], occasion);
  if (whole?.amount === 0n) return say`${none}，年初预算为${amount}。${change}`;
  const { told, remark } = byClass(table, whole, book, options);
  return say`${department}${year}${spending}年初预算为${amount}，主要用于以下方面：${told}。${remark}${change}`;
}

/** A header with nothing under it: there is no cell that a zero could be taken from. */
const isEmpty = ({ rows }: BudgetTable): boolean =>
  rows.every((row) => Object.keys(row.figures).length === 0);
