import { count, definePerformanceRate } from "./performance-rate";

/** 绩效监控完成率: how many of the projects that must be monitored were. */
export const monitoringRate = definePerformanceRate({
  name: "MONITORINGRATE",
  title: "绩效监控完成率",
  parameters: [
    count("已监控项目数", "已完成绩效监控的项目个数"),
    count("应监控项目数", "应实施绩效监控的项目个数"),
  ],
  partOfWhole: true,
  examples: [
    { given: [18, 18], gives: "100.00%" },
    { given: [9, 18], gives: "50.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
