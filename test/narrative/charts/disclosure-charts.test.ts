import fc from "fast-check";
import { lastPlace, minus, readAmount, size, sum, times, writeAmount } from "../../../src/budget/amount";
import type { BudgetBook } from "../../../src/budget/book";
import type { BudgetTable } from "../../../src/budget/table";
import { isDrawn, type DisclosureChart } from "../../../src/narrative/charts/disclosure-chart";
import { chartsNotDrawn, disclosureCharts } from "../../../src/narrative/charts/disclosure-charts";
import type { NarrativeFacts } from "../../../src/narrative/narrative";
import { shanghai } from "../../../src/tables/localities/shanghai";
import { a1 } from "../../../src/workbook/cell";
import { drawnTable } from "../support/drawn-table";
import { randomBook } from "../support/random-book";
import { bookOf, sampleBook, sampleTables } from "../support/sample-book";

const amount = (written: string) => readAmount(written, "万元")!.amount;

/** 支出构成 pie 万元: 基本支出 272.59 (B2) | 项目支出 … — a chart the way a person would note it down. */
function noted({ kind, title, unit, decimals, categories, series }: DisclosureChart): string[] {
  const points = (i: number): string =>
    series
      .map(({ points }) => {
        const { amount, from } = points[i]!;
        const cells = from.length > 0 ? ` ${from.map(a1).join("+")}` : "";
        return writeAmount(amount, unit, decimals) + cells;
      })
      .join(" | ");
  return [`${title} ${kind} ${unit}`, ...categories.map((name, i) => `${name}: ${points(i)}`)];
}

const chartOf = (id: DisclosureChart["id"], tables: readonly BudgetTable[], facts: NarrativeFacts = {}) =>
  disclosureCharts(bookOf(tables), facts).find((chart) => chart.id === id);
const whyNot = (id: DisclosureChart["id"], book: BudgetBook, facts: NarrativeFacts = {}) =>
  chartsNotDrawn(book, facts).find((chart) => chart.id === id)?.why;

const income = (rows: string, total: string, rest: Partial<BudgetTable> = {}) =>
  drawnTable(
    "budget-summary",
    `
    | role  | side    | label | amount |
    ${rows}
    | total | revenue | 收入总计 | ${total} |`,
    rest,
  );
const sources = (...amounts: readonly string[]): string =>
  amounts.map((written, i) => `| | revenue | 来源${i + 1} | ${written} |`).join("\n");

describe("the 2022 figures", () => {
  const charts = disclosureCharts(sampleBook, { priorTotal: amount("2884.52") });

  test.each([
    [
      "spending-kinds",
      [
        "支出构成 pie 万元",
        "基本支出：人员经费: 264.25 E2",
        "基本支出：公用经费: 8.34 F2",
        "项目支出: 1661.90 J2",
      ],
      "支出总计1934.49万元，共3项，其中项目支出最多，为1661.90万元，占85.91%。",
    ],
    [
      "spending-classes",
      [
        "支出按功能分类 bar 万元",
        "一般公共服务: 1906.19 D3+D4+D5",
        "卫生健康: 15.87 D8+D9",
        "社会保障和就业: 12.43 D6+D7",
      ],
      "支出总计1934.49万元，共3项，其中一般公共服务最多，为1906.19万元，占98.54%。",
    ],
    [
      "two-years",
      ["上年与本年对比 column 万元", "收入总计: 2884.52 | 1934.49 E7", "支出总计: 2884.52 | 1934.49 E13"],
      "2022年与2021年相比，收入总计减少950.03万元，下降32.94%；支出总计减少950.03万元，下降32.94%。",
    ],
  ])("%s", (id, lines, says) => {
    const chart = charts.find((one) => one.id === id)!;
    expect(noted(chart)).toEqual(lines);
    expect(chart.says).toBe(says);
  });

  test("what cannot be shown is told with its reason", () => {
    expect(chartsNotDrawn(sampleBook, {}).map(({ title, why }) => `${title}：${why}`)).toEqual([
      "收入构成：只有“一般公共预算”一项有金额，不必画图。",
      "“三公”经费构成：各项都没有金额，没有可以画的内容。",
      "上年与本年对比：上年数不足两项，无法对比；请填写上年收支总计和其他上年数。",
    ]);
  });
});

