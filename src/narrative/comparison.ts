import { change, money } from "./phrases";
import type { Prior } from "./prior";
import { join, say, slot, type Wording } from "./say";
import type { Occasion } from "./section";
import type { Stated } from "./stated";

/** Something that last year's budget had too; `prior` is absent where nobody knows it. */
export interface Compared {
  /** 收入, 公务接待费 */
  readonly what: string;
  readonly prior: Prior | undefined;
  readonly now: Stated | undefined;
  /** What the tables themselves would say of the reason. */
  readonly offers?: readonly string[];
}

/**
 * 与2021年预算2884.52万元相比，收入减少950.03万元，下降32.94%，主要原因：【…】；支出与上年持平。
 * Of what is not known nothing is said.
 */
export function compared(all: readonly Compared[], { lastYear }: Occasion): Wording {
  const known = all.flatMap(({ prior, now, ...rest }) => (prior && now ? [{ ...rest, prior, now }] : []));
  const told = known.map((one, i) => {
    if (one.prior.amount === one.now.amount) return say`${one.what}${change(one.prior, one.now)}`;
    const moved = known.slice(0, i).filter(({ prior, now }) => prior.amount !== now.amount);
    const isSameBase = moved.at(-1)?.prior.amount === one.prior.amount;
    return say`${isSameBase ? "" : base(one.prior, one.now, lastYear)}${movedBy(one)}`;
  });
  return told.length > 0 ? say`${join(told, "；")}。` : say``;
}

/** The same of one thing, where the field wants a reason for no change too; what is not known is asked for. */
export function comparedWithReason({ what, prior, now }: Compared, { lastYear }: Occasion): Wording {
  if (!prior || !now) return say`预算数与${lastYear}相比：${slot(`${what}增减情况及主要原因`)}。`;
  if (prior.amount !== now.amount)
    return say`${base(prior, now, lastYear)}${movedBy({ what, prior, now })}。`;
  const reason = now.amount === 0n ? "两年均未安排" : slot(`${what}持平的主要原因`);
  return say`${what}${change(prior, now)}，主要原因：${reason}。`;
}

interface Moved extends Compared {
  readonly prior: Prior;
  readonly now: Stated;
}

const movedBy = ({ what, prior, now, offers = [] }: Moved): Wording =>
  say`${what}${change(prior, now)}，主要原因：${slot(`${what}增减的主要原因`, offers)}`;

/** 与2021年预算2884.52万元相比，: what it is measured from, so that readers can check it. */
function base(prior: Prior, now: Stated, lastYear: Wording): Wording {
  const amount = prior.amount === 0n ? "" : money({ ...now, ...prior }, "上年预算数");
  return say`与${lastYear}预算${amount}相比，`;
}
