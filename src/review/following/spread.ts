import { minus, sum, zero, type Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import { toStep, type ChangedAmounts } from "./changed-amounts";
import { apartBefore, apartNow, type HeldEqualities, type HeldEquality } from "./held-equalities";

/**
 * People may say that where only one part of a total is not zero, that part goes along with it. Taken up one at a time and only
 * when all else came to rest, for what is zero may have got its own amount by then.
 */
export function spreadToLoneParts(equalities: HeldEqualities, amounts: ChangedAmounts): void {
  const asked = new Set<HeldEquality>();
  const toAsk = (): HeldEquality | undefined => equalities.broken().find((equality) => !asked.has(equality));
  for (let equality = toAsk(); equality; equality = toAsk()) {
    asked.add(equality);
    const next = lonePart(equality, amounts);
    if (!next) continue;
    amounts.change(next.figure, next.becomes);
    spread(equalities, amounts, [next.figure]);
  }
}

/** A cell that goes along with a change, and what it then holds. */
interface Follows {
  readonly figure: Figure;
  readonly becomes: Amount;
}

function lonePart(equality: HeldEquality, amounts: ChangedAmounts): Follows | undefined {
  const { left, right } = equality;
  const whole = [left, right].find((side) => side.length === 1 && amounts.isChanged(side[0]!));
  const parts = whole === left ? right : left;
  if (!whole || parts.some(amounts.isChanged)) return undefined;
  const [only, ...more] = parts.filter(({ amount }) => amount !== 0n);
  return only && more.length === 0
    ? followed(only, minus(amounts.now(whole[0]!), whole[0]!.amount), amounts)
    : undefined;
}

/**
 * Lets all that must follow the changed figures follow them, each once, so that it ends: a figure that alone is one side of an
 * equality whose other side changed. What several cells could take is left to people.
 */
export function spread(equalities: HeldEqualities, amounts: ChangedAmounts, first = amounts.changed): void {
  const waiting = [...first];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    for (const equality of equalities.movedBy([from])) {
      const next = whatFollows(equality, amounts);
      if (!next) continue;
      amounts.change(next.figure, next.becomes);
      waiting.push(next.figure);
    }
  }
}

function whatFollows(equality: HeldEquality, amounts: ChangedAmounts): Follows | undefined {
  const { left, right } = equality;
  const moved = minus(apartNow(equality, amounts), apartBefore(equality)); // rounding that stood there before stays
  const [target, by] = left.some(amounts.isChanged) ? [right, moved] : [left, minus(zero, moved)];
  const [figure, ...more] = target;
  return figure && more.length === 0 ? followed(figure, by, amounts) : undefined;
}

/** In the decimals of its table; undefined where it is a formula, went along already, or stays the same. */
function followed(figure: Figure, by: Amount, amounts: ChangedAmounts): Follows | undefined {
  if (figure.formula !== undefined || amounts.isChanged(figure)) return undefined;
  const becomes = toStep(sum([figure.amount, by]), amounts.stepOf(figure));
  return becomes === figure.amount ? undefined : { figure, becomes };
}