describe("收入构成", () => {
  test.each([
    {
      it: "up to six parts that make up the whole are a pie",
      rows: sources("1", "2", "3", "4", "5", "6"),
      total: "21",
      kind: "pie",
      parts: 6,
    },
    { it: "nothing is no part", rows: sources("1", "", "0.00", "2"), total: "3", kind: "pie", parts: 2 },
    {
      it: "more than six are bars",
      rows: sources("1", "2", "3", "4", "5", "6", "7"),
      total: "28",
      kind: "bar",
      parts: 7,
    },
    { it: "a negative part makes bars", rows: sources("5", "-2"), total: "3", kind: "bar", parts: 2 },
    {
      it: "parts that do not add up to the whole are no pie",
      rows: sources("5", "2"),
      total: "9",
      kind: "bar",
      parts: 2,
    },
  ])("$it", ({ rows, total, kind, parts }) => {
    const chart = chartOf("income", [income(rows, total)])!;
    expect(chart.kind).toBe(kind);
    expect(chart.categories).toHaveLength(parts);
  });

  test("where the parts are not the whole, no share is told", () => {
    const chart = chartOf("income", [income(sources("5", "2"), "9")])!;
    expect(chart.says).toBe("收入总计共2项，其中来源1最多，为5.00万元。");
    expect(chart.whole).toBeUndefined();
  });

  test("equal parts are all the largest", () => {
    const chart = chartOf("income", [income(sources("5", "5"), "10")])!;
    expect(chart.says).toBe("收入总计10.00万元，共2项，其中来源1、来源2最多，各为5.00万元，各占50.00%。");
  });

  test("of more than twelve the smallest are put together, from all their cells", () => {
    const rows = sources(...Array.from({ length: 15 }, (_, i) => String(i + 1)));
    const chart = chartOf("income", [income(rows, "120")])!;
    expect(chart.categories).toHaveLength(12);
    expect(noted(chart).at(-1)).toBe("其他: 10.00 D5+D4+D3+D2");
  });

  test("without 收支总表 the columns of 收入总表 tell it", () => {
    const revenue = drawnTable(
      "revenue",
      `
      | role  | label | total | general | unit-funds | carryover |
      | total | 合计  | 10.00 | 6.00    | 3.00       | 1.00      |`,
    );
    expect(noted(chartOf("income", [revenue])!)).toEqual([
      "收入构成 pie 万元",
      "一般公共预算: 6.00 D2",
      "单位资金: 3.00 E2",
      "上年结转结余: 1.00 F2",
    ]);
  });

  test.each([
    { it: "no table", tables: [], why: /^工作簿中没有找到《部门收支总表》或《部门收入总表》/ },
    { it: "an empty table", tables: [income(sources("", ""), "")], why: /中没有数据，请先填表。$/ },
    {
      it: "an amount that is none",
      tables: [income(sources("5", "约三万"), "9")],
      why: /^“来源2”的金额读不出来/,
    },
  ])("is not drawn of $it", ({ tables, why }) => {
    expect(whyNot("income", bookOf(tables))).toMatch(why);
  });
});

test("人员 and 公用 of another table are shown only where they are exactly the 基本支出", () => {
  const expenditure = drawnTable(
    "expenditure",
    `
    | role  | code    | total | basic | project |
    | total |         | 9.00  | 5.00  | 4.00    |
    |       | 2010301 | 9.00  | 5.00  | 4.00    |`,
  );
  const basic = (running: string) =>
    drawnTable(
      "basic-expenditure",
      `
      | role  | label | total | basic.personnel | basic.running |
      | total | 合计  | 5.00  | 3.00            | ${running}    |`,
    );
  const names = (tables: readonly BudgetTable[]) => chartOf("spending-kinds", tables)!.categories;
  expect(names([expenditure, basic("2.00")])).toEqual([
    "基本支出：人员经费",
    "基本支出：公用经费",
    "项目支出",
  ]);
  expect(names([expenditure, basic("1.00")])).toEqual(["基本支出", "项目支出"]);
  expect(names([expenditure])).toEqual(["基本支出", "项目支出"]);
});

