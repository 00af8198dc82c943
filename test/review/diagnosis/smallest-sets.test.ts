import fc from "fast-check";
import { solve } from "../../../src/review/diagnosis/elimination";
import { EquationWeb, type WebEquation } from "../../../src/review/diagnosis/equation-web";
import { smallestSets } from "../../../src/review/diagnosis/smallest-sets";

/** "a = b + c" with the variables by their letters. */
function equation(written: string, tolerance = 0n): WebEquation {
  const [left, right] = written.split("=").map((side) => side.match(/[a-z]/g) ?? []);
  const term = (coefficient: number) => (letter: string) => ({
    variable: letter.charCodeAt(0) - 97,
    coefficient,
  });
  return { terms: [...left!.map(term(1)), ...right!.map(term(-1))], tolerance };
}

const web = (values: readonly number[], ...equations: readonly (string | WebEquation)[]): EquationWeb =>
  new EquationWeb(
    values.map(BigInt),
    equations.map((one) => (typeof one === "string" ? equation(one) : one)),
  );

/** "b+2" for each, sets sorted. */
const found = (of: EquationWeb): readonly string[] =>
  of
    .brokenParts()
    .flatMap((part) => smallestSets(of, part).sets)
    .map((set) =>
      set
        .map(
          ({ variable, change }) => `${String.fromCharCode(97 + variable)}${change > 0 ? "+" : ""}${change}`,
        )
        .sort()
        .join(" "),
    )
    .sort();

describe("the smallest sets that explain what is broken", () => {
  test.each([
    ["a part that two totals need", [10, 4, 7, 11, 7], ["a=bc", "d=be", "d=bc"], ["a+1"]],
    ["a total against its parts, where nothing else tells", [10, 4, 5], ["a=bc"], ["a-1"]],
    ["a part that stands in two sums", [10, 3, 6, 9, 5], ["a=bc", "d=be"], ["b+1"]],
    ["two apart from each other", [10, 4, 5, 3, 1, 1], ["a=bc", "d=ef"], ["a-1", "d-1"]],
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
        .map((variable, at) => ({ variable, coefficient: signs[at]! }));
      const total = terms.reduce((sum, term) => sum + BigInt(term.coefficient) * all[term.variable]!, 0n);
      all.push(total);
      return { terms: [{ variable: all.length - 1, coefficient: -1 }, ...terms], tolerance: 0n };
    });
    const wrong = new Map(changes.map(([at, change]) => [at % all.length, change]));
    return {
      wrong,
      web: new EquationWeb(
        all.map((value, variable) => value + (wrong.get(variable) ?? 0n)),
        equations,
      ),
    };
  });

const holds = (of: EquationWeb, changes: ReadonlyMap<number, bigint>, part: readonly number[]): boolean =>
  of.equations.every(({ terms }, at) => {
    const touched = part.includes(at) || terms.some(({ variable }) => changes.has(variable));
    const sum = terms.reduce(
      (total, { variable, coefficient }) =>
        total + BigInt(coefficient) * (of.values[variable]! + (changes.get(variable) ?? 0n)),
      0n,
    );
    return !touched || sum === 0n;
  });

test("every set found makes its part hold, and no smaller one does", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of }) => {
      for (const part of of.brokenParts()) {
        const { sets, gaveUp } = smallestSets(of, part);
        expect(gaveUp).toBe(false);
        for (const set of sets)
          expect(holds(of, new Map(set.map(({ variable, change }) => [variable, change])), part)).toBe(true);
        const size = sets[0]!.length;
        for (const fewer of choices(of.values.length, size - 1)) {
          const solved = solve(of, part, fewer);
          expect(solved === "open" || "conflicts" in solved || solved.changes.includes(0n)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("no set of the smallest size is missed", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of }) => {
      for (const part of of.brokenParts()) {
        const { sets } = smallestSets(of, part);
        const keys = sets.map((set) => keyOf(set.map(({ variable }) => variable)));
        const all = choices(of.values.length, sets[0]!.length)
          .filter((chosen) => chosen.every((variable) => of.representative(variable) === variable))
          .filter((chosen) => {
            const solved = solve(of, part, chosen);
            return solved !== "open" && "changes" in solved && !solved.changes.includes(0n);
          });
        expect([...keys].sort()).toEqual(all.map(keyOf).sort());
      }
    }),
    { numRuns: 300 },
  );
});

test("what was really changed is never more than what is found, where one part hangs together", () => {
  fc.assert(
    fc.property(spoilt, ({ web: of, wrong }) => {
      const needed = of.brokenParts().reduce((sum, part) => sum + smallestSets(of, part).sets[0]!.length, 0);
      expect(needed).toBeLessThanOrEqual(wrong.size);
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
