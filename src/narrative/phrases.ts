import { writeAmount } from "../budget/amount";
import { writePercent } from "../budget/ratio";
import type { CellAddress } from "../workbook/cell";
import { changeInWords } from "../formulas/change-in-words";
import { share as shareOf } from "../formulas/share";
import { following, join, linked, say, slot, type Wording } from "./say";
import type { Stated } from "./stated";

/** The phrases that a 情况说明 is made of. Each number is one link: the text read back finds the same numbers. */

/** 1934.49万元; an amount that the table does not tell is asked for. */
export function money(stated: Stated | undefined, asks: string): Wording {
  return stated
    ? following(linked(writeMoney(stated), stated.from), { says: "amount", of: stated })
    : slot(asks);
}

/** ，占14.09%; nothing is said of a share when the part or the whole is zero. */
export function share(part: Stated | undefined, whole: Stated | undefined): Wording {
  if (!part || !whole || part.amount === 0n) return say``;
  const rate = shareOf.compute(part.amount, whole.amount);
  if (rate === "zero base") return say``;
  const percent = linked(writePercent(rate), [...part.from, ...whole.from]);
  return say`，占${following(percent, { says: "share", part, whole })}`;
}

/** 增加…万元，增长…% and its like; each number is linked to the cells of both years. */
export function change(prior: Pick<Stated, "amount" | "from">, now: Stated): Wording {
  const from = [...prior.from, ...now.from];
  const pieces = changeInWords(now.amount, prior.amount, now);
  const words = join(
    pieces.map(({ text, isNumber }) => (isNumber ? linked(text, from) : text)),
    "",
  );
  return following(words, { says: "change", prior, now });
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
