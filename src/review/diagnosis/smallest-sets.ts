/**
 * Every smallest set of variables whose change makes broken equations hold and breaks no other: an exact search for hitting
 * sets of conflicts that are learned as they are needed. No set is missed, and none found is too large.
 */
import { solve } from "./elimination";
import type { EquationWeb } from "./equation-web";

/** A variable and what to add to it. */
export interface Repair {
  readonly variable: number;
  readonly change: bigint;
}

export interface Smallest {
  /** All of the same size; each variable stands for its twins too. Empty where none was found. */
  readonly sets: readonly (readonly Repair[])[];
  /** Whether the search ended before it had seen all: then nothing may be claimed. */
  readonly gaveUp: boolean;
  /** All variables of the conflicts that the sets were drawn from. */
  readonly weighed: ReadonlySet<number>;
  /** Broken equations beside those asked for, in which something stands that was tried; that ends the search. */
  readonly reached: readonly number[];
  /** Steps that the search took. */
  readonly steps: number;
}

export interface Bounds {
  /** Variables in a set. */
  readonly size: number;
  /** Steps of one search, and of all searches of a workbook; to go through a long conflict counts for several. */
  readonly steps: number;
  readonly stepsInAll: number;
  readonly sets: number;
}

export const standardBounds: Bounds = { size: 8, steps: 6_000, stepsInAll: 30_000, sets: 200 };

/** Looks at a variable that come to a step. */
const A_STEP = 200;

export function smallestSets(web: EquationWeb, broken: readonly number[], bounds = standardBounds): Smallest {
  const search = new Search(web, broken, bounds);
  for (let size = 1; size <= bounds.size && !search.gaveUp; size++) {
    const sets = search.ofSize(size);
    if (sets.length > 0 && !search.gaveUp) return search.endedWith(sets);
  }
  search.gaveUp = true;
  return search.endedWith([]);
}

class Search {
  gaveUp = false;
  private reached: readonly number[] = [];
  /** The smallest first. */
  private readonly conflicts: ReadonlySet<number>[];
  private found = new Map<string, readonly Repair[]>();
  private readonly own: ReadonlySet<number>;
  private steps = 0;

  constructor(
    private readonly web: EquationWeb,
    private readonly broken: readonly number[],
    private readonly bounds: Bounds,
  ) {
    this.own = new Set(broken);
    this.conflicts = broken.map((equation) => new Set(web.equation(equation).terms.keys())).sort(bySize);
  }

  ofSize(size: number): readonly (readonly Repair[])[] {
    this.found = new Map();
    this.extend([], size, new Set());
    return [...this.found.values()];
  }

  endedWith(sets: Smallest["sets"]): Smallest {
    const weighed = new Set(this.conflicts.flatMap((conflict) => [...conflict]));
    return { sets, weighed, gaveUp: this.gaveUp, reached: this.reached, steps: this.steps };
  }

  /** Adds one more variable for as long as some conflict has none; `left` may still be added, `banned` were tried before. */
  private extend(chosen: readonly number[], left: number, banned: ReadonlySet<number>): void {
    this.steps++;
    if (this.steps > this.bounds.steps || this.found.size >= this.bounds.sets) this.gaveUp = true;
    if (this.gaveUp) return;
    let open = this.openBeside(chosen);
    if (open.length === 0) {
      if (this.tried(chosen) || left === 0) return;
      open = this.openBeside(chosen);
    }
    if (left === 0 || open.length === 0 || moreThan(left, open)) return;
    const tried = new Set(banned);
    for (const variable of this.candidates(open, left, banned)) {
      this.extend([...chosen, variable], left - 1, tried);
      tried.add(variable);
      if (this.gaveUp) return;
    }
  }

  /** Solves with the chosen; true where that settles it: a set, or one that can never be. */
  private tried(chosen: readonly number[]): boolean {
    const key = keyOf(chosen);
    if (this.found.has(key) || this.reaches(chosen)) return true;
    const solved = solve(this.web, this.broken, chosen);
    if (solved === "open") return true;
    if ("conflict" in solved) return !this.learn(solved.conflict);
    if (solved.changes.every((change) => change !== 0n))
      this.found.set(
        key,
        chosen.map((variable, at) => ({ variable, change: solved.changes[at]! })),
      );
    return true;
  }

  /** Whether one of the chosen stands in a broken equation beside those asked for. */
  private reaches(chosen: readonly number[]): boolean {
    const equations = chosen.flatMap((variable) =>
      this.web.standings(variable).map(({ equation }) => equation),
    );
    this.reached = equations.filter((equation) => this.web.isBroken(equation) && !this.own.has(equation));
    this.gaveUp ||= this.reached.length > 0;
    return this.gaveUp;
  }

  /** None of the chosen is in it, so it is new. False where there is nothing that could change. */
  private learn(conflict: readonly number[]): boolean {
    this.conflicts.push(new Set(conflict));
    this.conflicts.sort(bySize);
    this.steps += conflict.length / A_STEP;
    return conflict.length > 0;
  }

  private openBeside(chosen: readonly number[]): readonly ReadonlySet<number>[] {
    return this.conflicts.filter((conflict) => !chosen.some((variable) => conflict.has(variable)));
  }

  /** Of the smallest conflict, one for all twins; the last to be added must settle all. Those in most conflicts come first. */
  private candidates(
    open: readonly ReadonlySet<number>[],
    left: number,
    banned: ReadonlySet<number>,
  ): readonly number[] {
    this.steps += (open[0]!.size * open.length) / A_STEP;
    const settles = (variable: number) => open.filter((conflict) => conflict.has(variable)).length;
    return [...open[0]!]
      .filter((variable) => !banned.has(variable))
      .map((variable) => ({ variable, settled: settles(variable) }))
      .filter(({ settled }) => left > 1 || settled === open.length)
      .filter(({ variable }) => this.web.representative(variable) === variable)
      .sort((a, b) => b.settled - a.settled)
      .map(({ variable }) => variable);
  }
}

const bySize = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => a.size - b.size;

const keyOf = (variables: readonly number[]): string => [...variables].sort((a, b) => a - b).join(" ");

/** Whether more conflicts than `left`, smallest first, share nothing with one another: then so few variables settle them never. */
function moreThan(left: number, open: readonly ReadonlySet<number>[]): boolean {
  const taken = new Set<number>();
  let count = 0;
  for (const conflict of open) {
    if (share(taken, conflict)) continue;
    if (++count > left) return true;
    for (const variable of conflict) taken.add(variable);
  }
  return false;
}

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const variable of small) if (large.has(variable)) return true;
  return false;
}
