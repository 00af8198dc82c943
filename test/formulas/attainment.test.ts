import fc from "fast-check";
import { writeRounded } from "../../src/budget/hundredths";
import { compare, multiply, whole } from "../../src/budget/fraction";
import { attainmentOf } from "../../src/formulas/attainment";

/** 达标情况 as people read it: verdict, deviation in its measure and in percent of the 指标值, what was reached in percent. */
function said(written: string, actual: string, better?: "≥" | "≤"): string {
  const { verdict, deviation, reached } = attainmentOf(written, actual, better);
  const percent = (value: Parameters<typeof writeRounded>[0]) =>
    `${writeRounded(multiply(value, whole(100n)))}%`;
  const parts = [
    verdict,
    ...(deviation ? [`偏差 ${writeRounded(deviation.by)}${deviation.measure.word}`] : []),
    ...(deviation?.ofTarget ? [`即 ${percent(deviation.ofTarget)}`] : []),
    ...(reached ? [`完成 ${percent(reached)}`] : []),
  ];
  return parts.join(" ");
}

describe("what came of a 指标值", () => {
  test.each([
    ["≥95%", "96%", "达标 偏差 1.00% 即 1.05% 完成 100.00%"],
    ["≥95%", "94.999%", "未达标 偏差 0.00% 即 0.00% 完成 100.00%"],
    ["≥90%", "899‰", "未达标 偏差 -0.10% 即 -0.11% 完成 99.89%"],
    ["≥3次", "2次", "未达标 偏差 -1.00次 即 -33.33% 完成 66.67%"],
    ["≥3次", "2", "未达标 偏差 -1.00次 即 -33.33% 完成 66.67%"],
    ["≤145.4万元", "1450000元", "达标 偏差 -0.40万元 即 -0.28% 完成 100.00%"],
    ["≤145.4万元", "160万元", "未达标 偏差 14.60万元 即 10.04% 完成 90.88%"],
    ["≤0起", "2起", "未达标 偏差 2.00起 完成 0.00%"],
    ["≤1年", "14个月", "未达标 偏差 0.17年 即 16.67% 完成 85.71%"],
    ["≥1年", "12个月", "达标 偏差 0.00年 即 0.00% 完成 100.00%"],
    ["80%-90%", "85%", "达标 偏差 0.00% 即 0.00% 完成 100.00%"],
    ["80%-90%", "72%", "未达标 偏差 -8.00% 即 -10.00% 完成 90.00%"],
    ["80%-90%", "100%", "未达标 偏差 10.00% 即 11.11% 完成 90.00%"],
    ["14辆", "14辆", "达标 偏差 0.00辆 即 0.00% 完成 100.00%"],
    ["14辆", "13辆", "无法判断 偏差 -1.00辆 即 -7.14%"],
    ["14辆", "13", "无法判断"],
    ["≥95%", "96", "达标 完成 100.00%"],
    ["≤145万元", "1450000", "无法判断"],
    ["=100%", "98%", "未达标 偏差 -2.00% 即 -2.00%"],
    [">95%", "95%", "未达标 偏差 0.00% 即 0.00% 完成 100.00%"],
    ["≥3次", "3人次", "无法判断"],
    ["≥95%", "约九成", "无法判断"],
    ["2022年年底", "2022年6月", "达标 完成 100.00%"],
    ["2022年6月底前", "2022年8月5日", "未达标"],
    ["显著", "显著", "无法判断"],
  ])("%s, done %s: %s", (written, actual, expected) => {
    expect(said(written, actual)).toBe(expected);
  });

  test.each([
    ["100%", "98%", "≥", "未达标 偏差 -2.00% 即 -2.00% 完成 98.00%"],
    ["8万元", "7.5万元", "≤", "达标 偏差 -0.50万元 即 -6.25% 完成 100.00%"],
    ["8万元", "10万元", "≤", "未达标 偏差 2.00万元 即 25.00% 完成 80.00%"],
    ["≤37万元", "40万元", "≥", "未达标 偏差 3.00万元 即 8.11% 完成 92.50%"],
  ] as const)("%s, done %s, where %s is better: %s", (written, actual, better, expected) => {
    expect(said(written, actual, better)).toBe(expected);
  });

  test("property: what is reached lies between nothing and all, is all where the 指标值 is met, and grows with what is done", () => {
    const cents = fc.nat({ max: 100_000 });
    fc.assert(
      fc.property(fc.constantFrom("≥", "≤"), cents, cents, cents, (sign, target, one, other) => {
        const written = `${sign}${target / 100}万元`;
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
          attainmentOf(written, `${actual / 100}万元`),
        );
        for (const { verdict, reached } of [low!, high!]) {
          if (!reached) return;
          expect(compare(reached, whole(0n))).toBeGreaterThanOrEqual(0);
          expect(compare(reached, whole(1n))).toBeLessThanOrEqual(0);
          expect(verdict === "达标").toBe(compare(reached, whole(1n)) === 0);
        }
        const grows = compare(high!.reached!, low!.reached!);
        expect(sign === "≥" ? grows >= 0 : grows <= 0).toBe(true);
      }),
    );
  });

  test("property: the unit in which the actual value is told makes no difference", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (target, yuan) => {
        const written = `≤${target / 10_000}万元`;
        const [inYuan, inWan] = [`${yuan}元`, `${yuan / 10_000}万元`].map((actual) => said(written, actual));
        expect(inYuan).toBe(inWan);
      }),
    );
  });
});
