import { inUnit, minus, size, type Amount } from "../../budget/amount";
import { Decimal, writeDecimal } from "../../budget/decimal";
import { oppositeOf } from "../../narrative/opposite-words";
import { moneyUnit, overlap, percentInterval, statesAmount } from "../../narrative/precision";
import type { Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";
import { digitsOf, writtenLike, type Manner } from "../../narrative/written-like";
import type { Replacement } from "../../rules/replacement";
import { percentFrom } from "./bases";
import type { TextMove } from "./text-moves";
import { COMPARED } from "./unmoved";

/** From what to what a figure moved. */
export interface Moved {
  readonly base: Amount;
  readonly now: Amount;
}

/**
 * What becomes of the words of a move, in its paragraph: numbers and words of direction change, nothing else does. No
 * percent is counted from nothing, and what did not move is 持平. undefined where the words cannot be changed with certainty.
 */
export function moveAnew(
  move: TextMove,
  said: readonly Said[],
  { base, now }: Moved,
  manner: Manner,
): Replacement[] | undefined {
  const figure = said[move.amountAt]!;
  if (move.same)
    return [
      {
        start: move.same.start,
        end: move.same.end,
        becomes: toldAnew(figure, move.same.base, { base, now }, manner),
      },
    ];
  const [change, rate] = [move.changeAt, move.rateAt].map((at) => (at === undefined ? undefined : said[at]!));
  const way = now > base ? "up" : "down";
  const percent = percentFrom(base, now);
  const isLast = rate && (!change || rate.claim.start > change.claim.start);
  if (now === base || (change && !/[1-9１-９]/.test(amountOf(change, { base, now }, manner))))
    return toldSame(
      change && rate && !isLast ? [rate, change] : [change, rate].filter((one) => one !== undefined),
    );
  if (rate && !percent && !(change && isLast)) return undefined;
  const changed = change && numberAnew(change, amountOf(change, { base, now }, manner), way);
  const rated =
    rate &&
    (percent
      ? numberAnew(rate, writtenLike({ claim: rate.claim, text: rate.paragraph.text }, percent, manner), way)
      : withoutRate(change!, rate));
  if ((change && !changed) || (rate && !rated)) return undefined;
  return [...(changed ?? []), ...(rated ?? [])].sort((a, b) => a.start - b.start);
}

/** Whether the words of a move say it as it is, to the decimals that they are written with. */
export function moveHolds(
  move: TextMove,
  said: readonly Said[],
  { base, now }: Moved,
  { unit, decimals }: Stated,
): boolean {
  const moved: Stated = { amount: size(minus(now, base)), unit, decimals, from: [] };
  if (move.same) return moved.amount === 0n;
  const [change, rate] = [move.changeAt, move.rateAt].map((at) =>
    at === undefined ? undefined : said[at]!.claim,
  );
  if ([change, rate].some((claim) => claim?.number.isNegative())) return false;
  const way = now > base ? "up" : "down";
  const sameWay = [change, rate].every(
    (claim) => !claim || claim.number.isZero() || claim.direction?.way === way,
  );
  if (!sameWay || (change && !statesAmount(change, moved))) return false;
  if (!rate) return true;
  const percent = now === base ? new Decimal(0) : percentFrom(base, now);
  return percent !== undefined && overlap({ least: percent, most: percent }, percentInterval(rate));
}

const amountOf = ({ claim, paragraph }: Said, { base, now }: Moved, manner: Manner): string =>
  writtenLike({ claim, text: paragraph.text }, inUnit(size(minus(now, base)), moneyUnit(claim)!), manner);

/** The number, and the word of direction where it went the other way; undefined where the word has no opposite. */
function numberAnew(
  { claim, paragraph }: Said,
  becomes: string,
  way: "up" | "down",
): Replacement[] | undefined {
  const number = { ...digitsOf({ claim, text: paragraph.text }), becomes };
  const { direction } = claim;
  if (!direction || claim.number.isNegative()) return undefined;
  if (direction.way === way) return [number];
  const opposite = oppositeOf(direction.word);
  const start = paragraph.text.lastIndexOf(direction.word, claim.start);
  return opposite === undefined || start < 0
    ? undefined
    : [{ start, end: start + direction.word.length, becomes: opposite }, number];
}

/** 增加5万元，增长2% → 持平; 比2021年增加… → 与2021年持平. */
function toldSame(numbers: readonly Said[]): Replacement[] | undefined {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const { text } = first.paragraph;
  const word = first.claim.direction?.word;
  const start = word === undefined ? -1 : text.lastIndexOf(word, first.claim.start);
  if (start < 0) return undefined;
  const compared = COMPARED.exec(text.slice(0, start));
  const from = compared ? compared.index : start;
  return [{ start: from, end: closed(first, last), becomes: compared ? `与${compared[1]!}持平` : "持平" }];
}

const withoutRate = (change: Said, rate: Said): Replacement[] => [
  { start: change.claim.end, end: closed(change, rate), becomes: "" },
];

/** The end of the second number, with the bracket that was opened after the first. */
function closed(first: Said, last: Said): number {
  const { text } = first.paragraph;
  const opens = /[（(]/.test(text.slice(first.claim.end, last.claim.start));
  return last.claim.end + (opens && /[）)]/.test(text[last.claim.end] ?? "") ? 1 : 0);
}

/** 与2021年持平 → 与2021年相比增加5.00万元，增长2.00%. */
function toldAnew(figure: Said, base: string, moved: Moved, manner: Manner): string {
  const [more, rises] = moved.now > moved.base ? ["增加", "增长"] : ["减少", "下降"];
  const percent = percentFrom(moved.base, moved.now);
  const amount = `${more}${amountOf(figure, moved, manner)}${figure.claim.unit}`;
  const rate = percent && writeDecimal(percent, manner.decimals.get("%") ?? 2);
  return `与${base}相比${amount}${rate === undefined ? "" : `，${rises}${rate}%`}`;
}
