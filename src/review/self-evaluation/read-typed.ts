import { readAmount, type Amount, type Unit } from "../../budget/amount";
import { readTarget, type Measure, type Target } from "../../budget/target";
import { readHundredths, type Hundredths } from "../../budget/hundredths";
import { isInAnotherUnit } from "../../formulas/check-indicator";
import type { Judgement, Level } from "./typed";

export type Read<Value> = { readonly value: Value } | { readonly refused: string };

/** An actual value as it is compared: "96" beside ≥95% is 96%, 2 beside ≥3次 is 2次, and a day is one of `year` where it names none. */
export function readActual(target: Target, typed: string, year?: number): Read<string> {
  const actual = readTarget(typed);
  const says = typed.trim();
  if (target.form === "deadline") {
    const ofYear = target.year ?? year;
    if (actual.form === "deadline" && actual.month !== undefined)
      return { value: actual.year === undefined && ofYear !== undefined ? `${ofYear}年${says}` : says };
    return { refused: `完成时间填的是“${says}”，读不出年月；请写到月或日，例如 ${exampleDay(target)}。` };
  }
  if (target.form !== "quantity" && target.form !== "range") return { value: says };
  const { measure } = target;
  if (actual.form !== "quantity" || actual.operator !== undefined)
    return { refused: `实际完成值填的是“${says}”，不是一个数；请只填数和单位，例如 ${exampleOf(measure)}。` };
  if (actual.measure.of === "none") {
    const isUnclear =
      measure.of === "percent" && !actual.number.isZero() && actual.number.lessThanOrEqualTo(1);
    if (isUnclear)
      return {
        refused: `实际完成值填的是“${says}”，不知是否已乘100；请写上百分号，例如 ${exampleOf(measure)}。`,
      };
    if (isInAnotherUnit(target, actual.number))
      return {
        refused: `实际完成值填的是“${says}”，比指标值大上千倍；请核对，并写上单位，例如 ${exampleOf(measure)}。`,
      };
    return { value: `${says}${measure.word}` };
  }
  if (!isOfOneKind(measure, actual.measure))
    return {
      refused: `指标值的单位是“${measure.word}”，实际完成值填的是“${says}”；请用同一单位填写，例如 ${exampleOf(measure)}。`,
    };
  return { value: says };
}

const exampleOf = ({ of, word }: Measure): string =>
  of === "percent" ? "96%" : of === "money" ? `8.5${word}` : `3${word}`;
const exampleDay = ({ year }: Extract<Target, { form: "deadline" }>): string =>
  `${year === undefined ? "" : `${year}年`}11月30日`;

const isOfOneKind = (wanted: Measure, given: Measure): boolean =>
  wanted.of === given.of && (wanted.of === "money" || wanted.of === "percent" || wanted.of === "time")
    ? true
    : wanted.word === given.word;

/** 达成预期, 部分达成 and 未达成 as the usual form has them, each with the percents of the points that it may give. */
const spans: Readonly<
  Record<Level, { readonly called: string; readonly from: bigint; readonly to: bigint }>
> = {
  full: { called: "达成预期指标", from: 8000n, to: 10000n },
  partly: { called: "部分达成预期指标并具有一定效果", from: 6000n, to: 7999n },
  not: { called: "未达成预期指标且效果较差", from: 0n, to: 5999n },
};

export const levelCalled = (level: Level): string => spans[level].called;
export const levelSpan = (level: Level): string =>
  ({ full: "80%至100%", partly: "60%至80%（不含）", not: "0至60%（不含）" })[level];

/** The percent of the points that a judgement gives, in hundredths of a percent. */
export function readJudgement({ level, percent }: Judgement): Read<Hundredths> {
  const read = readHundredths(percent.normalize("NFKC").replace(/%\s*$/, ""));
  const { from, to } = spans[level];
  if (read !== undefined && read >= from && read <= to) return { value: read };
  const says = percent.trim() === "" ? "还没有填" : `填的是“${percent.trim()}”`;
  return {
    refused: `得分比例${says}；“${levelCalled(level)}”请填${levelSpan(level)}之间的数，例如 ${exampleFor(level)}。`,
  };
}
const exampleFor = (level: Level): string => ({ full: "95", partly: "70", not: "50" })[level];

/** 分值 as typed. */
export function readWeight(typed: string): Read<Hundredths> {
  const read = readHundredths(typed);
  return read === undefined
    ? { refused: `分值填的是“${typed.trim()}”，不是最多两位小数的数；请填例如 12.5。` }
    : { value: read };
}

/** 执行数 as typed, in the unit of the project's table. */
export function readSpent(typed: string, unit: Unit): Read<Amount> {
  const read = readAmount(typed.normalize("NFKC").replace(new RegExp(`${unit}\\s*$`), ""), unit);
  return read && read.amount >= 0n
    ? { value: read.amount }
    : { refused: `执行数填的是“${typed.trim()}”，不是不小于零的数；请按${unit}填写，例如 144.90。` };
}
