import type { WebEquation } from "../../../src/review/diagnosis/equation-web";
import { unrounded, type Sums } from "../../../src/review/diagnosis/unrounded";
import { webOf } from "./drawn-web";

const A = 0;
const B = 1;

/** a = b + c may miss by 3, and does by 1; beside it `others` sums that nobody doubts. */
function sumsOf(others: number, missing: bigint): Sums {
  const values = [7n, 2n, 4n];
  const sum = (first: number): WebEquation => ({
    terms: new Map([0, 1, 2].map((at) => [first + at, at === 0 ? 1 : -1])),
    tolerance: 3n,
  });
  const equations = [sum(A)];
  for (let at = 0; at < others; at++) {
    equations.push(sum(values.length));
    values.push(5n + (at === 0 ? missing : 0n), 2n, 3n);
  }
  const web = webOf(values, equations);
  return {
    web,
    count: equations.length,
    rounded: equations.flatMap((_, at) => (web.residual(at) === 0n ? [] : [at])),
    tolerance: () => 3n,
    value: (variable) => values[variable]!,
  };
}

const group = {
  broken: [],
  sets: [[{ variable: A, change: -1n }], [{ variable: A, change: 2n }], [{ variable: B, change: 1n }]],
};

const left = (others: number, missing: bigint, sets = group.sets) =>
  unrounded(sumsOf(others, missing), [{ ...group, sets }])[0]!.sets;

test("where every sum holds to the last digit, ways that use rounding are dropped", () => {
  expect(left(20, 0n)).toEqual([[{ variable: A, change: -1n }], [{ variable: B, change: 1n }]]);
});

test.each<[string, number, bigint]>([
  ["too few sums tell nothing", 19, 0n],
  ["another sum is rounded", 20, 1n],
])("%s: all ways stay", (_, others, missing) => {
  expect(left(others, missing)).toEqual(group.sets);
});

test("where no way makes every sum exact, all stay", () => {
  const sets = [[{ variable: A, change: 2n }], [{ variable: B, change: 2n }]];
  expect(left(20, 0n, sets)).toEqual(sets);
});
