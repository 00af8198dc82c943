import fc from "fast-check";
import { Decimal } from "../../src/budget/decimal";
import { decimalOf, readNumber } from "../../src/budget/written-number";
import { column, declared, inCells } from "./in-cells";

const names = [...declared.keys()];
/** What people may have in cells, and what no cell can hold. */
const anyCell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom<unknown>(null, undefined, "", true, { code: "#REF!" }, { code: 7 }, "九十", "-5%", "≥95%"),
  fc.stringMatching(/^[-+]?[\d,.]{1,30}[%‰元]?$/),
  fc.anything(),
);
const anyRange = fc.oneof(anyCell, fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }));

describe.each(names)("%s", (name) => {
  test("throws nothing but the two errors that have words, whatever is given", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 4 }), (given) => {
        const shows = [inCells(name, ...given)].flat(2);
        for (const one of shows) {
          expect(["string", "number"]).toContain(typeof one);
          expect(one).not.toBeNaN();
          if (typeof one === "string" && /^#(?:VALUE!|N\/A)/.test(one))
            expect(one).toMatch(/^#(?:VALUE!|N\/A) ./);
        }
      }),
    );
  });

  test("is pure: the same cells give the same, and no cell is changed", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 3 }), (given) => {
        const before = JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? 0 : value));
        expect(inCells(name, ...given)).toEqual(inCells(name, ...given));
        expect(JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? 0 : value))).toBe(
          before,
        );
      }),
      { numRuns: 30 },
    );
  });
});

/** A fraction of whole numbers, as the nearest double: 0 where both were whole zero. */
const nearest = (part: bigint, whole: bigint): number =>
  new Decimal(part.toString()).div(whole.toString()).toNumber();

/** Numbers as people write them, with the fraction that they are: 12.30 is 1230 of 100. */
const written = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, decimals]) => {
    const padded = String(digits).padStart(decimals + 1, "0");
    const cut = padded.length - decimals;
    const text = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
    return { digits, decimals, text };
  });
/** Both over one denominator. */
function overOne(
  a: { digits: bigint; decimals: number },
  b: { digits: bigint; decimals: number },
): [bigint, bigint] {
  return [a.digits * 10n ** BigInt(b.decimals), b.digits * 10n ** BigInt(a.decimals)];
}

const ofAmounts = [
  "SHARE",
  "EXECUTIONRATE",
  "ADJUSTMENTRATE",
  "CARRYOVERRATE",
  "THREEPUBLICRATE",
  "PROCUREMENTRATE",
];

describe("results are those of exact fractions, as texts and as number cells", () => {
  test.each(ofAmounts)("%s", (name) => {
    fc.assert(
      fc.property(written, written, fc.boolean(), (first, second, asText) => {
        const [part, whole] = overOne(first, second);
        fc.pre(whole !== 0n);
        const given = asText ? [first.text, second.text] : [Number(first.text), Number(second.text)];
        expect(inCells(name, ...given)).toBe(nearest(part, whole));
      }),
    );
  });

  test("CHANGE and CHANGERATE", () => {
    fc.assert(
      fc.property(written, written, (now, prior) => {
        const [thisYear, lastYear] = overOne(now, prior);
        const scale = 10n ** BigInt(now.decimals + prior.decimals);
        expect(inCells("CHANGE", now.text, prior.text)).toBe(nearest(thisYear - lastYear, scale));
        if (lastYear !== 0n)
          expect(inCells("CHANGERATE", now.text, prior.text)).toBe(nearest(thisYear - lastYear, lastYear));
      }),
    );
  });

  test("CONVERT there and back is the same number", () => {
    const unit = fc.constantFrom("元", "千元", "万元", "亿元");
    fc.assert(
      fc.property(written, unit, unit, (amount, from, to) => {
        const there = inCells("CONVERT", amount.text, from, to) as number;
        const exact = decimalOf(readNumber(amount.text)!);
        expect(inCells("CONVERT", there, to, from)).toBe(exact.toNumber());
      }),
    );
  });

  test("TIE holds without allowance just where the parts add up, and its difference puts them right", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), written, (parts, total) => {
        const sum = parts.reduce((rest, { text }) => rest.plus(text), new Decimal(0));
        const texts = column(...parts.map(({ text }) => text));
        expect(inCells("TIE", sum.toString(), texts, 0)).toBe("相符");
        const off = new Decimal(total.text).minus(sum);
        const shows = inCells("TIE", total.text, texts, 0) as string;
        if (off.isZero()) expect(shows).toBe("相符");
        else expect(new Decimal(shows.replace("差 ", "")).equals(off)).toBe(true);
      }),
    );
  });

  test("CHECKINDICATOR compares shares exactly, from 1% on as cells hold them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 1000 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        (tenths, billionths) => {
          const target = `≥${tenths / 10}%`;
          const isMet = BigInt(billionths) >= BigInt(tenths) * 10n ** 6n;
          expect(inCells("CHECKINDICATOR", target, billionths / 1e9)).toBe(isMet ? "达标" : "未达标");
        },
      ),
    );
  });
});

/** Reads capitals back, character by character. */
function readCapitals(said: string): string {
  const [whole = "", cents = ""] = said.includes("元") ? said.split("元") : ["", said];
  const four = (text: string): number => {
    let [sum, digit] = [0, 0];
    for (const sign of text) {
      const place = "拾佰仟".indexOf(sign);
      if (place >= 0) [sum, digit] = [sum + digit * 10 ** (place + 1), 0];
      else digit = "零壹贰叁肆伍陆柒捌玖".indexOf(sign);
    }
    return sum + digit;
  };
  const read = (text: string): bigint => {
    for (const [sign, size] of [
      ["亿", 100_000_000n],
      ["万", 10_000n],
    ] as const) {
      const at = text.lastIndexOf(sign);
      if (at >= 0) return read(text.slice(0, at)) * size + read(text.slice(at + 1));
    }
    return BigInt(four(text));
  };
  const digitBefore = (sign: string): number =>
    Math.max(0, "零壹贰叁肆伍陆柒捌玖".indexOf(cents[cents.indexOf(sign) - 1] ?? ""));
  return String(read(whole) * 100n + BigInt(digitBefore("角") * 10 + digitBefore("分")));
}

test("CAPITALS read back are the amount, to the 分", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (cents) => {
      const padded = String(cents).padStart(3, "0");
      const said = inCells("CAPITALS", `${padded.slice(0, -2)}.${padded.slice(-2)}`) as string;
      expect(readCapitals(said)).toBe(String(cents));
      expect(said).not.toMatch(/零零|^零[^元]|零[万亿]|.零元/);
    }),
  );
});
