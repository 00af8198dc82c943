import { size, writeAmount, type Amount, type Unit } from "../budget/amount";
import { writePercent } from "../budget/ratio";
import { change } from "./change";
import { changeRate } from "./change-rate";

/** A word or a number of a sentence; a sentence of the 情况说明 links its numbers to their cells. */
export interface SaidPiece {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * 增加…万元，增长…% ／ 减少…万元，下降…% ／ 由零增加…万元 ／ 与上年持平, at the decimals of the money.
 * A change that these decimals cannot show is 与上年基本持平.
 */
export function changeInWords(
  thisYear: Amount,
  lastYear: Amount,
  { unit, decimals }: { readonly unit: Unit; readonly decimals: number },
): readonly SaidPiece[] {
  const difference = change.compute(thisYear, lastYear);
  if (difference === 0n) return [word("与上年持平")];
  const amount = writeAmount(size(difference), unit, decimals);
  if (!/[1-9]/.test(amount)) return [word("与上年基本持平")];
  const [moved, rising] = difference > 0n ? (["增加", "增长"] as const) : (["减少", "下降"] as const);
  const rate = changeRate.compute(thisYear, lastYear);
  if (rate === "zero base") return [word(`由零${moved}`), number(amount + unit)];
  const percent = writePercent({ ...rate, part: size(rate.part) });
  return [word(moved), number(amount + unit), word(`，${rising}`), number(percent)];
}

const word = (text: string): SaidPiece => ({ text, isNumber: false });
const number = (text: string): SaidPiece => ({ text, isNumber: true });
