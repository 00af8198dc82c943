import { count, definePerformanceRate } from "./performance-rate";

/** 部门绩效评价完成率: how many of the key projects that the department itself evaluates it has evaluated. */
export const evaluationRate = definePerformanceRate({
  name: "EVALUATIONRATE",
  title: "部门绩效评价完成率",
  parameters: [
    count("已评价项目数", "已完成部门评价的项目个数"),
    count("重点评价项目数", "部门重点绩效评价的项目个数"),
  ],
  partOfWhole: true,
  examples: [
    { given: [2, 2], gives: "100.00%" },
    { given: [1, 3], gives: "33.33%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
