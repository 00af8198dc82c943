import fc from "fast-check";
import { readAmount, units, type Amount, type Unit } from "../../src/budget/amount";
import { sayAmount } from "../../src/rules/naming";

test.each<[string, Unit, string]>([
  ["1934.49", "万元", "1934.49"],
  ["1934.5", "万元", "1934.50"],
  ["1934.497", "万元", "1934.497"],
  ["9.9999", "万元", "9.9999"],
  ["100", "元", "100.00"],
  ["0", "亿元", "0.00"],
  ["-0.001", "千元", "-0.001"],
])("%p in %s is said as %p", (written, unit, said) => {
  expect(sayAmount(readAmount(written, unit)!.amount, unit)).toBe(said);
});

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((value) => value as Amount);

test("what is said is the amount itself, with at least two decimals and no zero more", () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(...units.filter((unit) => unit !== "亿元")), (value, unit) => {
      const said = sayAmount(value, unit);
      expect(readAmount(said, unit)!.amount).toBe(value);
      expect(said).toMatch(/^-?\d+\.(?:\d\d|\d{2,}[1-9])$/);
    }),
  );
});
