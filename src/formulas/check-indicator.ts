import { readTarget, type Measure, type Target } from "../budget/target";
import type { Decimal } from "../budget/decimal";
import { inOneMeasure } from "./one-measure";
import { deadlineIsMet } from "./deadline";
import type { Described } from "./formula";

export type IndicatorVerdict = "达标" | "未达标" | "无法判断";

/** 指标核对: whether what was reached fulfils a 指标值. Compared exactly; whatever leaves doubt is 无法判断. */
export const checkIndicator = {
  name: "CHECKINDICATOR",
  title: "指标核对",
  definition: "实际值是否达到指标值",
  basis: "指标值的读法与核对规则相同；按原数比较，不比较四舍五入后的数：89.99%没有达到≥90%",
  result: "文字，“达标”、“未达标”或“无法判断”",
  parameters: [
    { name: "指标值", means: "绩效目标表里的指标值，例如 ≥95%、≤145.4万元、14辆" },
    { name: "实际值", means: "完成的数，例如 0.96、96%、144.9、14辆；不带单位时按指标值的单位" },
  ],
  examples: [
    { given: ["≥90%", 0.8999], gives: "未达标" },
    { given: ["≥95%", 0.95], gives: "达标" },
    { given: ["≥95%", "95%"], gives: "达标" },
    { given: ["≤145.4万元", 144.9], gives: "达标" },
    { given: ["≤145.4万元", "1460000元"], gives: "未达标" },
    { given: ["14辆", "14辆"], gives: "达标" },
    { given: ["80%-90%", 0.85], gives: "达标" },
    { given: ["≤1年", "14个月"], gives: "未达标" },
    { given: ["2022年年底", "2022年6月"], gives: "达标" },
    { given: ["≥1次", "1人次"], gives: "无法判断" },
    { given: ["14辆", "13辆"], gives: "无法判断" },
    { given: ["显著", "显著"], gives: "无法判断" },
  ],
  notes: [
    "指标值没有写≥、≤的，实际值与它相等就是达标；不相等时看不出多好还是少好，无法判断。",
    "指标值是百分比而实际值没写%时，1以内的数当作小数（0.96是96%）；96既可能是96%也可能是9600%，两种读法结果不同就无法判断，请写上%。",
    "实际值没写单位、又比指标值的金额大一千倍以上，多半是单位不同，无法判断；请写上单位。",
    'Excel 桌面版把空单元格当作0传给函数；还没有实际值的行，请先用 IF 判断，例如 =IF(B2="","",BUDGET.CHECKINDICATOR(A2,B2))。',
  ],
  compute: (target: string, actual: string | Decimal): IndicatorVerdict => {
    const wanted = readTarget(target);
    const reached: Target =
      typeof actual === "string"
        ? readTarget(actual)
        : { form: "quantity", number: actual, measure: { of: "none", word: "" } };
    if (wanted.form === "deadline") return inWords(deadlineIsMet(target, wanted, actual, reached));
    if (wanted.form !== "quantity" && wanted.form !== "range") return "无法判断";
    if (reached.form !== "quantity" || reached.operator !== undefined) return "无法判断";
    return inWords(agreed(readings(wanted, reached).map((one) => isMet(wanted, one))));
  },
} as const satisfies Described & { compute(target: string, actual: string | Decimal): IndicatorVerdict };

type Quantity = Extract<Target, { form: "quantity" }>;
type Wanted = Extract<Target, { form: "quantity" | "range" }>;

const inWords = (met: boolean | undefined): IndicatorVerdict =>
  met === undefined ? "无法判断" : met ? "达标" : "未达标";

/** Between 元 and 万元 lie ten thousand; nothing is spent a thousand times over. */
const otherUnit = 1000;

/** 1449000 beside ≤145.4万元: money without a unit that is surely not in the one of its 指标值. */
export function isInAnotherUnit(wanted: Wanted, number: Decimal): boolean {
  const most = wanted.form === "range" ? wanted.to : wanted.number;
  return wanted.measure.of === "money" && !most.isZero() && number.greaterThan(most.times(otherUnit));
}

/**
 * What a number may mean, none where nobody can tell. A bare 96 beside ≥95% may be 96% or 9600%; up to 1 it is a share as
 * cells hold it, but beside ≤0.5% or 5‰ may be either. A bare 1449000 beside ≤145.4万元 is in another unit.
 */
function readings(wanted: Wanted, { number, measure }: Quantity): readonly Quantity[] {
  const read = (value: Decimal, as: Measure): Quantity => ({ form: "quantity", number: value, measure: as });
  const most = wanted.form === "range" ? wanted.to : wanted.number;
  if (measure.of !== "none") return [read(number, measure)];
  if (isInAnotherUnit(wanted, number)) return [];
  if (wanted.measure.of !== "percent") return [read(number, wanted.measure)];
  const asShare = read(number.times(100), { of: "percent", word: "%" });
  const isShare = wanted.measure.word === "%" && most.greaterThan(1) && number.abs().lessThanOrEqualTo(1);
  return isShare ? [asShare] : [asShare, read(number, wanted.measure)];
}

/** What all readings say; undefined where they differ or one of them says nothing. */
const agreed = (verdicts: readonly (boolean | undefined)[]): boolean | undefined =>
  verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : undefined;

function isMet(wanted: Wanted, reached: Quantity): boolean | undefined {
  const rate = inOneMeasure(wanted.measure, reached.measure);
  if (rate === undefined) return undefined;
  const number = reached.number.times(rate);
  if (wanted.form === "range")
    return number.greaterThanOrEqualTo(wanted.from) && number.lessThanOrEqualTo(wanted.to);
  switch (wanted.operator) {
    case "≥":
      return number.greaterThanOrEqualTo(wanted.number);
    case "≤":
      return number.lessThanOrEqualTo(wanted.number);
    case ">":
      return number.greaterThan(wanted.number);
    case "<":
      return number.lessThan(wanted.number);
    case "=":
      return number.equals(wanted.number);
    case undefined:
      return number.equals(wanted.number) ? true : undefined;
  }
}
