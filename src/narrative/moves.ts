import type { BudgetBook } from "../budget/book";
import { saidIn, type Said } from "./said";
import type { Subject } from "./subjects";

/** How far something known moved from last year, said twice in one breath: 减少950.03万元，下降32.94%. */
export interface Move {
  readonly change: Said & { readonly subject: Subject };
  readonly rate: Said;
}

/** Every change of something that the tables hold with its rate right after it, in reading order. */
export function movesIn(book: BudgetBook): readonly Move[] {
  const said = saidIn(book);
  return said.flatMap((rate, i) => {
    const change = said[i - 1];
    return change && hasSubject(change) && isRateOf(rate, change) ? [{ change, rate }] : [];
  });
}

const hasSubject = (said: Said): said is Move["change"] => said.subject !== undefined;

/** Right after the change, and going the same way. */
function isRateOf(rate: Said, change: Said): boolean {
  return (
    change.claim.states === "change" &&
    rate.claim.states === "rate" &&
    rate.claim.unit === "%" &&
    change.paragraph === rate.paragraph &&
    change.claim.direction?.way === rate.claim.direction?.way &&
    /^[，,、（(]?\s*[^\d。；;，,]{0,8}$/.test(rate.paragraph.text.slice(change.claim.end, rate.claim.start))
  );
}
