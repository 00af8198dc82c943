import { money, definePerformanceRate } from "./performance-rate";

/** 政府采购执行率: how much of the planned government procurement was made. */
export const procurementRate = definePerformanceRate({
  name: "PROCUREMENTRATE",
  title: "政府采购执行率",
  parameters: [
    money("实际采购金额", "本年度实际政府采购金额"),
    money("采购预算数", "政府采购预算数，单位与前一个相同"),
  ],
  examples: [
    { given: [45, 50], gives: "90.00%" },
    { given: [0, 50], gives: "0.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [45, 0], gives: "zero base" },
  ],
});
