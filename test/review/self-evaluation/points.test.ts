import fc from "fast-check";
import { add, compare, floor, fraction, whole } from "../../../src/budget/fraction";
import { readHundredths, writeHundredths } from "../../../src/budget/hundredths";
import { sharePoints } from "../../../src/review/self-evaluation/share-points";
import { shownPoints } from "../../../src/review/self-evaluation/shown-points";

const points = (written: string) => readHundredths(written)!;
const written = (shares: readonly bigint[] | undefined) =>
  shares?.map(writeHundredths).join(" ") ?? "not shared";

describe("points shared among indicators", () => {
  test.each([
    ["50", "- - -", "16.67 16.67 16.66"],
    ["30", "- - - -", "7.50 7.50 7.50 7.50"],
    ["10", "-", "10.00"],
    ["50", "20 - -", "20.00 15.00 15.00"],
    ["50", "- 20 20", "10.00 20.00 20.00"],
    ["50", "20 20 10", "20.00 20.00 10.00"],
    ["50", "20 30 -", "20.00 30.00 0.00"],
    ["50", "20 20 5", "not shared"],
    ["50", "40 20 -", "not shared"],
  ])("%s among %s: %s", (all, set, expected) => {
    const own = set.split(" ").map((one) => (one === "-" ? undefined : points(one)));
    expect(written(sharePoints(points(all), own))).toBe(expected);
  });

  test("property: the shares come to the whole, and no two equal parts differ by more than a hundredth", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000n }), fc.integer({ min: 1, max: 40 }), (all, count) => {
        const shares = sharePoints(
          all,
          Array.from({ length: count }, () => undefined),
        )!;
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(all);
        expect(shares[0]! - shares.at(-1)!).toBeLessThanOrEqual(1n);
      }),
    );
  });
});

describe("points shown", () => {
  const third = fraction(100n, 3n);
  test.each([
    ["three thirds of a point", [third, third, third], "0.34 0.33 0.33 = 1.00"],
    ["halves of a hundredth", [fraction(1n, 2n), fraction(1n, 2n)], "0.01 0.00 = 0.01"],
    ["a half alone", [fraction(1n, 2n)], "0.01 = 0.01"],
    ["less than a half", [fraction(49n, 100n)], "0.00 = 0.00"],
    ["whole ones stand", [whole(1667n), third], "16.67 0.33 = 17.00"],
    ["none", [], " = 0.00"],
  ])("%s", (_, exact, expected) => {
    const { parts, total } = shownPoints(exact);
    expect(`${written(parts)} = ${writeHundredths(total)}`).toBe(expected);
  });

  test("property: the parts come to the total, which is rounded; each is less than a hundredth off, none above its full points", () => {
    const some = fc
      .tuple(fc.bigInt({ min: 0n, max: 5000n }), fc.bigInt({ min: 0n, max: 997n }))
      .map(([full, reached]) => ({ full, exact: fraction(full * reached, 997n) }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (lines) => {
        const { parts, total } = shownPoints(lines.map(({ exact }) => exact));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        const exact = lines.reduce((sum, line) => add(sum, line.exact), whole(0n));
        expect(total).toBe(floor(add(exact, fraction(1n, 2n))));
        for (const [i, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(lines[i]!.full);
          const off = add(whole(part), fraction(-lines[i]!.exact.top, lines[i]!.exact.bottom));
          expect(compare(off, whole(-1n))).toBeGreaterThan(0);
          expect(compare(off, whole(1n))).toBeLessThan(0);
        }
      }),
    );
  });
});
