import type { Amount } from "../budget/amount";
import { ratio, type RatioOrZeroBase } from "../budget/ratio";
import type { RateFormula } from "./formula";

/** 占比: what part of the whole this is. The 情况说明 says it of every class and kind of spending. */
export const share: RateFormula<[Amount, Amount], RatioOrZeroBase> = {
  name: "SHARE",
  title: "占比",
  definition: "部分 ÷ 合计 × 100%",
  basis: "情况说明的通行写法：各项支出占合计的比重",
  result: "比率，设为百分比格式后显示为百分数",
  parameters: [
    { name: "部分", means: "部分的金额" },
    { name: "合计", means: "合计的金额，单位与部分相同", notNegative: true },
  ],
  zeroBase: "合计为零，占比无从算起",
  examples: [
    { given: [272.59, 1934.49], gives: "14.09%" },
    { given: [1661.9, 1934.49], gives: "85.91%" },
    { given: [12.43, 1934.49], gives: "0.64%" },
    { given: [0, 8.34], gives: "0.00%" },
    { given: [-1, 8], gives: "-12.50%" },
    { given: [0.5, 0], gives: "zero base" },
  ],
  notes: ["整列计算时合计可以只选一个单元格，例如 =BUDGET.SHARE(C5:C20, C21)。"],
  compute: (part: Amount, whole: Amount) => ratio(part, whole),
};
