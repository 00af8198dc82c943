import fc from "fast-check";
import { readAmount, times, writeAmount, zero, type Amount } from "../../src/budget/amount";
import { asDecimal, writePercent, type Ratio, type RatioOrZeroBase } from "../../src/budget/ratio";
import { change } from "../../src/formulas/change";
import { changeRate } from "../../src/formulas/change-rate";
import { executionRate } from "../../src/formulas/execution-rate";
import type { FormulaResult } from "../../src/formulas/formula";
import { formulas } from "../../src/formulas/index";
import { share } from "../../src/formulas/share";
import { total } from "../../src/formulas/total";

const amount = (written: string): Amount => readAmount(written, "万元")!.amount;
const written = (result: FormulaResult): string =>
  result === "zero base"
    ? result
    : typeof result === "bigint"
      ? writeAmount(result, "万元")
      : writePercent(result);

describe("every formula", () => {
  const examples = formulas.flatMap(({ examples, ...formula }) =>
    examples.map((example) => ({ ...formula, ...example })),
  );

  test.each(examples)("$title of $given is $gives", ({ compute, given, gives }) => {
    expect(written(compute(...given.map(amount)))).toBe(gives);
  });

  test.each(formulas)("$name has a name for cells, words for people and an example", (formula) => {
    expect(formula.name).toMatch(/^[A-Z]{3,}$/);
    expect(formula.title).toMatch(/^[一-鿿]+$/);
    expect(formula.definition).not.toBe("");
    expect(formula.examples.length).toBeGreaterThan(1);
  });

  test("names are used once", () => {
    expect(new Set(formulas.map(({ name }) => name)).size).toBe(formulas.length);
  });

  test.each(formulas.filter((formula) => "zeroBase" in formula))("$title shows its zero base", (formula) => {
    expect(formula.examples.map(({ gives }) => gives)).toContain("zero base");
  });
});

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((value) => value as Amount);
const positive = fc.bigInt({ min: 1n, max: 10n ** 18n }).map((value) => value as Amount);
const nonZero = amounts.filter((value) => value !== 0n);

const fraction = (rate: RatioOrZeroBase): Ratio => {
  if (rate === "zero base") throw new Error("a fraction was expected");
  return rate;
};
const plus = (a: Ratio, b: Ratio): Ratio => ({
  part: (a.part * b.whole + b.part * a.whole) as Amount,
  whole: (a.whole * b.whole) as Amount,
});
const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

describe("what always holds", () => {
  test("shares of all parts are the whole, exactly", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = total.compute(...parts);
        const none: Ratio = { part: zero, whole: 1n as Amount };
        const all = parts.map((part) => fraction(share.compute(part, whole))).reduce(plus, none);
        expect(all.part).toBe(all.whole);
      }),
    );
  });

  test("the rate of change has the sign of the change, whatever last year's sign", () => {
    fc.assert(
      fc.property(nonZero, amounts, (lastYear, thisYear) => {
        const rate = fraction(changeRate.compute(lastYear, thisYear));
        expect(Math.sign(asDecimal(rate).toNumber())).toBe(sign(change.compute(lastYear, thisYear)));
      }),
    );
  });

  test("a change undoes itself, and last year plus the change is this year", () => {
    fc.assert(
      fc.property(amounts, amounts, (lastYear, thisYear) => {
        const moved = change.compute(lastYear, thisYear);
        expect(moved).toBe(-change.compute(thisYear, lastYear));
        expect(total.compute(lastYear, moved)).toBe(thisYear);
      }),
    );
  });

  test.each([share, changeRate, executionRate])("$title does not depend on the unit", ({ compute }) => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(10, 1000, 10000), (first, second, scale) => {
        const scaled = compute(times(first, scale), times(second, scale));
        expect(written(scaled)).toBe(written(compute(first, second)));
      }),
    );
  });

  test("a total does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(amounts), (parts) => {
        expect(total.compute(...parts)).toBe(total.compute(...[...parts].reverse()));
      }),
    );
  });

  test("nothing divided by zero becomes a number", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(share.compute(value, zero)).toBe("zero base");
        expect(executionRate.compute(value, zero)).toBe("zero base");
        expect(changeRate.compute(zero, value)).toBe("zero base");
      }),
    );
  });
});
