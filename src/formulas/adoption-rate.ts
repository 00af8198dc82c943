import { count, definePerformanceRate } from "./performance-rate";

/** 评价结果应用率: how many of the proposals that evaluations made were taken up. */
export const adoptionRate = definePerformanceRate({
  name: "ADOPTIONRATE",
  title: "评价结果应用率",
  parameters: [
    count("采纳数", "评价提出的意见建议中已采纳的条数"),
    count("意见建议总数", "评价提出的意见建议的条数"),
  ],
  partOfWhole: true,
  examples: [
    { given: [5, 5], gives: "100.00%" },
    { given: [5, 7], gives: "71.43%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
