import { unitsIn } from "../budget/amount";
import { Decimal } from "../budget/decimal";
import type { Measure } from "../budget/target";

/** Times that are whole numbers of each other; a 年 has no whole number of 天, and 工作日 are counted otherwise. */
const times: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  年: ["months", 12],
  季度: ["months", 3],
  个季度: ["months", 3],
  月: ["months", 1],
  个月: ["months", 1],
  周: ["minutes", 7 * 24 * 60],
  天: ["minutes", 24 * 60],
  日: ["minutes", 24 * 60],
  小时: ["minutes", 60],
  个小时: ["minutes", 60],
  分钟: ["minutes", 1],
};
const perWhole: Readonly<Record<string, number>> = { "%": 100, "‰": 1000 };

/**
 * By what a number in one measure is multiplied to stand in another: 千元 in 万元 is a tenth.
 * Undefined where the two cannot be compared: 次 and 人次, 天 and 工作日.
 */
export function inOneMeasure(wanted: Measure, given: Measure): Decimal | undefined {
  if (wanted.of === given.of && wanted.word === given.word) return new Decimal(1);
  if (wanted.of === "money" && given.of === "money") return unitsIn(given.word, wanted.word);
  if (wanted.of === "percent" && given.of === "percent")
    return new Decimal(perWhole[wanted.word]!).div(perWhole[given.word]!);
  if (wanted.of !== "time" || given.of !== "time") return undefined;
  const [one, other] = [times[wanted.word], times[given.word]];
  return one && other && one[0] === other[0] ? new Decimal(other[1]).div(one[1]) : undefined;
}
