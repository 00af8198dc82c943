import fc from "fast-check";
import { writeHundredths } from "../../../src/budget/hundredths";
import { recogniseBook } from "../../../src/tables/recognise";
import { evaluate } from "../../../src/review/self-evaluation/evaluate";
import { linesOfEvaluation, type Evaluation } from "../../../src/review/self-evaluation/evaluation";
import { sayDeviation } from "../../../src/review/self-evaluation/say-line";
import { refuseWeight } from "../../../src/review/self-evaluation/try-weight";
import { nothingTyped, type Typed } from "../../../src/review/self-evaluation/typed";
import { overallTargets, projectTargets } from "../../rules/indicators/drawn";
import { sample } from "../../support/samples";
import { sheet, workbook } from "../../support/sheet";

const training = projectTargets(`
  | 培训 | 8.00 | 成本指标   | 培训成本   | ≤8万元     |
  |      |      | 产出指标   | 培训次数   | ≥3次       |
  |      |      |            | 培训合格率 | 100%       |
  |      |      |            | 完成时间   | 2022年年底 |
  |      |      |            | 教材       | 14册       |
  |      |      | 效益指标   | 干部素质   | 提升       |
  |      |      | 满意度指标 | 学员满意度 | ≥90%       |`);

const bookOf = (drawing: string) => recogniseBook(workbook(sheet("绩效", drawing)));
const keyed = (aspect: string, name: string) => `培训/${aspect}/${name}`;
const typed = (part: Partial<Typed>): Typed => ({ ...nothingTyped, ...part });

