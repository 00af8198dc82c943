import { size, type Amount } from "../budget/amount";
import { ratio } from "../budget/ratio";
import { change } from "./change";
import { defineRate } from "./formula";

/** 增减率. The base is the size of last year's number, so that the sign always says which way it went. */
export const changeRate = defineRate({
  name: "CHANGERATE",
  title: "增减率",
  definition: "（本年 − 上年）÷ |上年|",
  zeroBase: "上年为零，增减率无从算起",
  examples: [
    { given: ["2884.52", "1934.49"], gives: "-32.94%" },
    { given: ["12.00", "10.50"], gives: "-12.50%" },
    { given: ["3", "4"], gives: "33.33%" },
    { given: ["-4", "-3"], gives: "25.00%" },
    { given: ["5", "0"], gives: "-100.00%" },
    { given: ["0", "10.50"], gives: "zero base" },
  ],
  compute: (lastYear: Amount, thisYear: Amount) => ratio(change.compute(lastYear, thisYear), size(lastYear)),
});
