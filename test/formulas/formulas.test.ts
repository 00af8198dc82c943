import fc from "fast-check";
import { readAmount, times, writeAmount, zero, type Amount } from "../../src/budget/amount";
import { asDecimal, writePercent, type Ratio } from "../../src/budget/ratio";
import { change } from "../../src/formulas/change";
import { changeRate } from "../../src/formulas/change-rate";
import { executionRate } from "../../src/formulas/execution-rate";
import type { ExampleCell, Rate, RateFormula } from "../../src/formulas/formula";
import { formulas, performanceRates } from "../../src/formulas/index";
import { share } from "../../src/formulas/share";
import { total } from "../../src/formulas/total";

const amount = (written: ExampleCell): Amount => readAmount(written as number, "万元")!.amount;
const written = (result: Amount | Rate): string =>
  result === "zero base" || result === "not applicable"
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

  test("names are used once", () => {
    expect(new Set(formulas.map(({ name }) => name)).size).toBe(formulas.length);
  });

  test.each(formulas.filter((formula) => "zeroBase" in formula))("$title shows its zero base", (formula) => {
    expect(formula.examples.map(({ gives }) => gives)).toContain("zero base");
  });
});

describe("the eleven rates", () => {
  test("are all there, by their standard names", () => {
    expect(performanceRates.map(({ title }) => title)).toEqual([
      "专项资金细化率",
      "预算执行率",
      "预算调整率",
      "结转结余率",
      "“三公”经费控制率",
      "政府采购执行率",
      "绩效目标编制完成率",
      "绩效监控完成率",
      "绩效自评完成率",
      "部门绩效评价完成率",
      "评价结果应用率",
    ]);
  });

  test.each(performanceRates)("$title tells nothing of nothing from something of nothing", (rate) => {
    expect(rate.compute(zero, zero)).toBe("not applicable");
    expect(rate.compute(amount(1), zero)).toBe("zero base");
    expect(rate.examples.map(({ gives }) => gives)).toContain("not applicable");
  });
});

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((value) => value as Amount);
const positive = fc.bigInt({ min: 1n, max: 10n ** 18n }).map((value) => value as Amount);
const nonZero = amounts.filter((value) => value !== 0n);

const fraction = (rate: Rate): Ratio => {
  if (rate === "zero base" || rate === "not applicable") throw new Error("a fraction was expected");
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
        const rate = fraction(changeRate.compute(thisYear, lastYear));
        expect(Math.sign(asDecimal(rate).toNumber())).toBe(sign(change.compute(thisYear, lastYear)));
      }),
    );
  });

  test("a change undoes itself, and last year plus the change is this year", () => {
    fc.assert(
      fc.property(amounts, amounts, (lastYear, thisYear) => {
        const moved = change.compute(thisYear, lastYear);
        expect(moved).toBe(-change.compute(lastYear, thisYear));
        expect(total.compute(lastYear, moved)).toBe(thisYear);
      }),
    );
  });

  const rates: readonly RateFormula<[Amount, Amount]>[] = [share, changeRate, ...performanceRates];
  test.each(rates)("$title does not depend on the unit", ({ compute }) => {
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
        expect(executionRate.compute(value, zero)).toBe(value === 0n ? "not applicable" : "zero base");
        expect(changeRate.compute(value, zero)).toBe("zero base");
      }),
    );
  });
});
