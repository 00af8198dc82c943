import fc from "fast-check";
import { decimalOf, digitsAt, readNumber } from "../../src/budget/written-number";

test.each([
  ["1,234.50", 123450n, 2],
  ["３，５１８．８５", 351885n, 2],
  [" -0.07 ", -7n, 2],
  ["5.", 5n, 0],
  [1934.49, 193449n, 2],
  [0.1 + 0.2, 3n, 1],
  [-12, -12n, 0],
  [1e21, 10n ** 21n, 0],
  [1e-7, 1n, 7],
] as const)("%p is the digits %p with %p decimals", (written, digits, decimals) => {
  expect(readNumber(written)).toEqual({ digits, decimals });
});

test.each(["", "八百", "1e5", "12,34", "1.2.3", "90%", Number.NaN, Infinity, 1e300, 1e-300])(
  "%p is no number",
  (written) => {
    expect(readNumber(written)).toBeUndefined();
  },
);

test("more decimals change nothing, and fewer cut off towards zero", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(20), fc.nat(20), (digits, decimals, more) => {
      const finer = { digits: digitsAt({ digits, decimals }, decimals + more), decimals: decimals + more };
      expect(digitsAt(finer, decimals)).toBe(digits);
      expect(digitsAt({ digits, decimals: decimals + more }, decimals)).toBe(digits / 10n ** BigInt(more));
    }),
  );
});

test("its decimal number is what was written", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (digits) => {
      const text = String(digits).padStart(4, "0");
      const written = `${text.slice(0, -3)}.${text.slice(-3)}`;
      expect(decimalOf(readNumber(written)!).times(1000).toString()).toBe(String(digits));
    }),
  );
});

test("a number is the 15 digits that Excel keeps of it, be it hundredths or nearly", () => {
  const anyHundredths = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
  fc.assert(
    fc.property(anyHundredths, fc.integer({ min: -2, max: 2 }), (hundredths, off) => {
      const held = (hundredths / 100) * (1 + off * Number.EPSILON);
      const kept = held.toPrecision(15).replace(/(\.\d*?)0+$/, "$1");
      expect(readNumber(held)).toEqual(readNumber(kept));
    }),
  );
});
