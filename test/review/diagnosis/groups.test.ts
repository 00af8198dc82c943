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
