import fc from "fast-check";
import { readAmount, sum } from "../../src/budget/amount";
import { spreadShares } from "../../src/budget/spread";
import { standardOptions } from "../../src/narrative/narrative";
import { sharesOf, type Part } from "../../src/narrative/shares";
import type { Stated } from "../../src/narrative/stated";

const stated = (written: string): Stated => ({
  amount: readAmount(written, "万元")!.amount,
  unit: "万元",
  decimals: 2,
  from: [],
});
const told = (whole: string, parts: readonly string[], shares: "rounded" | "adding up" = "rounded") => {
  const named = parts.map((amount, i): Part => ({ name: "甲乙丙丁"[i]!, amount: stated(amount) }));
  const { each, remark } = sharesOf(named, stated(whole), { ...standardOptions, shares });
  return [...each.map(({ text }) => text.replace("，占", "")), remark];
};
const doNotAdd = "因四舍五入，各项占比相加不等于百分之百。";

describe("shares of the parts of a whole", () => {
  test.each([
    { whole: "4", parts: ["1", "3"], says: ["25.00%", "75.00%", ""] },
    { whole: "3", parts: ["1", "1", "1"], says: ["33.33%", "33.33%", "33.33%", doNotAdd] },
    { whole: "200", parts: ["0.01", "199.99"], says: ["0.01%", "100.00%", doNotAdd] },
    { whole: "3", parts: ["1", "1"], says: ["33.33%", "33.33%", ""] }, // not all of it: nothing should add up
    { whole: "0", parts: ["0", "0"], says: ["", "", ""] },
    { whole: "3", parts: ["4", "-1"], says: ["133.33%", "-33.33%", ""] },
    { whole: "7.00", parts: ["3.33", "3.68"], says: ["47.57%", "52.57%", doNotAdd] }, // printed parts of a printed whole
  ])("$parts of $whole", ({ whole, parts, says }) => {
    expect(told(whole, parts)).toEqual(says);
  });

  test.each([
    {
      whole: "3",
      parts: ["1", "1", "1"],
      says: ["33.34%", "33.33%", "33.33%", "为使各项占比相加等于百分之百，甲占比的末位作了调整。"],
    },
    {
      whole: "200",
      parts: ["0.01", "199.99"],
      says: ["0.01%", "99.99%", "为使各项占比相加等于百分之百，乙占比的末位作了调整。"],
    },
    { whole: "4", parts: ["1", "3", "0"], says: ["25.00%", "75.00%", "", ""] },
  ])("$parts of $whole, with the remainder spread", ({ whole, parts, says }) => {
    expect(told(whole, parts, "adding up")).toEqual(says);
  });

  test("a part that nobody can read leaves it open what they add to", () => {
    const parts = [
      { name: "甲", amount: stated("1") },
      { name: "乙", amount: undefined },
    ];
    expect(sharesOf(parts, stated("3"), standardOptions).remark).toBe("");
  });
});

describe("spreading a remainder", () => {
  const anyParts = fc.array(fc.bigInt(0n, 10n ** 14n), { minLength: 1, maxLength: 25 });

  test("comes to 100% exactly, and no share is a whole last place away from what it is", () => {
    fc.assert(
      fc.property(anyParts, fc.nat(4), (amounts, decimals) => {
        const parts = amounts.map((amount) => amount as ReturnType<typeof sum>);
        const whole = sum(parts);
        const shares = spreadShares(parts, whole, decimals);
        if (whole === 0n) return expect(shares).toBeUndefined();
        const hundred = 100n * 10n ** BigInt(decimals);
        expect(shares!.reduce((a, b) => a + b, 0n)).toBe(hundred);
        shares!.forEach((share, i) => {
          const off = share * whole - parts[i]! * hundred;
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
    );
  });

  test("is refused where the parts are not the whole, or one is negative", () => {
    const [one, two, three] = [1n, 2n, 3n] as unknown as [
      Stated["amount"],
      Stated["amount"],
      Stated["amount"],
    ];
    expect(spreadShares([one, one], three)).toBeUndefined();
    expect(spreadShares([three, -one as Stated["amount"]], two)).toBeUndefined();
  });
});
