import type { Hundredths } from "../../budget/hundredths";

/**
 * Shares the points of a 一级指标 among its indicators: those that people set stand, the others get equal parts of what is left,
 * and hundredths that no equal part takes go to the first ones. Undefined where the set ones cannot come to the whole.
 */
export function sharePoints(
  points: Hundredths,
  set: readonly (Hundredths | undefined)[],
): readonly Hundredths[] | undefined {
  const open = BigInt(set.filter((own) => own === undefined).length);
  const left = set.reduce((rest: Hundredths, own) => rest - (own ?? 0n), points);
  if (left < 0n || (open === 0n && left !== 0n)) return undefined;
  let place = 0n;
  return set.map((own) => own ?? left / open + (place++ < left % open ? 1n : 0n));
}
