import { size, writeAmount } from "../budget/amount";
import { writePercent } from "../budget/ratio";
import type { CellAddress } from "../workbook/cell";
import { change as changeAmount } from "../formulas/change";
import { changeRate } from "../formulas/change-rate";
import { share as shareOf } from "../formulas/share";
import { linked, say, slot, type Wording } from "./say";
import type { Stated } from "./stated";

/** The phrases that a 情况说明 is made of. Each number is one link: the text read back finds the same numbers. */

/** 1934.49万元; an amount that the table does not tell is asked for. */
export function money(stated: Stated | undefined, asks: string): Wording {
  return stated ? linked(writeMoney(stated), stated.from) : slot(asks);
}

/** ，占14.09%; nothing is said of a share when the part or the whole is zero. */
export function share(part: Stated | undefined, whole: Stated | undefined): Wording {
  if (!part || !whole || part.amount === 0n) return say``;
  const rate = shareOf.compute(part.amount, whole.amount);
  return rate === "zero base" ? say`` : say`，占${linked(writePercent(rate), [...part.from, ...whole.from])}`;
}

/** 增加…万元，增长…% ／ 减少…万元，下降…% ／ 减少…万元，减为零 ／ 由零增加…万元 ／ 与上年持平 */
export function change(prior: Pick<Stated, "amount" | "from">, now: Stated): Wording {
  const difference = changeAmount.compute(prior.amount, now.amount);
  if (difference === 0n) return say`与上年持平`;
  const from = [...prior.from, ...now.from];
  const amount = writeMoney({ ...now, amount: size(difference) });
  if (!/[1-9]/.test(amount)) return say`与上年基本持平`; // the printed decimals cannot show it
  const [moved, rising] = difference > 0n ? (["增加", "增长"] as const) : (["减少", "下降"] as const);
  const rate = changeRate.compute(prior.amount, now.amount);
  if (rate === "zero base") return say`由零${moved}${linked(amount, from)}`;
  if (now.amount === 0n && difference < 0n) return say`${moved}${linked(amount, from)}，减为零`;
  const percent = writePercent({ ...rate, part: size(rate.part) });
  return say`${moved}${linked(amount, from)}，${rising}${linked(percent, from)}`;
}

/** 18个: how many rows there are, and where they stand. */
export function count(cells: readonly CellAddress[], unit: string): Wording {
  return linked(`${cells.length}${unit}`, cells);
}

/** Words that make sense only of money that is there: zero has no purpose. */
export function whereSpent(stated: Stated | undefined, words: Wording | string): Wording | string {
  return stated && stated.amount !== 0n ? words : "";
}

function writeMoney({ amount, unit, decimals }: Omit<Stated, "from">): string {
  return (amount === 0n ? "0" : writeAmount(amount, unit, decimals)) + unit;
}