test("spending without a 科目 belongs to no 类: the chart is not drawn", () => {
  const table = drawnTable(
    "expenditure",
    `
    | role | code | label | total |
    |      |      | 甲    | 1.00  |
    |      | 201  | 乙    | 2.00  |`,
  );
  expect(whyNot("spending-classes", bookOf([table]))).toMatch(/没有科目编码，分不出类/);
});

describe("both years", () => {
  const threePublic = drawnTable(
    "three-public",
    `
    | role  | label | total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
    | total | 合计  | 12.50 | 0.00   | 11.00    | 0.00              | 11.00            | 1.50      |`,
  );
  const prior = {
    abroad: amount("0"),
    reception: amount("2"),
    "vehicles.purchase": amount("0"),
    "vehicles.running": amount("12"),
  };

  test("come from what people stated", () => {
    const chart = chartOf("two-years", [sampleTables.summary, threePublic], {
      priorTotal: amount("2884.52"),
      prior,
    })!;
    expect(noted(chart).at(-1)).toBe("“三公”经费: 14.00 | 12.50 C2");
    expect(chart.series.map(({ name }) => name)).toEqual(["2021年", "2022年"]);
  });

  test("one pair alone is not drawn, nor one of which a part is not known", () => {
    expect(chartOf("two-years", [threePublic], { prior })).toBeUndefined();
    const facts = { priorTotal: amount("1"), prior: { abroad: amount("0") } };
    expect(chartOf("two-years", [sampleTables.summary, threePublic], facts)!.categories).toEqual([
      "收入总计",
      "支出总计",
    ]);
  });

  test("come from the columns of the tables", () => {
    const last = drawnTable(
      "expenditure",
      `
      | role  | total | basic | project |
      | total | 8.00  | 6.00  | 2.00    |`,
      { sheet: "上年列" },
    );
    const now = drawnTable(
      "expenditure",
      `
      | role  | total | basic | project |
      | total | 9.00  | 5.00  | 4.00    |`,
      { lastYear: last },
    );
    expect(noted(chartOf("two-years", [now])!)).toEqual([
      "上年与本年对比 column 万元",
      "基本支出: 6.00 C2 | 5.00 C2",
      "项目支出: 2.00 D2 | 4.00 D2",
    ]);
  });
});

test("amounts are told in the unit of the text: tables in 元, text in 万元", () => {
  const tables = [income(sources("60000", "5050"), "65050", { unit: "元" })];
  const [chart] = disclosureCharts(bookOf(tables, { locality: shanghai }), {});
  expect(noted(chart!)).toEqual(["收入构成 pie 万元", "来源1: 6.00 D2", "来源2: 0.51 D3"]);
});

test("of any book each chart is drawn or told of, and the parts of a pie are its whole but for rounding", () => {
  fc.assert(
    fc.property(randomBook, (book) => {
      const drawn = disclosureCharts(book, {});
      const notDrawn = chartsNotDrawn(book, {});
      expect(drawn.length + notDrawn.length).toBe(5);
      for (const { why } of notDrawn) expect(why).toMatch(/。$/);
      for (const chart of drawn) {
        expect(isDrawn(chart)).toBe(true);
        expect(chart.categories.length).toBeGreaterThan(1);
        for (const { points } of chart.series) expect(points).toHaveLength(chart.categories.length);
        if (chart.kind !== "pie") continue;
        const amounts = chart.series[0]!.points.map(({ amount }) => amount);
        expect(amounts.every((part) => part > 0n)).toBe(true);
        const off = minus(sum(amounts), chart.whole!);
        expect(size(off) <= times(lastPlace(chart.unit, 0), amounts.length)).toBe(true);
      }
    }),
  );
});
