import { count, definePerformanceRate } from "./performance-rate";

/** 绩效自评完成率: how many of the projects that must be self-evaluated were. */
export const selfEvaluationRate = definePerformanceRate({
  name: "SELFEVALUATIONRATE",
  title: "绩效自评完成率",
  parameters: [
    count("已自评项目数", "已完成绩效自评的项目个数"),
    count("应自评项目数", "应实施绩效自评的项目个数"),
  ],
  partOfWhole: true,
  notes: ["自评由单位自己做，部门评价由主管部门做，是两件事，分开数。"],
  examples: [
    { given: [18, 18], gives: "100.00%" },
    { given: [12, 18], gives: "66.67%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
