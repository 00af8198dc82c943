import type { Amount, Unit } from "../budget/amount";
import { changeInWords } from "./change-in-words";
import type { Described } from "./formula";

/** 增减说明: the very words in which the 情况说明 tells a change. */
export const narrate = {
  name: "NARRATE",
  title: "增减说明",
  definition: "本年比上年增加或减少多少，增长或下降百分之几",
  basis: "与本程序写的情况说明逐字相同",
  result: "文字，万元、亿元和百分比四舍五入到两位小数，元、千元按给出的小数写，最多两位",
  parameters: [
    { name: "本年", means: "本年的金额" },
    { name: "上年", means: "上年的金额，单位与本年相同" },
    { name: "单位", means: "元、千元、万元或亿元，不写是万元", optional: true },
  ],
  examples: [
    { given: [1934.49, 2884.52], gives: "减少950.03万元，下降32.94%" },
    { given: [12, 10.5], gives: "增加1.50万元，增长14.29%" },
    { given: [10.5, 0], gives: "由零增加10.50万元" },
    { given: [8.34, 8.34], gives: "与上年持平" },
    { given: [8.342, 8.341], gives: "与上年基本持平" },
    { given: [120000, 105000, "元"], gives: "增加15000元，增长14.29%" },
  ],
  notes: [
    '前面接上名称就是一句话，例如 ="公务接待费"&BUDGET.NARRATE(C5, B5)。',
    "增减原因只有本单位知道，请自己写上。",
  ],
  compute: (thisYear: Amount, lastYear: Amount, printed: Printed): string =>
    changeInWords(thisYear, lastYear, printed)
      .map(({ text }) => text)
      .join(""),
} as const satisfies Described & { compute(thisYear: Amount, lastYear: Amount, printed: Printed): string };

/** The unit that the money is said in, and its decimals. */
interface Printed {
  readonly unit: Unit;
  readonly decimals: number;
}
