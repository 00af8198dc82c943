import fc from "fast-check";
import { Decimal, writeDecimal } from "../../src/budget/decimal";
import * as exact from "../../src/budget/fraction";
import { readHundredths, writeHundredths, writeRounded } from "../../src/budget/hundredths";

const number = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const some = fc
  .tuple(number, fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([top, bottom]) => exact.fraction(top, bottom));
const part = some.filter(({ top }) => top !== 0n);

test("property: what is added or multiplied is taken away or divided again, exactly", () => {
  fc.assert(
    fc.property(some, part, (a, b) => {
      expect(exact.compare(exact.subtract(exact.add(a, b), b), a)).toBe(0);
      expect(exact.compare(exact.divide(exact.multiply(a, b), b), a)).toBe(0);
    }),
  );
});

test("property: rounding is that of the decimals, half up and away from zero; the floor is below", () => {
  fc.assert(
    fc.property(number, (cents) => {
      const value = new Decimal(cents.toString()).div(1000);
      expect(writeRounded(exact.asFraction(value))).toBe(writeDecimal(value, 2));
      const low = exact.whole(exact.floor(exact.asFraction(value)));
      expect(exact.compare(low, exact.asFraction(value))).toBeLessThanOrEqual(0);
      expect(exact.compare(exact.add(low, exact.whole(1n)), exact.asFraction(value))).toBeGreaterThan(0);
    }),
  );
});

test("nothing is divided by nothing", () => {
  expect(() => exact.fraction(1n, 0n)).toThrow("a fraction over nothing");
  expect(() => exact.divide(exact.whole(1n), exact.whole(0n))).toThrow("a fraction over nothing");
});

test.each([
  ["16.67", 1667n],
  ["１６．５", 1650n],
  [" 10 ", 1000n],
  ["0", 0n],
  ["16.667", undefined],
  ["-1", undefined],
  ["十分", undefined],
  ["", undefined],
])("points typed as “%s” are %s hundredths", (typed, expected) => {
  expect(readHundredths(typed)).toBe(expected);
});

test("property: points that are written are read back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999n }), (points) => {
      expect(readHundredths(writeHundredths(points))).toBe(points);
    }),
  );
});
