import { asFraction, divide, multiply, subtract, compare, whole, type Fraction } from "../budget/fraction";
import { readTarget, sideOf, withOperator, type Measure, type Target } from "../budget/target";
import { checkIndicator, type IndicatorVerdict } from "./check-indicator";
import { inOneMeasure } from "./one-measure";

/** 达标情况: what came of one 指标值, beside whether it was met. All numbers exact. */
export interface Attainment {
  readonly verdict: IndicatorVerdict;
  /** 偏差; absent where the two cannot be subtracted: dates, words, 次 and 人次. */
  readonly deviation?: Deviation;
  /** 完成比例, from 0 to 1; absent where nobody can say how much of the 指标值 was reached. */
  readonly reached?: Fraction;
}

/** 偏差: 实际值 less 指标值, of a range less its nearer end, and 0 within it. */
export interface Deviation {
  /** In the measure of the 指标值: 个百分点 where that is %. */
  readonly by: Fraction;
  readonly measure: Measure;
  /** Of the 指标值; absent where that is 0. */
  readonly ofTarget?: Fraction;
}

/**
 * Compares an actual value as written ("96%", "1450000元") with a 指标值 as written. The verdict is CHECKINDICATOR's. What has
 * no operator is met by the very same value; `better` says, where name and slot leave no doubt, which way it may be passed.
 */
export function attainmentOf(written: string, actual: string, better?: "≥" | "≤"): Attainment {
  const read = readTarget(written);
  const isBare = read.form === "quantity" && read.operator === undefined;
  const text = isBare && better ? withOperator(written, better) : written;
  const verdict = checkIndicator.compute(text, actual);
  const target = readTarget(text);
  const number =
    verdict === "无法判断" ? withOwnUnit(target, actual) : inMeasureOf(target, readTarget(actual));
  if (number === undefined) return { verdict, ...(verdict === "达标" ? { reached: ALL } : {}) };
  const end = nearerEnd(target as Counted, number);
  const reached =
    verdict === "达标"
      ? ALL
      : verdict === "未达标"
        ? shareReached(target as Counted, number, end)
        : undefined;
  return {
    verdict,
    deviation: {
      by: subtract(number, end),
      measure: (target as Counted).measure,
      ...(end.top === 0n ? {} : { ofTarget: divide(subtract(number, end), end) }),
    },
    ...(reached ? { reached } : {}),
  };
}

type Counted = Extract<Target, { form: "quantity" | "range" }>;
const ALL: Fraction = whole(1n);

/** The actual number in the measure of the 指标值; without a unit of its own it has that one. */
function inMeasureOf(target: Target, actual: Target): Fraction | undefined {
  if (target.form !== "quantity" && target.form !== "range") return undefined;
  if (actual.form !== "quantity" || actual.operator !== undefined) return undefined;
  const number = asFraction(actual.number);
  if (actual.measure.of === "none") return target.measure.of === "percent" ? undefined : number;
  const times = exactTimes(target.measure, actual.measure);
  return times && multiply(number, times);
}

/** Of a bare number that may be in another unit than the 指标值 nobody can say how much it is off. */
function withOwnUnit(target: Target, written: string): Fraction | undefined {
  const actual = readTarget(written);
  const isBare = actual.form === "quantity" && actual.measure.of === "none";
  return isBare ? undefined : inMeasureOf(target, actual);
}

/** A 月 is a twelfth of a 年, which no decimal writes to its end; the other way round it is a whole number. */
function exactTimes(wanted: Measure, given: Measure): Fraction | undefined {
  const times = inOneMeasure(wanted, given);
  if (times === undefined) return undefined;
  return times.decimalPlaces() <= MOST_PLACES
    ? asFraction(times)
    : divide(whole(1n), asFraction(inOneMeasure(given, wanted)!));
}
const MOST_PLACES = 20;

function nearerEnd(target: Counted, number: Fraction): Fraction {
  if (target.form === "quantity") return asFraction(target.number);
  const [from, to] = [asFraction(target.from), asFraction(target.to)];
  if (compare(number, from) < 0) return from;
  return compare(number, to) > 0 ? to : number;
}

/** 实际÷指标值 where more is wanted, 指标值÷实际 where less is; undefined where only the very value counts. */
function shareReached(target: Counted, number: Fraction, end: Fraction): Fraction | undefined {
  const side = target.form === "range" ? sideBeyond(number, end) : sideOf(target.operator);
  if (side === "at least") return end.top <= 0n ? undefined : divide(smaller(number, end), end);
  if (side === "at most") return number.top <= 0n ? undefined : divide(smaller(number, end), number);
  return undefined;
}

const sideBeyond = (number: Fraction, end: Fraction): ReturnType<typeof sideOf> =>
  compare(number, end) < 0 ? "at least" : "at most";
const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b);
