import { standardBounds } from "../../../src/review/diagnosis/smallest-sets";
import { faultsOf } from "../../../src/review/diagnosis/faults";
import { equation, letter, webOf } from "./drawn-web";

/** Each group: how many equations it mends, and its sets: "2: b+1 | c+1". */
function grouped(
  values: readonly number[],
  equations: readonly string[],
  bounds = standardBounds,
): readonly string[] {
  const web = webOf(
    values.map(BigInt),
    equations.map((one) => equation(one)),
  );
  return faultsOf(web, bounds).map(({ broken, sets }) => {
    const written = sets.map((set) =>
      set.map(({ variable, change }) => `${letter(variable)}${change > 0 ? "+" : ""}${change}`).join(" "),
    );
    return `${broken.length}: ${written.sort().join(" | ")}`;
  });
}

/* a is a total of b and c, which stand again as d and e in two other tables; f is b in a third, g is c. */
const tables = ["a=bc", "b=d", "c=e", "b=f", "c=g"];

test.each([
  ["nothing is broken", [5, 2, 3, 2, 3, 2, 3], tables, []],
  ["one fault", [5, 4, 3, 2, 3, 2, 3], tables, ["3: b-2"]],
  [
    "two copies wrong in tables that hang together: two groups",
    [5, 2, 3, 4, 8, 2, 3],
    tables,
    ["1: d-2", "1: e-5"],
  ],
  [
    "both parts of one total wrong: one group, for they share it",
    [5, 4, 8, 2, 3, 2, 3],
    tables,
    ["5: b-2 c-5"],
  ],
  [
    "alternatives are told with their own group only",
    [5, 2, 3, 4, 8, 2, 3, 9, 3],
    [...tables, "h=g"],
    ["1: d-2", "1: e-5", "1: h-6"],
  ],
])("%s", (_, values, equations, groups) => {
  expect(grouped(values, equations)).toEqual(groups);
});

/* a stands again as b and c, d as e and f, and b and e make up h; i, j and k are one amount in three tables. */
const apart = ["a=b", "a=c", "d=e", "d=f", "h=be", "i=j", "j=k", "h=l"];

test.each([
  ["two faults, each within the bounds", [9, 2, 2, 8, 3, 3, 5, 1, 1, 1, 5], ["2: a-7", "2: d-5"]],
  ["a fault beyond the bounds hides no other", [9, 2, 2, 8, 3, 3, 5, 4, 5, 7, 5], ["2: a-7", "2: d-5"]],
])("faults that have nothing to do with one another are searched apart: %s", (_, values, groups) => {
  const [a, b, c, d, e, f, h, i, j, k, l] = values as [number, ...number[]];
  const byLetter = [a, b!, c!, d!, e!, f!, 0, h!, i!, j!, k!, l!];
  expect(grouped(byLetter, apart, { ...standardBounds, size: 1 })).toEqual(groups);
});

test("alternatives of each fault count for that fault alone, not for every pair of them", () => {
  const each = ["a=b", "b=c", "c=d"];
  const values = [5, 5, 9, 9];
  const bounds = { ...standardBounds, size: 2, sets: 3 };
  expect(
    grouped([...values, ...values.map((one) => one + 1)], [...each, "e=f", "f=g", "g=h"], bounds),
  ).toEqual(grouped(values, each, bounds).concat(["1: e+4 f+4 | g-4 h-4"]));
});
