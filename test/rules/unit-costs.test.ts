import fc from "fast-check";
import { readAmount, size, minus, times } from "../../src/budget/amount";
import { unitCostsIn } from "../../src/rules/unit-costs";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";
import { projectTargets } from "./indicators/drawn";

const costOf = (amount: string, count: number) => {
  const drawing = projectTargets(`| 车辆租赁费 | ${amount} | 产出指标 | 租赁车辆 | ${count}辆 |`);
  return unitCostsIn(recogniseBook(workbook(sheet("绩效", drawing))).tables[0]!)[0]!;
};

test("what one costs, times the count, is the money but for half a cent of rounding each", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 200 }), (cents, count) => {
      const { each, amount } = costOf(
        `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`,
        count,
      );
      const [, number, unit] = /^(\d+\.\d\d)(万元|元)\/辆$/.exec(each)!;
      const one = readAmount(number!, unit as "万元" | "元")!.amount;
      const half = readAmount("0.005", unit as "万元" | "元")!.amount;
      expect(size(minus(times(one, count), amount)) <= times(half, count)).toBe(true);
    }),
  );
});

test.each([
  ["0.10", 1, "0.10万元/辆"],
  ["0.10", 2, "500.00元/辆"],
  ["0.1999", 2, "999.50元/辆"],
  ["1.00", 3, "0.33万元/辆"],
  ["0.01", 3, "33.33元/辆"],
])("%s万元 for %i is %s", (amount, count, each) => {
  expect(costOf(amount, count).each).toBe(each);
});
