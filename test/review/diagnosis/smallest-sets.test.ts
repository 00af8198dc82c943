import fc from "fast-check";
import { solve } from "../../../src/review/diagnosis/elimination";
import type { EquationWeb, WebEquation } from "../../../src/review/diagnosis/equation-web";
import { faultsOf } from "../../../src/review/diagnosis/faults";
import { smallestSets, standardBounds, type Repair } from "../../../src/review/diagnosis/smallest-sets";
import { equation, letter, webOf } from "./drawn-web";

const web = (values: readonly number[], ...equations: readonly (string | WebEquation)[]): EquationWeb =>
  webOf(
    values.map(BigInt),
    equations.map((one) => (typeof one === "string" ? equation(one) : one)),
  );

const setsOf = (of: EquationWeb) => (of.broken.length === 0 ? [] : smallestSets(of, of.broken).sets);

/** "b+2" for each, sets sorted. */
const found = (of: EquationWeb): readonly string[] =>
  setsOf(of)
    .map((set) =>
      set
        .map(({ variable, change }) => `${letter(variable)}${change > 0 ? "+" : ""}${change}`)
        .sort()
        .join(" "),
    )
    .sort();

describe("the smallest sets that explain what is broken", () => {
  test.each([
    ["a part that two totals need", [10, 4, 7, 11, 7], ["a=bc", "d=be", "d=bc"], ["a+1"]],
    ["a total against its parts, where nothing else tells", [10, 4, 5], ["a=bc"], ["a-1"]],
    ["a part that stands in two sums", [10, 3, 6, 9, 5], ["a=bc", "d=be"], ["b+1"]],
    ["two apart from each other", [10, 4, 5, 3, 1, 1], ["a=bc", "d=ef"], ["a-1 d-1"]],
    ["two that hang together", [10, 10, 4, 6, 3, 5], ["a=cd", "b=cd", "a=b", "c=e", "d=f"], ["e+1 f+1"]],
    ["nothing", [10, 4, 6], ["a=bc"], []],
  ])("%s", (_, values, equations, sets) => {
    expect(found(web(values, ...equations))).toEqual(sets);
  });

  test("variables that stand in the same equations are told by one of them", () => {
    const one = web([10, 4, 5], "a=bc");
    expect(one.twins(1)).toEqual([0, 1, 2]);
    expect(one.representative(2)).toBe(0);
  });

  test("what rounding allows is not broken, and the amount that most agree on is taken", () => {
    const rounded = [equation("a=bc", 1n), equation("d=be", 1n), equation("b=f", 0n)];
    expect(found(web([11, 4, 6, 9, 4, 4], ...rounded))).toEqual([]);
    expect(found(web([11, 14, 6, 9, 4, 4], ...rounded))).toEqual(["b-10"]);
  });
});

/** Equations over a few variables, all of which hold; then some values are changed. */
const spoilt = fc
  .record({
    values: fc.array(fc.bigInt({ min: -9n, max: 9n }), { minLength: 4, maxLength: 7 }),
    sums: fc.array(
      fc.record({
        parts: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
        signs: fc.array(fc.constantFrom(1, -1), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    changes: fc.array(fc.tuple(fc.nat(12), fc.bigInt({ min: 1n, max: 50n })), { minLength: 1, maxLength: 3 }),
  })
  .map(({ values, sums, changes }) => {
    const all = [...values];
    const equations = sums.map(({ parts, signs }): WebEquation => {
      const terms = parts
        .filter((variable) => variable < all.length)
        .map((variable, at) => [variable, signs[at]!] as const);
      const total = terms.reduce((sum, [variable, sign]) => sum + BigInt(sign) * all[variable]!, 0n);
      all.push(total);
      return { terms: new Map([[all.length - 1, -1], ...terms]), tolerance: 0n };
    });
    const wrong = new Map(changes.map(([at, change]) => [at % all.length, change]));
    const read = all.map((value, variable) => value + (wrong.get(variable) ?? 0n));
    return { wrong, values: read, equations, web: webOf(read, equations) };
  });

interface Spoilt {
  readonly values: readonly bigint[];
  readonly equations: readonly WebEquation[];
}

const holds = ({ values, equations }: Spoilt, changes: ReadonlyMap<number, bigint>): boolean =>
  equations.every(({ terms }) => {
    const sum = [...terms].reduce(
      (total, [variable, by]) => total + BigInt(by) * (values[variable]! + (changes.get(variable) ?? 0n)),
      0n,
    );
    return sum === 0n;
  });

test("every set found makes all hold, and no smaller one does", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of, ...made }) => {
      fc.pre(of.broken.length > 0);
      const { sets, gaveUp } = smallestSets(of, of.broken);
      expect(gaveUp).toBe(false);
      for (const set of sets)
        expect(holds(made, new Map(set.map(({ variable, change }) => [variable, change])))).toBe(true);
      const size = sets[0]!.length;
      for (const fewer of choices(made.values.length, size - 1)) {
        const solved = solve(of, of.broken, fewer);
        expect(solved === "open" || "conflict" in solved || solved.changes.includes(0n)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** One for all twins of every set that mends all, solved one by one. */
function allSets(of: EquationWeb, count: number, size: number): readonly (readonly number[])[] {
  return choices(count, size)
    .filter((chosen) => chosen.every((variable) => of.representative(variable) === variable))
    .filter((chosen) => {
      const solved = solve(of, of.broken, chosen);
      return solved !== "open" && "changes" in solved && !solved.changes.includes(0n);
    });
}

const keysOf = (sets: readonly (readonly Repair[])[]): readonly string[] =>
  sets.map((set) => keyOf(set.map(({ variable }) => variable))).sort();

test("no set of the smallest size is missed", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of, values }) => {
      fc.pre(of.broken.length > 0);
      const { sets } = smallestSets(of, of.broken);
      expect(keysOf(sets)).toEqual(allSets(of, values.length, sets[0]!.length).map(keyOf).sort());
    }),
    { numRuns: 300 },
  );
});

test("searched fault by fault, all sets together are those of one search", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of, values, equations }) => {
      fc.pre(of.broken.length > 0);
      const apart = faultsOf(webOf(values, equations), standardBounds);
      const together = apart.reduce<readonly (readonly Repair[])[]>(
        (sofar, { sets }) => sofar.flatMap((set) => sets.map((own) => [...set, ...own])),
        [[]],
      );
      expect(keysOf(together)).toEqual(keysOf(smallestSets(of, of.broken).sets));
      expect(apart.flatMap(({ broken }) => broken).sort()).toEqual([...of.broken].sort());
    }),
    { numRuns: 300 },
  );
});

test("what was really changed is never more than what is found", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of, wrong }) => {
      expect(setsOf(of)[0]?.length ?? 0).toBeLessThanOrEqual(wrong.size);
    }),
  );
});

const keyOf = (variables: readonly number[]): string => [...variables].sort((a, b) => a - b).join(" ");

function choices(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let first = from; first < count; first++)
    for (const rest of choices(count, size - 1, first + 1)) all.push([first, ...rest]);
  return all;
}
