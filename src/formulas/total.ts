import { sum, type Amount } from "../budget/amount";
import { defineFormula } from "./formula";

/** 合计: the parts, added exactly. */
export const total = defineFormula({
  name: "TOTAL",
  title: "合计",
  definition: "各项之和",
  examples: [
    { given: ["1906.19", "12.43", "15.87"], gives: "1934.49" },
    { given: ["0.1", "0.2"], gives: "0.30" },
    { given: ["3.64", "2.09", "2.61"], gives: "8.34" },
    { given: [], gives: "0.00" },
  ],
  compute: (...parts: readonly Amount[]) => sum(parts),
});
