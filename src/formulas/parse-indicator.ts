import type { Decimal } from "../budget/decimal";
import type { Measure, Target } from "../budget/target";
import type { Described } from "./formula";

/** One 指标值 in its parts; a cell without anything is "". */
export type ParsedIndicator = readonly [
  kind: string,
  operator: string,
  value: Decimal | string,
  upper: Decimal | string,
  unit: string,
];

/** 指标值分解: 类型, 符号, 数值, 上限 and 单位 of a 指标值, in five cells beside each other. */
export const parseIndicator = {
  name: "PARSEINDICATOR",
  title: "指标值分解",
  definition: "指标值 → 类型、符号、数值、上限、单位",
  basis: "与核对绩效指标的规则读法相同",
  result: "一行五格：类型、符号、数值、上限、单位，没有的是空文字",
  parameters: [{ name: "指标值", means: "绩效目标表里的指标值，例如 ≥95%、14辆、2022年年底" }],
  examples: [
    { given: ["≥95%"], gives: "比例｜≥｜95｜｜%" },
    { given: ["≤145.4万元"], gives: "金额｜≤｜145.4｜｜万元" },
    { given: ["不少于2,000本"], gives: "数量｜≥｜2000｜｜本" },
    { given: ["14辆"], gives: "数量｜｜14｜｜辆" },
    { given: ["80%-90%"], gives: "比例｜｜80｜90｜%" },
    { given: ["≤1年"], gives: "时长｜≤｜1｜｜年" },
    { given: ["≤37万"], gives: "单位不全｜≤｜37｜｜万" },
    { given: ["2022年年底"], gives: "期限｜｜2022年｜｜" },
    { given: ["12月底前"], gives: "期限｜｜12月｜｜" },
    { given: ["显著"], gives: "文字｜｜显著｜｜" },
  ],
  notes: [
    "比例的数值是百分号前的数，95%写作95，单位是%。",
    "“≤37万”没有写明是万元还是万次，类型是“单位不全”。",
  ],
  compute: (target: Target): ParsedIndicator => {
    switch (target.form) {
      case "quantity":
        return [kindOf(target.measure), target.operator ?? "", target.number, "", target.measure.word];
      case "range":
        return [kindOf(target.measure), "", target.from, target.to, target.measure.word];
      case "deadline":
        return ["期限", "", dateInWords(target), "", ""];
      case "word":
        return ["文字", "", target.word, "", ""];
      case "blank":
        return ["空", "", "", "", ""];
    }
  },
} as const satisfies Described & { compute(target: Target): ParsedIndicator };

const kinds: Record<Measure["of"], string> = {
  percent: "比例",
  money: "金额",
  unclear: "单位不全",
  time: "时长",
  count: "数量",
  none: "数",
};
const kindOf = ({ of }: Measure): string => kinds[of];

const dateInWords = ({ year, month, day }: Extract<Target, { form: "deadline" }>): string =>
  (year === undefined ? "" : `${year}年`) +
  (month === undefined ? "" : `${month}月`) +
  (day === undefined ? "" : `${day}日`);
