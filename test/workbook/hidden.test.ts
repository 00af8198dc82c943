import fc from "fast-check";
import { HiddenLines, isCovered, stretches, type Stretch } from "../../src/workbook/hidden";

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }))
  .map(([first, more]): Stretch => ({ first, last: first + more }));

const indices = (found: readonly Stretch[]): number[] =>
  [
    ...new Set(
      found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    ),
  ].sort((a, b) => a - b);

test("stretches hold the same lines, in ascending order, and no two touch", () => {
  fc.assert(
    fc.property(fc.array(stretch), (found) => {
      const whole = stretches(found);
      expect(indices(whole)).toEqual(indices(found));
      whole.slice(1).forEach(({ first }, at) => expect(first).toBeGreaterThan(whole[at]!.last + 1));
    }),
  );
});

test("lines come to the same however they are gathered", () => {
  fc.assert(
    fc.property(fc.array(stretch), (found) => {
      const lines = new HiddenLines();
      for (const { first, last } of found) lines.add(first, last);
      expect(lines.all()).toEqual(stretches(found));
    }),
  );
});

test.each<[string, readonly Stretch[] | undefined, number, number, boolean]>([
  ["within one", [{ first: 2, last: 5 }], 3, 5, true],
  ["partly", [{ first: 2, last: 5 }], 5, 6, false],
  ["outside", [{ first: 2, last: 5 }], 0, 0, false],
  ["nothing is hidden", [], 0, 0, false],
  ["nobody can tell", undefined, 0, 0, false],
])("covered: %s", (_, hidden, first, last, expected) => {
  expect(isCovered(hidden, first, last)).toBe(expected);
});
