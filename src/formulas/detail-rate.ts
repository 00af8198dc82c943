import { money, definePerformanceRate } from "./performance-rate";

/** 专项资金细化率: how much of the money that the department takes part in distributing has a recipient already. */
export const detailRate = definePerformanceRate({
  name: "DETAILRATE",
  title: "专项资金细化率",
  parameters: [
    money("已细化资金", "已细化到具体地区和承担单位的资金数"),
    money("参与分配资金", "部门参与分配的资金总数，单位与前一个相同"),
  ],
  partOfWhole: true,
  examples: [
    { given: [900, 1000], gives: "90.00%" },
    { given: [1000, 1000], gives: "100.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [10, 0], gives: "zero base" },
  ],
});
