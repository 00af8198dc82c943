import type { Amount } from "../budget/amount";
import { ratio } from "../budget/ratio";
import { defineRate } from "./formula";

/** 占比: what part of the whole this is. The 情况说明 says it of every class and kind of spending. */
export const share = defineRate({
  name: "SHARE",
  title: "占比",
  definition: "部分 ÷ 合计",
  zeroBase: "合计为零，占比无从算起",
  examples: [
    { given: ["272.59", "1934.49"], gives: "14.09%" },
    { given: ["1661.90", "1934.49"], gives: "85.91%" },
    { given: ["12.43", "1934.49"], gives: "0.64%" },
    { given: ["0", "8.34"], gives: "0.00%" },
    { given: ["-1", "8"], gives: "-12.50%" },
    { given: ["0.50", "0"], gives: "zero base" },
  ],
  compute: (part: Amount, whole: Amount) => ratio(part, whole),
});
