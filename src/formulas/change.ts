import { minus, type Amount } from "../budget/amount";
import type { Formula } from "./formula";

/** 增减额: how much more or less than last year. */
export const change: Formula<[Amount, Amount], Amount> = {
  name: "CHANGE",
  title: "增减额",
  definition: "本年 − 上年",
  basis: "情况说明的通行写法：与上年相比增加、减少多少",
  result: "金额，单位与给出的相同，减少为负",
  parameters: [
    { name: "本年", means: "本年的金额" },
    { name: "上年", means: "上年的金额，单位与本年相同" },
  ],
  examples: [
    { given: [1934.49, 2884.52], gives: "-950.03" },
    { given: [10.5, 0], gives: "10.50" },
    { given: [8.34, 8.34], gives: "0.00" },
  ],
  notes: ["按写出的小数准确相减，不会出现 0.30000000000000004 这样的尾数。"],
  compute: (thisYear: Amount, lastYear: Amount) => minus(thisYear, lastYear),
};
