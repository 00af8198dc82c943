import { sum, type Amount } from "../budget/amount";
import type { Formula } from "./formula";

/** 合计: the parts, added exactly. Cells have Excel's own SUM for it. */
export const total: Formula<readonly Amount[], Amount> = {
  name: "TOTAL",
  title: "合计",
  definition: "各项之和",
  basis: "预算表的合计等于各项之和",
  result: "金额，单位与给出的相同",
  parameters: [{ name: "各项", means: "各项的金额，单位相同" }],
  examples: [
    { given: [1906.19, 12.43, 15.87], gives: "1934.49" },
    { given: [0.1, 0.2], gives: "0.30" },
    { given: [3.64, 2.09, 2.61], gives: "8.34" },
    { given: [], gives: "0.00" },
  ],
  notes: [],
  compute: (...parts: readonly Amount[]) => sum(parts),
};
