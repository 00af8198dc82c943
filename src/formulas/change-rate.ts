import { size, type Amount } from "../budget/amount";
import { ratio, type RatioOrZeroBase } from "../budget/ratio";
import { change } from "./change";
import type { RateFormula } from "./formula";

/** 增减率. The base is the size of last year's number, so that the sign always says which way it went. */
export const changeRate: RateFormula<[Amount, Amount], RatioOrZeroBase> = {
  name: "CHANGERATE",
  title: "增减率",
  definition: "（本年 − 上年）÷ |上年| × 100%",
  basis: "情况说明的通行写法：与上年相比增长、下降百分之几",
  result: "比率，下降为负，设为百分比格式后显示为百分数",
  parameters: [
    { name: "本年", means: "本年的金额" },
    { name: "上年", means: "上年的金额，单位与本年相同" },
  ],
  zeroBase: "上年为零，增减率无从算起",
  examples: [
    { given: [1934.49, 2884.52], gives: "-32.94%" },
    { given: [10.5, 12], gives: "-12.50%" },
    { given: [4, 3], gives: "33.33%" },
    { given: [-3, -4], gives: "25.00%" },
    { given: [0, 5], gives: "-100.00%" },
    { given: [10.5, 0], gives: "zero base" },
  ],
  notes: ["上年为负数时除以它的绝对值，所以正数总是增加，负数总是减少。"],
  compute: (thisYear: Amount, lastYear: Amount) => ratio(change.compute(thisYear, lastYear), size(lastYear)),
};
