/** How a wrong amount may have come about from the right one: what a hand does at a keyboard or in the wrong row. */

export type Slip =
  | "sign"
  | "unit"
  | "shifted"
  | "transposed"
  | "digit"
  | "extra digit"
  | "dropped digit"
  | "blank"
  | "should be blank"
  | "neighbour"
  | "near"
  | "other";

/** A wrong amount and the right one, both in whole steps of the last decimal that is written. */
export interface Amounts {
  readonly wrong: bigint;
  readonly right: bigint;
  /** What stands beside: the cells above, below, left and right, in the same steps. */
  readonly beside?: readonly bigint[];
  /** Whether nothing is written where the wrong amount is. */
  readonly isBlank?: boolean;
}

/**
 * All slips that fit, the likeliest first; never empty. A number ten times too large is a decimal point moved and a digit too
 * much at once: it is told as moved.
 */
export function slipsOf({ wrong, right, beside = [], isBlank = false }: Amounts): readonly [Slip, ...Slip[]] {
  if (wrong === 0n && isBlank) return ["blank"];
  const slips: Slip[] = [];
  if (right === 0n) slips.push("should be blank");
  else if (wrong === -right) slips.push("sign");
  else if (wrong !== 0n && wrong > 0n === right > 0n) slips.push(...ofSize(size(wrong), size(right)));
  if (wrong !== 0n && beside.includes(wrong)) slips.push("neighbour");
  const [first, ...rest] = slips;
  if (first !== undefined) return [first, ...rest];
  return [isNear(wrong, right) ? "near" : "other"];
}

/** How much likelier one slip is than another, as far as experience goes; larger is likelier. */
export function likelihood(amounts: Amounts): number {
  const best = Math.max(...slipsOf(amounts).map((slip) => weights[slip]));
  const agrees = amounts.right !== 0n && amounts.beside?.includes(amounts.right) ? LIKE_BESIDE : 0;
  const isBelow = [amounts.wrong < 0n, amounts.right < 0n];
  const sense = isBelow[0] === isBelow[1] ? 0 : isBelow[1] ? -BECOMES_NEGATIVE : IS_NEGATIVE;
  return best + agrees + sense;
}

const weights: Readonly<Record<Slip, number>> = {
  sign: 5,
  unit: 5,
  shifted: 4.2,
  transposed: 4,
  digit: 3.5,
  "extra digit": 3,
  blank: 3,
  neighbour: 2,
  "dropped digit": 2.5,
  "should be blank": 1,
  near: 0,
  other: -2,
};

/** A row with one item has the same amount in several columns: what becomes like it was meant so. */
const LIKE_BESIDE = 1.5;

/** Hardly any amount of a budget is below zero. */
const BECOMES_NEGATIVE = 6;
const IS_NEGATIVE = 2;

function ofSize(wrong: bigint, right: bigint): readonly Slip[] {
  if (isTimes(wrong, right, UNIT)) return ["unit"];
  if (MOVED.some((power) => isTimes(wrong, right, power))) return ["shifted"];
  const edit = editOf(wrong.toString(), right.toString());
  return edit === undefined ? [] : [edit];
}

/** 元 where 万元 is meant, or the other way round. */
const UNIT = 10_000n;
const MOVED = [10n, 100n, 1_000n, 100_000n, 1_000_000n];

/** One is so many times the other, but for what is rounded off the smaller one. */
const isTimes = (a: bigint, b: bigint, power: bigint): boolean =>
  a === b * power || (a !== 0n && (b + power / 2n) / power === a && b >= power);

/** What one stroke too much, too few, wrong, or too early makes of a number. */
function editOf(wrong: string, right: string): Slip | undefined {
  const [a, b] = [wrong.padStart(SHOWN, "0"), right.padStart(SHOWN, "0")];
  if (a.length === b.length) return swapOrDigit(a, b);
  if (b.length - a.length === 1 && oneMore(a, b)) return "dropped digit";
  if (a.length - b.length === 1 && oneMore(b, a)) return "extra digit";
  return swapOrDigit(a.padStart(b.length, "0"), b.padStart(a.length, "0"));
}

/** 0.05 is written with its zeros. */
const SHOWN = 3;

function swapOrDigit(wrong: string, right: string): Slip | undefined {
  const apart = [...wrong].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first, second] = apart;
  if (apart.length === 1) return "digit";
  if (apart.length !== 2 || second !== first! + 1) return undefined;
  return wrong[first!] === right[second] && wrong[second] === right[first!] ? "transposed" : undefined;
}

/** Whether the longer one is the shorter one with one digit put in. */
function oneMore(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1);
}

/** Such as last year's figure: neither half nor twice as much. */
const isNear = (wrong: bigint, right: bigint): boolean =>
  wrong !== 0n &&
  wrong > 0n === right > 0n &&
  size(wrong) * 2n > size(right) &&
  size(wrong) < size(right) * 2n;

const size = (value: bigint): bigint => (value < 0n ? -value : value);
