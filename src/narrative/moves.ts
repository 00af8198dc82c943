import type { BudgetBook } from "../budget/book";
import { saidIn, type Said } from "./said";
import type { Subject } from "./subjects";

/** How far something known moved from last year, said twice in one breath: 减少950.03万元，下降32.94%; the order may be the other way round. */
export interface Move {
  readonly change: Said & { readonly subject: Subject };
  readonly rate: Said;
}

/** Every change of something that the tables hold with its rate right after it, in reading order. */
export function movesIn(book: BudgetBook): readonly Move[] {
  const said = saidIn(book);
  return said.flatMap((two, i) => {
    const one = said[i - 1];
    if (!one) return [];
    const [change, rate] = two.claim.states === "change" ? [two, one] : [one, two];
    const isAlreadyTold = rate === one && said[i - 2]?.claim.states === "change" && isPair(said[i - 2]!, one);
    return hasSubject(change) && !isAlreadyTold && isPair(one, two) ? [{ change, rate }] : [];
  });
}

const hasSubject = (said: Said): said is Move["change"] => said.subject !== undefined;

/** A change and a rate, one right after the other, going the same way: 减少6万元，下降40%, or 下降40%，减少6万元. */
function isPair(one: Said, two: Said): boolean {
  const [change, rate] = two.claim.states === "change" ? [two, one] : [one, two];
  return (
    change.claim.states === "change" &&
    rate.claim.states === "rate" &&
    rate.claim.unit === "%" &&
    one.paragraph === two.paragraph &&
    one.claim.direction?.way === two.claim.direction?.way &&
    /^[，,、（(]?\s*[^\d。；;，,]{0,8}$/.test(one.paragraph.text.slice(one.claim.end, two.claim.start))
  );
}
