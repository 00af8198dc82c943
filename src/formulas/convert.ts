import { unitsIn, type Unit } from "../budget/amount";
import type { Decimal } from "../budget/decimal";
import type { Described } from "./formula";

/** 单位换算: the same money in another unit, to the last digit. */
export const convert = {
  name: "CONVERT",
  title: "单位换算",
  definition: "金额 × 原单位 ÷ 新单位",
  basis: "1亿元＝10000万元，1万元＝10千元＝10000元",
  result: "金额，单位是新单位，不四舍五入",
  parameters: [
    { name: "金额", means: "要换算的金额" },
    { name: "从", means: "原单位：元、千元、万元或亿元" },
    { name: "到", means: "新单位：元、千元、万元或亿元" },
  ],
  examples: [
    { given: [1934.49, "万元", "元"], gives: "19344900" },
    { given: [105000, "元", "万元"], gives: "10.5" },
    { given: [0.1934, "亿元", "万元"], gives: "1934" },
    { given: [123, "元", "亿元"], gives: "0.00000123" },
  ],
  notes: [],
  compute: (amount: Decimal, from: Unit, to: Unit): Decimal => amount.times(unitsIn(from, to)),
} as const satisfies Described & { compute(amount: Decimal, from: Unit, to: Unit): Decimal };
