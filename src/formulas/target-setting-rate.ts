import { count, definePerformanceRate } from "./performance-rate";

/** 绩效目标编制完成率: how many of the projects that must have performance targets have them. */
export const targetSettingRate = definePerformanceRate({
  name: "TARGETSETTINGRATE",
  title: "绩效目标编制完成率",
  parameters: [
    count("已编制目标项目数", "已编制绩效目标的项目个数"),
    count("应编制目标项目数", "应编制绩效目标的项目个数"),
  ],
  partOfWhole: true,
  examples: [
    { given: [18, 18], gives: "100.00%" },
    { given: [17, 18], gives: "94.44%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1, 0], gives: "zero base" },
  ],
});
