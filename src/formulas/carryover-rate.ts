import { money, definePerformanceRate } from "./performance-rate";

/** 结转结余率: how much of the budget is left over at the end of the year. */
export const carryoverRate = definePerformanceRate({
  name: "CARRYOVERRATE",
  title: "结转结余率",
  parameters: [
    money("结转结余总额", "年末的结转和结余之和"),
    money("预算数", "批复的（调整）预算数，单位与前一个相同"),
  ],
  examples: [
    { given: [193.45, 1934.49], gives: "10.00%" },
    { given: [0, 1934.49], gives: "0.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [3, 0], gives: "zero base" },
  ],
});
