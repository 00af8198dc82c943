import fc from "fast-check";
import { writeDecimal } from "../../src/budget/decimal";
import {
  inUnit,
  lastPlace,
  minus,
  readAmount,
  readAs,
  size,
  sum,
  times,
  units,
  writeAmount,
  zero,
  type Amount,
  type Unit,
} from "../../src/budget/amount";

const unit = fc.constantFrom(...units);
/** Decimals with which an amount in a unit is still whole millionths of a yuan. */
const finest: Record<Unit, number> = { 元: 6, 千元: 9, 万元: 10, 亿元: 14 };

/** Any amount up to 1,000 亿元, to the millionth of a yuan. */
const amount = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((value) => value as Amount);

describe("readAmount", () => {
  test.each<[string | number, Unit, string, number]>([
    ["1234.50", "元", "1234500000", 2],
    ["1,234.50", "元", "1234500000", 2],
    ["３，５１８．８５", "万元", "35188500000000", 2],
    [" 1 234 ", "元", "1234000000", 0],
    ["-0.01", "万元", "-100000000", 2],
    ["+5", "千元", "5000000000", 0],
    ["12.", "元", "12000000", 0],
    ["0.00", "亿元", "0", 2],
    ["007", "元", "7000000", 0],
    [1934.49, "万元", "19344900000000", 2],
    [0.1 + 0.2, "元", "300000", 1],
    [1e21, "元", "1000000000000000000000000000", 0],
    [1.5e-7, "万元", "1500", 8],
    [-0, "元", "0", 0],
  ])("%p in %s", (written, unit, micro, decimals) => {
    expect(readAmount(written, unit)).toEqual({ amount: BigInt(micro), decimals });
  });

  test.each([
    "",
    " ",
    "-",
    "—",
    "无",
    "12元",
    "1,23",
    "1,2345",
    "1.2.3",
    "1e3",
    "0x10",
    "(5)",
    "５％",
    ".5",
    "--5",
  ])("%p is no amount", (written) => {
    expect(readAmount(written, "万元")).toBeUndefined();
  });

  test.each([NaN, Infinity, -Infinity])("%p is no amount", (written) => {
    expect(readAmount(written, "元")).toBeUndefined();
  });

  test("reads back what writeAmount writes at full precision, in every unit", () => {
    fc.assert(
      fc.property(amount, unit, (value, unit) => {
        const decimals = finest[unit];
        expect(readAmount(writeAmount(value, unit, decimals), unit)).toEqual({ amount: value, decimals });
      }),
    );
  });

  test("thousands separators, full width and spaces change nothing", () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(4), (value, unit, decimals) => {
        const plain = writeAmount(value, unit, decimals);
        const [whole = "", fraction] = plain.split(".");
        const spread =
          whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
        const wide = spread.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        const read = readAmount(plain, unit);
        expect(read).toBeDefined();
        expect(readAmount(spread, unit)).toEqual(read);
        expect(readAmount(wide, unit)).toEqual(read);
        expect(readAmount(` ${[...plain].join(" ")} `, unit)).toEqual(read);
      }),
    );
  });

  test("a number of at most 15 digits is read as it is printed, without its binary noise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.nat(3),
        unit,
        (digits, decimals, unit) => {
          const held = digits / 10 ** decimals;
          const read = readAmount(held, unit);
          expect(read?.amount).toBe(readAmount(String(held), unit)?.amount);
          expect(inUnit(read!.amount, unit).toNumber()).toBe(held === 0 ? 0 : held);
        },
      ),
    );
  });
});

describe("writeAmount", () => {
  const yuan = (written: string) => readAmount(written, "元")!.amount;

  test.each<[string, Unit, number, string]>([
    ["9.975", "元", 2, "9.98"],
    ["1.005", "元", 2, "1.01"],
    ["2.675", "元", 2, "2.68"],
    ["1.0049", "元", 2, "1.00"],
    ["-9.975", "元", 2, "-9.98"],
    ["-1.005", "元", 2, "-1.01"],
    ["-0.004", "元", 2, "0.00"],
    ["99750", "万元", 2, "9.98"],
    ["99749.99", "万元", 2, "9.97"],
    ["0.5", "元", 0, "1"],
    ["-0.5", "元", 0, "-1"],
    ["123456789012.34", "亿元", 2, "1234.57"],
    ["1000000000000", "元", 2, "1000000000000.00"],
  ])("%s元 in %s to %d decimals is %s", (written, unit, decimals, says) => {
    expect(writeAmount(yuan(written), unit, decimals)).toBe(says);
  });

  test("rounds half up, away from zero, and never by more than half a last place", () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(6), (value, unit, decimals) => {
        const place = lastPlace(unit, decimals);
        const said = readAmount(writeAmount(value, unit, decimals), unit)!.amount;
        const off = size(minus(said, value));
        expect(off * 2n <= place).toBe(true);
        if (off * 2n === place) expect(size(said) > size(value)).toBe(true);
      }),
    );
  });

  test("a negative amount is written as the positive one with a sign, unless nothing is left of it", () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(6), (value, unit, decimals) => {
        const [positive, negative] = [size(value), minus(zero, size(value))].map((one) =>
          writeAmount(one, unit, decimals),
        );
        expect(negative).toBe(/[1-9]/.test(positive!) ? `-${positive}` : positive);
      }),
    );
  });

  test("writes no exponent and exactly the decimals asked for", () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(12), (value, unit, decimals) => {
        const says = writeAmount(value, unit, decimals);
        expect(says).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
      }),
    );
  });
});

