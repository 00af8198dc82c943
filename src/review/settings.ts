import { readAmount, type Amount } from "../budget/amount";

/** A setting as read at the door: its value, or the sentence that refuses it. */
export type ReadSetting<Value> = { readonly value: Value } | { readonly refused: string };

/** 上年收支总计, typed in 万元 (2884.52): the pane's field and the command line's --prior-total. */
export function readPriorTotal(written: string): ReadSetting<Amount> {
  const read = readAmount(written, "万元");
  if (!read)
    return { refused: `上年收支总计填的是“${written.trim()}”，不是数字；请按万元填写，例如 2884.52。` };
  if (read.amount < 0n)
    return { refused: `上年收支总计填的是${written.trim()}，不能是负数；请按万元填写，例如 2884.52。` };
  return { value: read.amount };
}
