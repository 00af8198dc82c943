import type { BudgetBook } from "../budget/book";
import { saidIn, type Said } from "./said";
import type { Subject } from "./subject";

/** How far something known moved from last year, said twice in one breath: 减少950.03万元，下降32.94%; the order may be the other way round. */
export interface Move {
  readonly change: Said & { readonly subject: Subject };
  readonly rate: Said;
}

/** Every change of something that the tables hold with its rate beside it, in reading order. */
export const movesIn = (book: BudgetBook): readonly Move[] =>
  pairsIn(book).flatMap(({ change, rate }) => (hasSubject(change) ? [{ change, rate }] : []));

const hasSubject = (said: Said): said is Move["change"] => said.subject !== undefined;

/** A change and its rate of something that no table holds, and the amount that the text itself gives right before them. */
export interface MoveOfText {
  readonly amount: Said;
  readonly change: Said;
  readonly rate: Said;
}

/** 其他资金50万元，增加10万元，增长25%: three numbers that can be compared without any table. */
export function movesOfText(book: BudgetBook): readonly MoveOfText[] {
  const said = saidIn(book);
  return pairsIn(book).flatMap(({ change, rate }) => {
    const first = Math.min(said.indexOf(change), said.indexOf(rate));
    const amount = said[first - 1];
    const isOfAmount = amount && isNamed(amount) && follows(said[first]!, amount);
    return isOfAmount && !change.subject && change.words === "" ? [{ amount, change, rate }] : [];
  });
}

const isNamed = ({ claim, words }: Said): boolean => claim.states === "amount" && words !== "";

const follows = (one: Said, before: Said): boolean =>
  one.paragraph === before.paragraph &&
  one.words === "" &&
  !/[。；;]/.test(one.paragraph.text.slice(before.claim.end, one.claim.start));

function pairsIn(book: BudgetBook): readonly { readonly change: Said; readonly rate: Said }[] {
  const said = saidIn(book);
  return said.flatMap((two, i) => {
    const one = said[i - 1];
    if (!one || !isPair(one, two)) return [];
    const [change, rate] = two.claim.states === "change" ? [two, one] : [one, two];
    const isTaken = rate === one && said[i - 2] !== undefined && isPair(said[i - 2]!, one);
    return isTaken ? [] : [{ change, rate }];
  });
}

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
