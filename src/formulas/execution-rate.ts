import type { Amount } from "../budget/amount";
import { ratio } from "../budget/ratio";
import { defineRate } from "./formula";

/** 预算执行率: how much of the budget has been carried out, the first of the overall performance indicators. */
export const executionRate = defineRate({
  name: "EXECUTIONRATE",
  title: "预算执行率",
  definition: "预算完成数 ÷ 预算数",
  zeroBase: "预算数为零，预算执行率无从算起",
  examples: [
    { given: ["1741.04", "1934.49"], gives: "90.00%" },
    { given: ["8.34", "8.34"], gives: "100.00%" },
    { given: ["9.975", "100"], gives: "9.98%" },
    { given: ["1", "0"], gives: "zero base" },
  ],
  compute: (carriedOut: Amount, budgeted: Amount) => ratio(carriedOut, budgeted),
});
