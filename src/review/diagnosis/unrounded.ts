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

/** Each group with only those of its sets that leave no sum inexact, if nothing is rounded and there are such sets. */
export function unrounded(web: EquationWeb, groups: readonly Group[]): readonly Group[] {
  if (groups.every(({ sets }) => sets.length < 2) || !isUnrounded(web, groups)) return groups;
  return groups.map((group) => {
    const exact = group.sets.filter((set) => leavesAllExact(web, set));
    return exact.length > 0 ? { ...group, sets: exact } : group;
  });
}

/** Judged by the equations that no set touches: in those that one does, an error may look like rounding. */
function isUnrounded(web: EquationWeb, groups: readonly Group[]): boolean {
  const touched = new Set(web.broken);
  for (const { variable } of groups.flatMap(({ sets }) => sets.flat()))
    for (const { equation } of web.standings[variable]!) touched.add(equation);
  let sums = 0;
  for (const [at, { terms, tolerance }] of web.equations.entries()) {
    if (tolerance === 0n || touched.has(at)) continue;
    if (web.residuals[at] !== 0n) return false;
    if (terms.filter(({ variable }) => web.values[variable] !== 0n).length >= LEAST_AMOUNTS) sums++;
  }
  return sums >= LEAST_SUMS;
}

/** Whether every equation that the set touches then holds to the last decimal. */
export function leavesAllExact(web: EquationWeb, set: readonly Repair[]): boolean {
  const residuals = new Map<number, bigint>();
  for (const { variable, change } of set) {
    for (const { equation, coefficient } of web.standings[variable]!) {
      const before = residuals.get(equation) ?? web.residuals[equation]!;
      residuals.set(equation, before + BigInt(coefficient) * change);
    }
  }
  return [...residuals.values()].every((residual) => residual === 0n);
}
