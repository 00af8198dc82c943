import { money, definePerformanceRate } from "./performance-rate";

/** “三公”经费控制率: how much of what was allowed for going abroad, vehicles and receptions has been spent. */
export const threePublicRate = definePerformanceRate({
  name: "THREEPUBLICRATE",
  title: "“三公”经费控制率",
  parameters: [
    money("三公经费支出数", "本年度因公出国（境）、公务用车、公务接待实际支出之和"),
    money("三公经费预算数", "“三公”经费预算数，单位与前一个相同"),
  ],
  examples: [
    { given: [9.45, 10.5], gives: "90.00%" },
    { given: [0, 10.5], gives: "0.00%" },
    { given: [0, 0], gives: "not applicable" },
    { given: [1.2, 0], gives: "zero base" },
  ],
});
