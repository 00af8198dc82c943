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
  return [...ratesOf(said)].map(([change, rate]) => ({ change: said[change]!, rate: said[rate]! }));
}

/** Of every change that has its rate beside it, where both stand in the list: 减少6万元，下降40%, or 下降40%，减少6万元. */
export function ratesOf(said: readonly Said[]): ReadonlyMap<number, number> {
  const rates = new Map<number, number>();
  const taken = new Set<number>();
  for (const [change, { claim }] of said.entries()) {
    if (claim.states !== "change") continue;
    const rate = [change + 1, change - 1].find((at) => !taken.has(at) && isRateOf(said, at, change));
    if (rate === undefined) continue;
    rates.set(change, rate);
    taken.add(rate);
  }
  return rates;
}

/** One right after the other, going the same way: nothing else stands between them. */
function isRateOf(said: readonly Said[], at: number, changeAt: number): boolean {
  const [rate, change] = [said[at], said[changeAt]!];
  if (rate?.claim.states !== "rate" || rate.claim.unit !== "%" || rate.paragraph !== change.paragraph)
    return false;
  if (rate.claim.direction?.way !== change.claim.direction?.way) return false;
  const [first, second] = at > changeAt ? [change, rate] : [rate, change];
  const between = change.paragraph.text.slice(first.claim.end, second.claim.start);
  return /^[，,、（(]?\s*[^\d。；;，,]{0,8}$/.test(between);
}
