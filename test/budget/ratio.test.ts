import fc from "fast-check";
import { readAmount, zero, type Amount } from "../../src/budget/amount";
import { Decimal, writeDecimal } from "../../src/budget/decimal";
import { asDecimal, ratio, writePercent, type Ratio } from "../../src/budget/ratio";

const of = (part: string, whole: string) =>
  ratio(readAmount(part, "万元")!.amount, readAmount(whole, "万元")!.amount) as Ratio;
const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((value) => value as Amount);
const base = amount.filter((value) => value !== zero);

describe("ratio", () => {
  test.each([
    ["272.59", "1934.49", 2, "14.09%"],
    ["1661.90", "1934.49", 2, "85.91%"],
    ["0", "1934.49", 2, "0.00%"],
    ["1", "3", 2, "33.33%"],
    ["2", "3", 2, "66.67%"],
    ["1", "8", 0, "13%"],
    ["-1", "8", 0, "-13%"],
    ["1", "-3", 2, "-33.33%"],
    ["1.00005", "100", 2, "1.00%"],
    ["1.005", "100", 2, "1.01%"],
    ["9999999999.99", "0.01", 2, "99999999999900.00%"],
  ])("%s of %s to %d decimals is %s", (part, whole, decimals, says) => {
    expect(writePercent(of(part, whole), decimals)).toBe(says);
  });

  test("to nothing is a value of its own, never 0% and never an error", () => {
    fc.assert(fc.property(amount, (part) => expect(ratio(part, zero)).toBe("zero base")));
  });

  test("does not change with the unit in which both were written", () => {
    fc.assert(
      fc.property(amount, base, fc.integer({ min: 1, max: 10 ** 8 }), (part, whole, factor) => {
        const larger = { part: (part * BigInt(factor)) as Amount, whole: (whole * BigInt(factor)) as Amount };
        expect(writePercent(larger, 6)).toBe(writePercent({ part, whole }, 6));
      }),
    );
  });

  test("rounded shares of a whole miss 100% by no more than half a last place each", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10 ** 9), { minLength: 1, maxLength: 30 }), (parts) => {
        const whole = BigInt(parts.reduce((total, part) => total + part, 0)) as Amount;
        fc.pre(whole !== zero);
        const shares = parts.map((part) =>
          writePercent({ part: BigInt(part) as Amount, whole }).slice(0, -1),
        );
        const total = shares.reduce((total, share) => total.plus(share), new Decimal(0));
        expect(total.minus(100).abs().toNumber()).toBeLessThanOrEqual(parts.length * 0.005);
      }),
    );
  });

  test("is exact enough to come back from: part = share × whole to the millionth of a yuan", () => {
    fc.assert(
      fc.property(amount, base, (part, whole) => {
        const back = asDecimal({ part, whole }).times(whole.toString()).toDecimalPlaces(6);
        expect(back.toString()).toBe(part.toString());
      }),
    );
  });
});

describe("writeDecimal", () => {
  test.each([
    ["9.975", 2, "9.98"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["-0.4", 0, "0"],
    ["1934.5", 2, "1934.50"],
    ["1e30", 1, "1000000000000000000000000000000.0"],
    ["1e-30", 2, "0.00"],
  ])("%s to %d decimals is %s", (value, decimals, says) => {
    expect(writeDecimal(new Decimal(value), decimals)).toBe(says);
  });
});
