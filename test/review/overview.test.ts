import { overviewOf, type Overview } from "../../src/review/overview";
import { indicatorGrid } from "../../src/review/indicator-grid";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { stepsOf } from "../../src/review/steps";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";

const general = (total: string) => `
  | 一般公共预算支出表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 150.00 | ${total} | 30.00    |
  | '2010301           | 行政运行 | 150.00 | ${total} | 30.00    |`;

const basic = `
  | 一般公共预算基本支出表 |          |        |          |          |
  | 单位：万元             |          |        |          |          |
  | 科目编码               | 科目名称 | 合计   | 人员经费 | 公用经费 |
  |                        | 合计     | 120.00 | 105.00   | 15.00    |
  | '30101                 | 基本工资 | 105.00 | 105.00   |          |
  | '30201                 | 办公费   | 15.00  |          | 15.00    |`;

const reviewed = (total: string) =>
  reviewWorkbook(workbook(sheet("一般", general(total)), sheet("基本", basic)));

const inWords = ({ places, ties }: Overview) =>
  ties.map(({ between: [a, b], compared, apart, severity }) => [
    `${places[a]!.name}—${places[b]!.name}`,
    compared,
    apart.length,
    severity,
  ]);

describe("the tables and what ties them", () => {
  test.each([
    ["120.00", [["一般公共预算支出表—一般公共预算基本支出表", 1, 0, undefined]]],
    ["119.00", [["一般公共预算支出表—一般公共预算基本支出表", 1, 1, "error"]]],
  ])("a 基本支出 of %s beside one of 120.00", (total, ties) => {
    expect(inWords(overviewOf(reviewed(total)))).toEqual(ties);
  });

  test("findings are counted where they stand", () => {
    const { places } = overviewOf(reviewed("119.00"));
    expect(places.map(({ name, at }) => [name, at.sheet])).toEqual([
      ["一般公共预算支出表", "一般"],
      ["一般公共预算基本支出表", "基本"],
    ]);
    expect(places.reduce((sum, { found }) => sum + found.error, 0)).toBe(
      reviewed("119.00").findings.filter(({ severity }) => severity === "error").length,
    );
  });

  test("two tables on one sheet are two places", () => {
    const both = reviewWorkbook(workbook(sheet("一般", `${general("119.00")}\n${basic}`)));
    expect(inWords(overviewOf(both))).toEqual([["一般公共预算支出表—一般公共预算基本支出表", 1, 1, "error"]]);
  });

  test("on the put-right sample no two parts stand apart by an error, and the 情况说明 is tied to the tables", async () => {
    const { places, ties } = overviewOf(reviewWorkbook(await sample("put-right")));
    expect(ties.filter(({ severity }) => severity === "error")).toEqual([]);
    const narrative = places.findIndex(({ name }) => name === "情况说明");
    const tied = ties.filter(({ between }) => between.includes(narrative));
    expect(tied.map(({ between }) => places[between[0]]!.name)).toEqual(
      expect.arrayContaining(["部门收支总表", "财政拨款收支总表", "一般公共预算基本支出表"]),
    );
  });
});

describe("the steps", () => {
  test.each([
    ["119.00", ["done", "open", "done", "ahead"], "not ready"],
    ["120.00", ["done", "done", "done", "done"], "ready"],
  ])("with a 基本支出 of %s", (total, states, last) => {
    const review = reviewed(total);
    const decided = {
      ...review,
      findings: review.findings.filter(({ severity }) => severity !== "explain"),
      tally: { ...review.tally, cannotTell: 0 },
    };
    const steps = stepsOf(decided);
    expect(steps.map(({ state }) => state)).toEqual(states);
    expect(steps.at(-1)!.stands).toBe(last);
  });

  test("without any table everything waits for it", () => {
    const steps = stepsOf(reviewWorkbook(workbook(sheet("备忘", "| 甲 | 乙 |"))));
    expect(steps.map(({ state }) => state)).toEqual(["open", "ahead", "ahead", "ahead"]);
  });

  test("what cannot be told is said even when nothing must be changed", async () => {
    const review = reviewWorkbook(await sample("put-right"));
    const doubtful = { ...review, findings: [], tally: { ...review.tally, cannotTell: 3 } };
    expect(stepsOf(doubtful).at(-1)).toMatchObject({ state: "open", stands: "undecided", count: 3 });
  });
});

describe("the grid of indicators", () => {
  test("counts every indicator of a kind once, and shows the gravest finding on them", async () => {
    const review = reviewWorkbook(await sample("as-published"));
    const { aspects, rows } = indicatorGrid(review);
    const indicators = review.book.tables.flatMap(({ performance }) => performance?.indicators ?? []);
    const counted = rows.flatMap(({ cells }) => Object.values(cells).map(({ count }) => count));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      indicators.filter(({ aspect }) => aspect).length,
    );
    expect(aspects).toEqual(["input", "cost", "output", "benefit", "satisfaction"]);
    expect(rows.flatMap(({ cells }) => Object.values(cells)).map(({ severity }) => severity)).toEqual(
      expect.arrayContaining(["error", "explain", "hint", undefined]),
    );
  });

  test("without indicators there is no row", () => {
    expect(indicatorGrid(reviewed("120.00"))).toEqual({ aspects: [], rows: [] });
  });
});
