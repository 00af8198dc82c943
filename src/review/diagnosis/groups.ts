/**
 * Faults that have nothing to do with one another are told apart, although their tables hang together: two changes belong
 * together where they share a broken equation, or any equation while both are made.
 */
import type { EquationWeb } from "./equation-web";
import type { Repair } from "./smallest-sets";

export interface Group {
  /** The broken equations that these changes mend. */
  readonly broken: readonly number[];
  /** Every smallest set of this group; one of each group taken together is a smallest set of the whole part. */
  readonly sets: readonly (readonly Repair[])[];
}

/** The sets that explain one part, split into groups that can each be judged alone. */
export function groupsOf(
  web: EquationWeb,
  broken: readonly number[],
  sets: readonly (readonly Repair[])[],
): readonly Group[] {
  const groupOf = grouped(web, new Set(broken), sets);
  const groups = new Map<number, { broken: number[]; sets: Map<string, readonly Repair[]> }>();
  for (const set of sets) {
    for (const [group, own] of byGroup(set, groupOf)) {
      const beside = groups.get(group) ?? { broken: [], sets: new Map<string, readonly Repair[]>() };
      groups.set(group, beside);
      beside.sets.set(own.map(({ variable, change }) => `${variable}:${change}`).join(" "), own);
    }
  }
  for (const equation of broken) {
    const mended = [...web.equation(equation).terms.keys()].find(
      (variable) => groupOf(variable) !== undefined,
    );
    if (mended !== undefined) groups.get(groupOf(mended)!)?.broken.push(equation);
  }
  return [...groups.values()].map((group) => ({ broken: group.broken, sets: [...group.sets.values()] }));
}

function byGroup(set: readonly Repair[], groupOf: GroupOf): ReadonlyMap<number, readonly Repair[]> {
  const parts = new Map<number, Repair[]>();
  for (const repair of [...set].sort((a, b) => a.variable - b.variable)) {
    const group = groupOf(repair.variable)!;
    const beside = parts.get(group);
    if (beside) beside.push(repair);
    else parts.set(group, [repair]);
  }
  return parts;
}

/** One variable of the group stands for it; undefined for a variable that is in none of the sets. */
type GroupOf = (variable: number) => number | undefined;

function grouped(
  web: EquationWeb,
  broken: ReadonlySet<number>,
  sets: readonly (readonly Repair[])[],
): GroupOf {
  const root = new Map<number, number>();
  for (const { variable } of sets.flat()) root.set(variable, variable);
  const find = (variable: number): number => {
    const above = root.get(variable)!;
    return above === variable ? variable : find(above);
  };
  const join = (variables: readonly number[], counts: (equation: number) => boolean): void => {
    const firstIn = new Map<number, number>();
    for (const variable of variables) {
      for (const { equation } of web.standings(variable)) {
        if (!counts(equation)) continue;
        const first = firstIn.get(equation);
        if (first === undefined) firstIn.set(equation, variable);
        else root.set(find(variable), find(first));
      }
    }
  };
  join([...root.keys()], (equation) => broken.has(equation));
  for (const set of sets)
    join(
      set.map(({ variable }) => variable),
      () => true,
    );
  return (variable) => (root.has(variable) ? find(variable) : undefined);
}
