/** How often a name says that something is done: 每季度维护一次, 每月两期. */
export interface Frequency {
  /** 季度 */
  readonly period: string;
  readonly timesEach: number;
  /** 次, 期, 场 … */
  readonly measure: string;
  readonly timesAYear: number;
}

const periods: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:个)?季度?/, "季度", 4],
  [/^(?:个)?月/, "月", 12],
  [/^半年/, "半年", 2],
];

const digits = "一二三四五六七八九十";

/** undefined where the name tells no frequency, or one that holidays make uncertain: of days and weeks nobody knows how many are meant. */
export function readFrequency(name: string): Frequency | undefined {
  const at = name.indexOf("每");
  if (at < 0) return undefined;
  const rest = name.slice(at + 1);
  const period = periods.find(([pattern]) => pattern.test(rest));
  const match = /([一二两三四五六七八九十]|\d{1,2})\s*(次|期|场|回|轮)/.exec(rest);
  if (!period || !match || /每|[、，,；;]/.test(rest.slice(0, match.index))) return undefined;
  const timesEach = match[1] === "两" ? 2 : digits.indexOf(match[1]!) + 1 || Number(match[1]);
  return { period: period[1], timesEach, measure: match[2]!, timesAYear: period[2] * timesEach };
}
