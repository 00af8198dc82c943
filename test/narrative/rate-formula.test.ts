import fc from "fast-check";
import { readRateFormula, wholeInWords } from "../../src/narrative/rate-formula";

/** "预算执行率 = 完成数 ÷ 预算数", as the reader understood it. */
function said(text: string): string {
  const formula = readRateFormula(text);
  if (!formula) return "无";
  const { defined, numerator, denominator } = formula;
  return `${defined.text} = ${numerator.text} ÷ ${denominator.text}`;
}

describe("reading the formula of a rate", () => {
  test.each([
    ["预算执行率=（预算完成数/预算数）×100%。预算数指批复数。", "预算执行率 = 预算完成数 ÷ 预算数"],
    ["调整率＝(调整数-年初数)÷年初数*100%", "调整率 = 调整数-年初数 ÷ 年初数"],
    ["比重。部门监控完成率=已监控数量/部门项目总数*100%", "部门监控完成率 = 已监控数量 ÷ 部门项目总数"],
    ["细化率=（已细化到市（县）的资金/资金总数）×100%", "细化率 = 已细化到市（县）的资金 ÷ 资金总数"],
    ["公式为：办结率 = 办结数 / （受理数-退件数） × 100%；其余不计。", "办结率 = 办结数 ÷ 受理数-退件数"],
    ["总额=甲+乙；完成率=甲/乙", "完成率 = 甲 ÷ 乙"],
    ["办结率=（办结数/受理数）×100%（按年度计算）", "办结率 = 办结数 ÷ 受理数"],
    ["完成率＝完成数／总数＊１００％", "完成率 = 完成数 ÷ 总数"],
    ["完成率=（甲+乙）/（丙+丁）", "完成率 = 甲+乙 ÷ 丙+丁"],
    ["完成数/计划数", "无"],
    ["总额=甲+乙", "无"],
    ["完成率=/总数", "无"],
    ["账表、账实是否相符。", "无"],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("says where each part stands, whatever is around it", () => {
    const word = fc.stringMatching(/^[甲乙丙丁]{1,6}$/);
    fc.assert(
      fc.property(word, word, word, word, fc.constantFrom("/", "÷"), (before, name, part, whole, slash) => {
        const text = `${before}。${name}=（${part}${slash}${whole}）×100%。${before}`;
        const formula = readRateFormula(text)!;
        for (const piece of [formula.defined, formula.numerator, formula.denominator, formula.expression])
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect([formula.defined.text, formula.numerator.text, formula.denominator.text]).toEqual([
          name,
          part,
          whole,
        ]);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."（()）=/甲，。×100% \n") }),
        (text) => void said(text),
      ),
    );
  });
});

test.each([
  ["按要求监控的项目占应实施绩效监控项目总数的比重。", "应实施绩效监控项目总数"],
  ["完成数占计划数的比率", "计划数"],
  ["占用资产的情况", undefined],
])("the whole that %s divides by", (text, expected) => {
  const piece = wholeInWords(text);
  expect(piece?.text).toBe(expected);
  if (piece) expect(text.slice(piece.start, piece.end)).toBe(expected);
});
