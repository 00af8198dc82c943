import fc from "fast-check";
import { Decimal } from "../../src/budget/decimal";
import { checkIndicator } from "../../src/formulas/check-indicator";

type Case = readonly [target: string, actual: string | number, verdict: string];

const check = (target: string, actual: string | number): string =>
  checkIndicator.compute(target, typeof actual === "number" ? new Decimal(actual) : actual);

describe("quantities", () => {
  test.each<Case>([
    // every operator, on and beside its bound
    ["≥95%", "95%", "达标"],
    ["≥95%", "94.99%", "未达标"],
    ["＞95%", "95%", "未达标"],
    [">95%", "95.01%", "达标"],
    ["≤20%", "20%", "达标"],
    ["≤20%", "20.001%", "未达标"],
    ["<20%", "20%", "未达标"],
    ["＝100％", "１００％", "达标"],
    ["=100%", "99.99%", "未达标"],
    ["不低于95%", 0.96, "达标"],
    ["95%以上", 0.96, "达标"],
    ["80%-90%", 0.8, "达标"],
    ["80%-90%", 0.91, "未达标"],
    // without an operator only the very number tells
    ["100%", 1, "达标"],
    ["100%", "95%", "无法判断"],
    ["8万元", "8万元", "达标"],
    ["8万元", "7万元", "无法判断"],
    // bare numbers beside a percent
    ["≥95%", 1, "达标"],
    ["≥95%", 0.9499, "未达标"],
    ["≥95%", 96, "达标"],
    ["≥95%", 94, "无法判断"],
    ["≤20%", 21, "未达标"],
    ["≤20%", 15, "无法判断"],
    ["≥95%", -0.5, "未达标"],
    // units
    ["≤145.4万元", "1454000元", "达标"],
    ["≤145.4万元", "1454000.01元", "未达标"],
    ["≤0.5亿元", "4999万元", "达标"],
    ["≥5‰", "0.5%", "达标"],
    ["≤2年", "24个月", "达标"],
    ["≤1个季度", "4个月", "未达标"],
    ["≤48小时", "2天", "达标"],
    ["≤30分钟", "1小时", "未达标"],
    ["≤365天", "1年", "无法判断"],
    ["≤5天", "5个工作日", "无法判断"],
    ["≥3次", "3人次", "无法判断"],
    ["≥3次", "300%", "无法判断"],
    ["≤37万", "37万元", "无法判断"],
    ["≤37万", "36万", "达标"],
    ["≥3", 3, "达标"],
    // no single number
    ["≥3次", "3-5次", "无法判断"],
    ["≥3次", "≥3次", "无法判断"],
    ["≥3次", "完成", "无法判断"],
    ["显著", 1, "无法判断"],
    ["", 1, "无法判断"],
  ])("%s reached with %p is %s", (target, actual, verdict) => {
    expect(check(target, actual)).toBe(verdict);
  });

  test("what fulfils a floor and its ceiling at once is the number itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 6 }), (a, b) => {
        const [wanted, reached] = [`${a / 100}万元`, `${b * 100}元`];
        const both = ["≥", "≤"].every((sign) => check(sign + wanted, reached) === "达标");
        expect(both).toBe(a === b);
        expect(check(`>${wanted}`, reached) === "达标").toBe(check(`≤${wanted}`, reached) === "未达标");
      }),
    );
  });
});

describe("deadlines", () => {
  test.each<Case>([
    ["2022年年底", "2022年12月31日", "达标"],
    ["2022年年底", "2022年", "达标"],
    ["2022年年底", "2023年1月", "未达标"],
    ["2022年6月底前", "2022年6月30日", "达标"],
    ["2022年6月", "2022年6月", "达标"],
    ["2022年6月", "2022年7月1日", "未达标"],
    ["2022年6月30日", "2022年6月", "达标"],
    ["2022年6月15日", "2022年6月", "无法判断"],
    ["2022年6月15日前", "2022年6月15日", "达标"],
    ["2022年6月", "2022年", "无法判断"],
    ["2022-06-30", "2022/6/29", "达标"],
    // before a month: the month itself is open
    ["2022年6月前", "2022年5月", "达标"],
    ["2022年6月前", "2022年6月10日", "无法判断"],
    ["2022年6月前", "2022年7月", "未达标"],
    ["2022年以前", "2022年3月", "无法判断"],
    ["6月上旬", "6月20日", "无法判断"],
    ["6月上旬", "7月1日", "未达标"],
    // both without a year, or both with one
    ["12月底前", "6月30日", "达标"],
    ["12月底前", "2022年6月", "无法判断"],
    ["2022年年底", "12月1日", "无法判断"],
    // a date as a cell holds it: 44742 is 2022-06-30
    ["2022年6月底", 44742, "达标"],
    ["2022年6月底", 44743, "未达标"],
    ["2022年年底", 2022, "无法判断"],
    ["2022年年底", 44742.5, "无法判断"],
    ["2022年年底", "完成", "无法判断"],
  ])("%s reached with %p is %s", (target, actual, verdict) => {
    expect(check(target, actual)).toBe(verdict);
  });
});
