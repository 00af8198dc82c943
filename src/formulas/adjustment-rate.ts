import { money, definePerformanceRate } from "./performance-rate";

/** 预算调整率: how much was added, taken away and moved in the course of the year, whatever the direction. */
export const adjustmentRate = definePerformanceRate({
  name: "ADJUSTMENTRATE",
  title: "预算调整率",
  parameters: [
    money("预算调整数", "追加、追减和结构调整的金额之和，追减也按正数加"),
    money("年初预算数", "批复的年初预算数，单位与前一个相同"),
  ],
  notes: [
    "追减200万元、追加200万元，预算调整数是400万元，不是0。",
    "预算调整数已经是调整额，不再减年初预算数。",
  ],
  examples: [
    { given: [400, 1934.49], gives: "20.68%" },
    { given: [0, 1934.49], gives: "0.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [5, 0], gives: "zero base" },
  ],
});
