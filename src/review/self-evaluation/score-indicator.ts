import { fraction, multiply, whole, type Fraction } from "../../budget/fraction";
import type { Hundredths } from "../../budget/hundredths";
import { attainmentOf } from "../../formulas/attainment";
import { betterOf } from "../../rules/direction";
import { sayTarget, type IndicatorLine } from "../../rules/indicator-lines";
import type { IndicatorLineScored, Result } from "./evaluation";
import { readActual, readJudgement } from "./read-typed";
import type { Judgement, Level } from "./typed";

type Measured = Pick<IndicatorLineScored, "result" | "points" | "deviation" | "refused" | "asksJudgement">;

/**
 * Full points where the 指标值 was met, else as much of them as was reached; what no number measures (words, a missed date, 13辆
 * beside 14辆) a person judges.
 */
export function scoreIndicator(
  line: IndicatorLine,
  weight: Hundredths,
  actual: string | undefined,
  judgement: Judgement | undefined,
  year?: number,
): Measured {
  const { form } = line.target;
  if (form === "word" || form === "blank") return judged(weight, judgement);
  if (actual === undefined) return { asksJudgement: false };
  const read = readActual(line.target, actual, year);
  if ("refused" in read) return { asksJudgement: false, refused: read.refused };
  const better = betterOf(line);
  const { verdict, deviation, reached } = attainmentOf(
    withYear(line, year),
    read.value,
    better && (better === "higher" ? "≥" : "≤"),
  );
  const measured = { result: verdict, ...(deviation ? { deviation } : {}) };
  if (reached) return { ...measured, asksJudgement: false, points: multiply(whole(weight), reached) };
  const { points } = judged(weight, judgement);
  return { ...measured, asksJudgement: true, ...(points ? { points } : {}) };
}

/** 12月底前 is the budget year's. */
function withYear(line: IndicatorLine, year: number | undefined): string {
  const { target } = line;
  const lacksYear = target.form === "deadline" && target.year === undefined && year !== undefined;
  return `${lacksYear ? `${year}年` : ""}${sayTarget(line)}`;
}

const called: Readonly<Record<Level, Result>> = { full: "达成预期", partly: "部分达成", not: "未达成" };

function judged(weight: Hundredths, judgement: Judgement | undefined): Measured {
  const read = judgement && readJudgement(judgement);
  if (!judgement || !read || "refused" in read) return { asksJudgement: true };
  return { asksJudgement: true, result: called[judgement.level], points: ofPercent(weight, read.value) };
}

/** A percent in hundredths is a ten-thousandth of the whole. */
const ofPercent = (weight: Hundredths, percent: Hundredths): Fraction => fraction(weight * percent, 10_000n);