/** A 自评 line by line as people read it: name, 分值, 结果, 偏差, 得分; then the total. */
function said({ execution, groups, total, outOf, filled, all }: Evaluation): string[] {
  const lines = groups.flatMap((group) => group.lines);
  const deviations = new Map(lines.map(({ key, deviation }) => [key, deviation && sayDeviation(deviation)]));
  const each = [...(execution ? [execution] : []), ...lines];
  return [
    ...each.map(({ key, name, weight, result, shown }) =>
      [
        name,
        writeHundredths(weight),
        result,
        deviations.get(key),
        shown === undefined ? "—" : writeHundredths(shown),
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    ),
    `${writeHundredths(total)}/${writeHundredths(outOf)} ${filled}/${all}`,
  ];
}

test("nothing typed: the points are there, and no score", () => {
  const [one] = evaluate(bookOf(training), nothingTyped);
  expect(said(one!)).toEqual([
    "预算执行率 10.00 —",
    "培训成本 10.00 —",
    "培训次数 10.00 —",
    "培训合格率 10.00 —",
    "完成时间 10.00 —",
    "教材 10.00 —",
    "干部素质 30.00 —",
    "学员满意度 10.00 —",
    "0.00/0.00 0/8",
  ]);
});

test("measured, in proportion, judged; the parts come to the total", () => {
  const [one] = evaluate(
    bookOf(training),
    typed({
      spent: { 培训: "7.9" },
      actuals: {
        [keyed("cost", "培训成本")]: "79000元",
        [keyed("output", "培训次数")]: "2",
        [keyed("output", "培训合格率")]: "98%",
        [keyed("output", "完成时间")]: "2023年1月5日",
        [keyed("output", "教材")]: "13册",
        [keyed("satisfaction", "学员满意度")]: "97.5%",
      },
      judgements: {
        [keyed("output", "教材")]: { level: "partly", percent: "70" },
        [keyed("benefit", "干部素质")]: { level: "full", percent: "95%" },
      },
    }),
  );
  expect(said(one!)).toEqual([
    "预算执行率 10.00 9.87",
    "培训成本 10.00 达标 -0.10万元（-1.25%） 10.00",
    "培训次数 10.00 未达标 -1.00次（-33.33%） 6.67",
    "培训合格率 10.00 未达标 -2.00个百分点（-2.00%） 9.80",
    "完成时间 10.00 未达标 —",
    "教材 10.00 无法判断 -1.00册（-7.14%） 7.00",
    "干部素质 30.00 达成预期 28.50",
    "学员满意度 10.00 达标 +7.50个百分点（+8.33%） 10.00",
    "81.84/90.00 7/8",
  ]);
});

test("the execution rate gives at most its points, and none where there is no budget to divide by", () => {
  const over = evaluate(bookOf(training), typed({ spent: { 培训: "9.5万元" } }))[0]!;
  expect(writeHundredths(over.execution!.shown!)).toBe("10.00");
  const nothing = bookOf(training.replace("8.00 |", "0.00 |"));
  expect(evaluate(nothing, typed({ spent: { 培训: "0" } }))[0]!.execution!.shown).toBeUndefined();
  const unreadable = bookOf(training.replace("8.00 |", "#REF! |"));
  expect(evaluate(unreadable, typed({ spent: { 培训: "1" } }))[0]!.execution).not.toHaveProperty("budgeted");
});

test("an amount typed in the unit of a table that has become one in another unit is told, and gives no points", () => {
  const inYuan = bookOf(training.replace("单位：万元", "单位：元  "));
  const [one] = evaluate(inYuan, typed({ spent: { 培训: "7.9万元" } }));
  expect(one!.execution).toMatchObject({
    refused: "执行数填的是“7.9万元”，不是不小于零的数；请按元填写，例如 144.90。",
  });
  expect(one!.execution).not.toHaveProperty("points");
});

test("what was typed for a 指标值 that has become another one is told and gives no points", () => {
  const [one] = evaluate(bookOf(training), typed({ actuals: { [keyed("output", "培训次数")]: "2场" } }));
  const line = one!.groups.flatMap(({ lines }) => lines).find(({ name }) => name === "培训次数");
  expect(line).toMatchObject({
    refused: "指标值的单位是“次”，实际完成值填的是“2场”；请用同一单位填写，例如 3次。",
  });
  expect(line).not.toHaveProperty("points");
});

test("a deadline without its year is the budget year's", () => {
  const dated = training
    .replace("项目绩效目标汇总表", "2022年项目绩效目标汇总表")
    .replace("2022年年底", "11月底前");
  const resultOf = (actual: string) =>
    evaluate(bookOf(dated), typed({ actuals: { [keyed("output", "完成时间")]: actual } }))[0]!.groups[0]!
      .lines[3]!.result;
  expect([resultOf("10月30日"), resultOf("2022年11月5日"), resultOf("2023年1月5日")]).toEqual([
    "达标",
    "达标",
    "未达标",
  ]);
});

test("the whole department: 投入管理 has the points of the execution rate", () => {
  const overall = overallTargets(`
    | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |
    |              | 预算管理 | 预算调整率 | ≤30% | |
    | 产出指标     | 履职     | 完成率     | 100% | |
    | 满意度指标   | 满意度   | 满意度     | ≥90% | |`);
  const [one] = evaluate(bookOf(overall), nothingTyped);
  expect(one!.name).toBe("整体绩效");
  expect(said(one!)).toEqual([
    "预算执行率 5.00 —",
    "预算调整率 5.00 —",
    "完成率 80.00 —",
    "满意度 10.00 —",
    "0.00/0.00 0/4",
  ]);
});

test("a locality's own points are used, 成本 apart where it has points of its own", () => {
  const book = bookOf(training);
  const scoreWeights = { execution: 20, cost: 20, output: 40, benefit: 10, satisfaction: 10 };
  const locality = { id: "x", called: "某地", tables: [], unit: "万元", sections: [], scoreWeights } as const;
  const [one] = evaluate({ ...book, locality }, nothingTyped);
  expect(one!.groups.map(({ called, points }) => `${called} ${writeHundredths(points)}`)).toEqual([
    "成本指标 20.00",
    "产出指标 40.00",
    "效益指标 10.00",
    "满意度指标 10.00",
  ]);
  expect(one!.execution!.weight).toBe(2000n);
});

describe("points that people set", () => {
  const first = keyed("cost", "培训成本");
  const outputs = (weights: Typed["weights"]) =>
    evaluate(bookOf(training), typed({ weights }))[0]!.groups[0]!;

  test("leave the rest to the others", () => {
    const { lines } = outputs({ [first]: "14" });
    expect(lines.map(({ weight }) => writeHundredths(weight))).toEqual([
      "14.00",
      "9.00",
      "9.00",
      "9.00",
      "9.00",
    ]);
  });

  test.each([
    ["14", undefined],
    [
      "60",
      "“产出指标（含成本指标）”共50.00分，已填的分值合计60.00分，超出10.00分；请改这一项，或先清空其他项的分值。",
    ],
    ["十分", "分值填的是“十分”，不是最多两位小数的数；请填例如 12.5。"],
    ["12.345", "分值填的是“12.345”，不是最多两位小数的数；请填例如 12.5。"],
  ])("%s: %s", (weight, refused) => {
    expect(refuseWeight(outputs({}), first, weight)).toBe(refused);
  });

  test("all of them set must come to the points of their kind", () => {
    const names = ["培训次数", "培训合格率", "完成时间", "教材"];
    const group = outputs(Object.fromEntries(names.map((name) => [keyed("output", name), "10"])));
    expect(refuseWeight(group, first, "9")).toBe(
      "“产出指标（含成本指标）”共50.00分，已填的分值合计49.00分，还差1.00分；请改这一项，或先清空其他项的分值。",
    );
    expect(refuseWeight(group, first, "10")).toBeUndefined();
  });

  test("that no longer fit, since an indicator went, are told and not used", () => {
    const { lines, refused } = outputs({ [first]: "60" });
    expect(refused).toBe("已填的分值与本类分值不符，暂按平均分配；请改正分值。");
    expect(lines[0]!.weight).toBe(1000n);
  });
});

test("rows that move keep what was typed for them; of two of one name the second is another", () => {
  const rows = [
    "| 培训 | 8.00 | 产出指标 | 培训次数 | ≥3次 |",
    "| 会议 | 2.00 | 产出指标 | 会议次数 | ≥2次 |",
    "| 会议 | 3.00 | 产出指标 | 会议次数 | ≥4次 |",
  ];
  const actuals = {
    "培训/output/培训次数": "3次",
    "会议/output/会议次数": "1次",
    "会议#2/output/会议次数": "4次",
  };
  const actualOf = (order: readonly number[]) =>
    evaluate(bookOf(projectTargets(order.map((i) => rows[i]).join("\n"))), typed({ actuals })).map(
      ({ key, groups }) => `${key} ${groups[0]!.lines[0]!.actual}`,
    );
  expect(actualOf([0, 1, 2])).toEqual(["培训 3次", "会议 1次", "会议#2 4次"]);
  expect(actualOf([1, 2, 0])).toEqual(["会议 1次", "会议#2 4次", "培训 3次"]);
});

test("the published document: nineteen 自评 of 132 indicators, each out of 100", async () => {
  const evaluations = evaluate(recogniseBook(await sample("as-published")), nothingTyped);
  expect(evaluations).toHaveLength(19);
  const lines = evaluations.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  expect(lines).toHaveLength(132);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(132);
  for (const one of evaluations) {
    const weights = linesOfEvaluation(one).reduce((sum, { weight }) => sum + weight, 0n);
    expect(`${one.name} ${writeHundredths(weights)}`).toBe(`${one.name} 100.00`);
  }
});

test("property: a score lies between 0 and 100, is what its parts come to, and grows with what is done", () => {
  const percent = fc.nat({ max: 10_000 }).map((cents) => `${cents / 100}%`);
  const book = bookOf(training);
  const scoreOf = (times: number, rate: string, spent: number) =>
    evaluate(
      book,
      typed({
        spent: { 培训: `${spent / 100}` },
        actuals: { [keyed("output", "培训次数")]: `${times}次`, [keyed("output", "培训合格率")]: rate },
      }),
    )[0]!;
  fc.assert(
    fc.property(fc.nat({ max: 9 }), percent, fc.nat({ max: 1200 }), (times, rate, spent) => {
      const one = scoreOf(times, rate, spent);
      const parts = linesOfEvaluation(one).reduce((sum, { shown }) => sum + (shown ?? 0n), 0n);
      expect(parts).toBe(one.total);
      expect(one.total >= 0n && one.total <= one.outOf && one.outOf <= 10_000n).toBe(true);
      expect(scoreOf(times + 1, rate, spent + 1).total).toBeGreaterThanOrEqual(one.total);
    }),
  );
});