describe("readAs", () => {
  test.each<[string, Unit, Unit, string]>([
    ["8340000.00", "万元", "元", "834.00"],
    ["834.00", "元", "万元", "8340000.00"],
    ["-0.5", "亿元", "千元", "-0.000005"],
  ])("%s of %s read as %s is %s", (written, unit, other, becomes) => {
    const read = readAs(readAmount(written, unit)!.amount, unit, other);
    expect(read).toBe(readAmount(becomes, unit)!.amount);
  });

  test("is what the same digits say in the other unit", () => {
    fc.assert(
      fc.property(amount, unit, unit, (value, one, other) => {
        const digits = writeAmount(value, one, 2);
        const [here, there] = [one, other].map((unit) => readAmount(digits, unit)!.amount);
        expect(readAs(here!, one, other)).toBe(there);
      }),
    );
  });
});

describe("sums", () => {
  test("a thousand times 0.1 is 100, and 0.1 + 0.2 is 0.3", () => {
    const read = (written: string) => readAmount(written, "元")!.amount;
    expect(sum(Array(1000).fill(read("0.1")))).toBe(read("100"));
    expect(sum([read("0.1"), read("0.2")])).toBe(read("0.3"));
    expect(sum([])).toBe(zero);
  });

  test("do not depend on order or grouping, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), fc.nat(60), (amounts, cut) => {
        const all = sum(amounts);
        expect(sum([...amounts].reverse())).toBe(all);
        expect(sum([sum(amounts.slice(0, cut)), sum(amounts.slice(cut))])).toBe(all);
        expect(amounts.reduce((left, one) => minus(left, one), all)).toBe(zero);
      }),
    );
  });

  test("many printed cents add up to what their digits add up to", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { maxLength: 200 }), (cents) => {
        const read = cents.map((cent) => readAmount(cent / 100, "万元")!.amount);
        const digits = cents.reduce((total, cent) => total + BigInt(cent), 0n);
        expect(sum(read)).toBe(digits * lastPlace("万元", 2));
      }),
    );
  });

  test("times is adding as often", () => {
    fc.assert(
      fc.property(amount, fc.nat(50), (value, count) => {
        expect(times(value, count)).toBe(sum(Array<Amount>(count).fill(value)));
      }),
    );
  });
});

describe("lastPlace", () => {
  test.each<[Unit, number, string, Unit]>([
    ["元", 2, "0.01", "元"],
    ["元", 0, "1", "元"],
    ["万元", 2, "100", "元"],
    ["万元", 0, "1", "万元"],
    ["千元", 3, "1", "元"],
    ["亿元", 4, "1", "万元"],
  ])("one step of %s at %d decimals is %s%s", (unit, decimals, written, in_) => {
    expect(lastPlace(unit, decimals)).toBe(readAmount(written, in_)!.amount);
  });

  test("is nothing below a millionth of a yuan", () => {
    expect(lastPlace("元", 7)).toBe(zero);
  });

  test("is the least that two writings can differ by", () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(6), (value, unit, decimals) => {
        const said = readAmount(writeAmount(value, unit, decimals), unit)!.amount;
        const next = (said + lastPlace(unit, decimals)) as Amount;
        expect(writeAmount(next, unit, decimals)).not.toBe(writeAmount(said, unit, decimals));
        expect(said % lastPlace(unit, decimals)).toBe(0n);
      }),
    );
  });
});

test("an amount is written as the decimal number that it is, at any decimals", () => {
  fc.assert(
    fc.property(amount, unit, fc.integer({ min: 0, max: 20 }), (value, of, decimals) => {
      expect(writeAmount(value, of, decimals)).toBe(writeDecimal(inUnit(value, of), decimals));
    }),
  );
});
