/**
 * What is wrong, fault by fault. The failing equations are parted before anything is searched, so that a workbook with many
 * faults costs no more than each of them, and one that is beyond all limits hides no other.
 *
 * That no smaller or other set is lost by it is proved each time. The conflicts of one part need as many changes as its
 * smallest sets have; where no two parts have a variable in their conflicts together, so many are needed for each, and every
 * smallest set of all takes one of each. Parts that have one together, or that reach into each other's equations, become one.
 * Of a part beyond all limits only the conflicts that were found until then can be held against the others.
 */
import type { EquationWeb } from "./equation-web";
import { groupsOf, type Group } from "./groups";
import { smallestSets, type Bounds, type Smallest } from "./smallest-sets";

/** Those that no small set explains, and those whose search took too long, are left out. */
export function faultsOf(web: EquationWeb, bounds: Bounds): readonly Group[] {
  let steps = bounds.stepsInAll;
  const search = (broken: readonly number[]): Part => {
    const found = smallestSets(web, broken, { ...bounds, steps: Math.min(bounds.steps, steps) });
    steps -= found.steps;
    return { broken, found };
  };
  const apart = together(web.broken, (equation) => web.equation(equation).terms.keys());
  let parts = apart.map(search);
  for (;;) {
    const joined = together(parts, (part) => reachOf(part, web));
    if (joined.length === parts.length) break;
    parts = joined.map(([first, ...more]) =>
      more.length === 0 ? first : search([first, ...more].flatMap(({ broken }) => broken)),
    );
  }
  return parts.flatMap(({ broken, found }) => (found.gaveUp ? [] : groupsOf(web, broken, found.sets)));
}

interface Part {
  readonly broken: readonly number[];
  readonly found: Smallest;
}

/** Variables are told by even numbers, equations by odd ones. */
function reachOf({ broken, found: { sets, weighed, reached } }: Part, web: EquationWeb): Iterable<number> {
  const reach = new Set<number>();
  for (const variable of weighed) reach.add(2 * variable);
  for (const equation of [...broken, ...reached]) reach.add(2 * equation + 1);
  for (const { variable } of sets.flat())
    for (const { equation } of web.standings(variable)) reach.add(2 * equation + 1);
  return reach;
}

/** Items that share a key, through others too, come together, in their order. */
function together<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<number>,
): readonly (readonly [Item, ...Item[]])[] {
  const root = items.map((_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] = root[root[top]!]!;
    return top;
  };
  const firstWith = new Map<number, number>();
  items.forEach((item, at) => {
    for (const key of keysOf(item)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else root[find(at)] = find(first);
    }
  });
  const groups = new Map<number, [Item, ...Item[]]>();
  items.forEach((item, at) => {
    const group = groups.get(find(at));
    if (group) group.push(item);
    else groups.set(find(at), [item]);
  });
  return [...groups.values()];
}
