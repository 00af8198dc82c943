import { money, definePerformanceRate } from "./performance-rate";

/** 预算执行率: how much of the budget has been carried out, the first of the overall performance indicators. */
export const executionRate = definePerformanceRate({
  name: "EXECUTIONRATE",
  title: "预算执行率",
  parameters: [
    money("预算完成数", "本年度实际完成的预算数"),
    money("预算数", "批复的（调整）预算数，单位与前一个相同"),
  ],
  notes: [
    "大于100%说明完成数超过了预算数，照实算出，不作限制。",
    "显示为90.00%的可能是89.998%；是否达到90%请用 BUDGET.CHECKINDICATOR 比较，它不比较四舍五入后的数。",
  ],
  examples: [
    { given: [1741.04, 1934.49], gives: "90.00%" },
    { given: [8.34, 8.34], gives: "100.00%" },
    { given: [9.975, 100], gives: "9.98%" },
    { given: [130, 100], gives: "130.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
