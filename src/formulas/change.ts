import { minus, type Amount } from "../budget/amount";
import { defineFormula } from "./formula";

/** 增减额: how much more or less than last year. */
export const change = defineFormula({
  name: "CHANGE",
  title: "增减额",
  definition: "本年 − 上年",
  examples: [
    { given: ["2884.52", "1934.49"], gives: "-950.03" },
    { given: ["0", "10.50"], gives: "10.50" },
    { given: ["8.34", "8.34"], gives: "0.00" },
  ],
  compute: (lastYear: Amount, thisYear: Amount) => minus(thisYear, lastYear),
});
