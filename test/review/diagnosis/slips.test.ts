import fc from "fast-check";
import { likelihood, slipsOf, type Slip } from "../../../src/review/diagnosis/slips";

/** "798.90" in hundredths. */
const hundredths = (written: string): bigint => BigInt(written.replace(".", ""));

describe("how an amount may have gone wrong", () => {
  test.each<[string, string, readonly Slip[]]>([
    ["798.90", "789.90", ["transposed"]],
    ["1243.49", "1234.49", ["transposed"]],
    ["0.50", "0.05", ["shifted"]],
    ["3458.90", "345.89", ["shifted"]],
    ["34.59", "345.89", ["shifted"]],
    ["2500000.00", "250.00", ["unit"]],
    ["-12.00", "12.00", ["sign"]],
    ["12.84", "12.34", ["digit"]],
    ["112.34", "12.34", ["extra digit"]],
    ["12.34", "182.34", ["dropped digit"]],
    ["900.00", "1000.00", ["near"]],
    ["35.00", "0.00", ["should be blank"]],
    ["77.00", "1000.00", ["other"]],
    ["0.00", "12.00", ["other"]],
  ])("%s for %s", (wrong, right, slips) => {
    expect(slipsOf({ wrong: hundredths(wrong), right: hundredths(right) })).toEqual(slips);
  });

  test("nothing written, and what stands in the next row", () => {
    expect(slipsOf({ wrong: 0n, right: 1200n, isBlank: true })).toEqual(["blank"]);
    expect(slipsOf({ wrong: 3600n, right: 91500n, beside: [100n, 3600n] })).toEqual(["neighbour"]);
    expect(slipsOf({ wrong: 1284n, right: 1234n, beside: [1284n] })).toEqual(["digit", "neighbour"]);
  });

  test("an amount that is below zero is suspected before one that may have changed in the same way", () => {
    expect(likelihood({ wrong: -1200n, right: 1200n })).toBeGreaterThan(
      likelihood({ wrong: 12n, right: 120n }),
    );
    expect(likelihood({ wrong: -1200n, right: 77n })).toBeGreaterThan(
      likelihood({ wrong: 1200n, right: 77n }),
    );
  });

  test("an amount that would be below zero is the least likely", () => {
    const sign = likelihood({ wrong: 1200n, right: -1200n });
    expect(sign).toBeLessThan(likelihood({ wrong: 1200n, right: 77n }) + 2);
    expect(likelihood({ wrong: 1200n, right: 2100n })).toBeGreaterThan(
      likelihood({ wrong: 1200n, right: 1900n }),
    );
  });
});

const amount = fc.bigInt({ min: 1n, max: 10n ** 9n });

test("whatever two amounts are, some slip fits", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), fc.boolean(), (wrong, right, isBlank) => {
      fc.pre(wrong !== right);
      expect(slipsOf({ wrong, right, isBlank }).length).toBeGreaterThan(0);
    }),
  );
});

test("two neighbouring digits that change places are told as that, or as a moved point", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1000n, max: 10n ** 9n }), fc.nat(8), (right, at) => {
      const digits = [...right.toString()];
      fc.pre(at + 1 < digits.length && digits[at] !== digits[at + 1]);
      [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
      fc.pre(digits[0] !== "0"); // a number does not begin with it
      const [first] = slipsOf({ wrong: BigInt(digits.join("")), right });
      expect(["transposed", "shifted", "unit"]).toContain(first);
    }),
  );
});

test("ten thousand times and the other sign are always seen", () => {
  fc.assert(
    fc.property(amount, (right) => {
      expect(slipsOf({ wrong: right * 10_000n, right })[0]).toBe("unit");
      expect(slipsOf({ wrong: -right, right })[0]).toBe("sign");
    }),
  );
});
