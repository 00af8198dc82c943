/**
 * A sum may miss its total by what rounding does, and so two ways may both pass. Where no sum of the workbook makes use of that,
 * its amounts were not rounded: then the way after which every sum holds to the last decimal is meant.
 */
import type { EquationWeb } from "./equation-web";
import type { Group } from "./groups";
import type { Repair } from "./smallest-sets";

/** A sum of three rounded amounts holds to the last decimal three times in four: that all of so many do is no chance. */
const LEAST_SUMS = 20;

/** Fewer amounts than that are a copy, or one part of a whole that is otherwise nothing. */
const LEAST_AMOUNTS = 3;

/** All equations of a workbook, looked over for whether they were rounded. */
export interface Sums {
  readonly web: EquationWeb;
  readonly count: number;
  /** The equations that hold and are off by as little as rounding allows. */
  readonly rounded: readonly number[];
  tolerance(this: void, equation: number): bigint;
  value(this: void, variable: number): bigint;
}

/** Each group with only those of its sets that leave no sum inexact, if nothing is rounded and there are such sets. */
export function unrounded(all: Sums, groups: readonly Group[]): readonly Group[] {
  if (groups.every(({ sets }) => sets.length < 2) || !isUnrounded(all, groups)) return groups;
  return groups.map((group) => {
    const exact = group.sets.filter((set) => leavesAllExact(all.web, set));
    return exact.length > 0 ? { ...group, sets: exact } : group;
  });
}

/** Judged by the equations that no set touches: in those that one does, an error may look like rounding. */
function isUnrounded({ web, count, rounded, tolerance, value }: Sums, groups: readonly Group[]): boolean {
  const touched = new Set(web.broken);
  for (const { variable } of groups.flatMap(({ sets }) => sets.flat()))
    for (const { equation } of web.standings(variable)) touched.add(equation);
  const mayRound = (at: number): boolean => tolerance(at) !== 0n && !touched.has(at);
  if (rounded.some(mayRound)) return false;
  let sums = 0;
  for (let at = 0; at < count && sums < LEAST_SUMS; at++) {
    if (!mayRound(at)) continue;
    const amounts = [...web.equation(at).terms.keys()].filter((variable) => value(variable) !== 0n);
    if (amounts.length >= LEAST_AMOUNTS) sums++;
  }
  return sums >= LEAST_SUMS;
}

/** Whether every equation that the set touches then holds to the last decimal. */
export function leavesAllExact(web: EquationWeb, set: readonly Repair[]): boolean {
  const residuals = new Map<number, bigint>();
  for (const { variable, change } of set) {
    for (const { equation, coefficient } of web.standings(variable)) {
      const before = residuals.get(equation) ?? web.residual(equation);
      residuals.set(equation, before + BigInt(coefficient) * change);
    }
  }
  return [...residuals.values()].every((residual) => residual === 0n);
}
