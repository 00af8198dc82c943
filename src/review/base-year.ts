import { minus, sum, writeAmount, type Amount, type Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import { claimedAmount } from "../narrative/read-claims";
import { saidIn } from "../narrative/said";

/** What the base year rests on, in a sentence; undefined where nothing is compared with it. */
export function sayBaseYear(book: BudgetBook, given: Amount | undefined): string | undefined {
  const implied = impliedPriorTotal(book);
  const inferred = implied?.amount === undefined ? undefined : sayMoney(implied.amount, implied.unit);
  if (given !== undefined) return sayGiven(sayMoney(given, implied?.unit ?? "万元"), inferred);
  if (!implied) return undefined;
  const prior = inferred === undefined ? "上年数" : `上年收支总计${inferred}`;
  return `${prior}只能由本年数和增减额推算，没有上年的预算表可对；与上年比较的数只核对了彼此是否相符。`;
}

function sayGiven(given: string, inferred: string | undefined): string {
  if (inferred === undefined || inferred === given)
    return `上年收支总计${given}是填写的，没有上年的预算表可对。`;
  return `上年收支总计填写的是${given}，由情况说明的增减额推算是${inferred}，两者不同；没有上年的预算表，哪个对没有核对。`;
}

const sayMoney = (amount: Amount, unit: Unit): string => writeAmount(amount, unit) + unit;

interface Implied {
  readonly amount?: Amount;
  readonly unit: Unit;
}

/**
 * 上年收支总计 as the 情况说明 implies it: this year's total less the change that it states. Without an amount: changes are
 * stated, but of nothing whose amount is known. undefined: nothing is compared with last year.
 */
function impliedPriorTotal(book: BudgetBook): Implied | undefined {
  const changes = saidIn(book).filter(({ claim }) => claim.states === "change");
  if (changes.length === 0) return undefined;
  for (const { claim, subject, topic } of changes) {
    const moved = claimedAmount(claim);
    const stated = subject?.stated[0];
    if (topic !== "total" || !moved || !stated || !claim.direction) continue;
    const { amount, unit } = stated;
    return { amount: claim.direction.way === "up" ? minus(amount, moved) : sum([amount, moved]), unit };
  }
  return { unit: "万元" };
}
