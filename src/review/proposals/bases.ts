import { minus, sum, type Amount } from "../../budget/amount";
import { asDecimal } from "../../budget/ratio";
import type { Decimal } from "../../budget/decimal";
import { changeRate } from "../../formulas/change-rate";
import type { NarrativeFacts } from "../../narrative/narrative";
import {
  amountInterval,
  overlap,
  percentInterval,
  ratioInterval,
  statesAmount,
} from "../../narrative/precision";
import { claimedAmount, type Claim } from "../../narrative/read-claims";
import type { Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";

/** Whose figures a text holds: last year's text has last year's, so its amounts are what this year is compared with. */
export type TextOf = "last year" | "this year" | "unknown";

/** Last year's figure, and in words for people where it was taken from. */
export interface Base {
  readonly amount: Amount;
  readonly from: string;
}

/** A move, with what is needed to tell its base. */
export interface Measured {
  /** The figure, as the author wrote it and as the tables have it. */
  readonly figure: Said;
  readonly now: Stated;
  readonly change?: Claim | undefined;
  readonly rate?: Claim | undefined;
  /** The sentence up to the words that tell of the move. */
  readonly words: string;
  readonly year?: number | undefined;
}

/** Another account than last year's budget, or the same on other terms: what it came to nobody here knows. */
const OTHER_BASE = /决算|执行|完成|同口径|可比|调整预算/;

/** What a move is measured from; undefined where it is not known. */
export function baseOf(move: Measured, textOf: TextOf, { priorTotal }: NarrativeFacts): Base | undefined {
  const { figure, now, words, year } = move;
  const years = [...words.matchAll(/20\d\d/g)].map(([written]) => Number(written));
  const isOther = years.some((one) => year !== undefined && one !== year && one !== year - 1);
  if (OTHER_BASE.test(words) || isOther) return undefined;
  if (priorTotal !== undefined && figure.topic === "total" && figure.subject!.whole)
    return { amount: priorTotal, from: "填写的上年收支总计" };
  const amount = claimedAmount(figure.claim);
  if (amount === undefined) return undefined;
  // a figure that is this year's already was changed by hand, or did not move: nobody can tell
  const isNew = statesAmount(figure.claim, now) && amount !== 0n;
  if (textOf === "last year") return isNew ? undefined : { amount, from: "原文写的上年数" };
  return textOf === "this year" && !isNew ? backwards(move, amount) : undefined;
}

/** This year's amount less the change, where the rate bears it out: 1934.49 减少 950.03, 下降 32.94% is from 2884.52. */
function backwards({ change, rate }: Measured, written: Amount): Base | undefined {
  const moved = change && claimedAmount(change);
  if (!change?.direction || moved === undefined || !rate) return undefined;
  const amount = change.direction.way === "up" ? minus(written, moved) : sum([written, moved]);
  const [part, whole] = [amountInterval(change), amountInterval(change, amount)];
  const range = part && whole && ratioInterval(part, whole);
  return range && overlap(range, percentInterval(rate))
    ? { amount, from: "按原文增减额推算的上年数" }
    : undefined;
}

/** By how many percent it moved, without sign; undefined from nothing. */
export function percentFrom(base: Amount, now: Amount): Decimal | undefined {
  const rate = changeRate.compute(now, base);
  return rate === "zero base" ? undefined : asDecimal(rate).times(100).abs();
}
