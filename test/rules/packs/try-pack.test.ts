import fc from "fast-check";
import { recogniseBook } from "../../../src/tables/recognise";
import { readRulePack } from "../../../src/review/rule-pack";
import { termsOfSides } from "../../../src/rules/equation";
import { tryPack, type TriedLine } from "../../../src/rules/packs/try-pack";
import { runRules } from "../../../src/rules/run-rules";
import { sample } from "../../support/samples";
import { sheet, workbook } from "../../support/sheet";
import { anyLine } from "./any-line";

const book = recogniseBook(
  workbook(
    sheet(
      "收支",
      `
      | 2022年部门收支总表 |        |                    |        |
      | 单位：万元         |        |                    |        |
      | 收入               | <      | 支出               | <      |
      | 项目               | 金额   | 项目               | 金额   |
      | 一、一般公共预算   | 100.00 | 一、一般公共服务   | 88.00  |
      | 二、事业收入       |        | 八、社会保障和就业 | 12.00  |
      | 收入总计           | 100.00 | 支出总计           | 100.00 |`,
    ),
    sheet(
      "支出",
      `
      | 2022年部门支出预算表 |          |           |          |              |              |          |
      | 单位：元             |          |           |          |              |              |          |
      | 科目编码             | 科目名称 | 合计      | 基本支出 | <            | <            | 项目支出 |
      | ^                    | ^        | ^         | 小计     | 工资福利支出 | 对个人和家庭的补助 | ^   |
      |                      | 合计     | 1000000.00 | 800000.00 | 790000.00  | 10000.00     | 200000.00 |
      | '2010301             | 行政运行 | 880000.00 | 680000.00 | 670000.00   | 10000.00     | 200000.00 |
      | '2080505             | 养老保险 | 120000.00 | 120000.00 | 120000.00   |              |          |`,
    ),
    sheet(
      "项目",
      `
      | 项目支出表 |        |        |       |              |
      | 单位：万元 |        |        |       |              |
      | 类型       | 项目名称 | 项目单位 | 合计  | 一般公共预算 |
      | 其他运转类 | 印刷费 | 某局   | 12.00 | 12.00        |
      | 其他运转类 | 水电费 | 某局   | 7.00  | 7.00         |`,
    ),
  ),
);

function tried(line: string): TriedLine {
  const read = readRulePack(line);
  if ("refused" in read) throw new Error(read.refused[0]!.sentence);
  return tryPack(read.pack, book)[0]!;
}

describe("tryPack", () => {
  test.each<[string, string]>([
    ["two tables in different units", "收支总表[支出总计].金额 = 支出总表[合计].合计"],
    ["by a title that the locality prints", "部门支出预算表[合计].合计 = 部门收支总表[支出总计].金额"],
    ["a row by its code", "支出总表[2010301].合计 = 收支总表[201].金额"],
    ["a class that only its items print", "支出总表[208].合计 = 收支总表[社会保障和就业支出].金额"],
    ["a name with its ordinal", "收支总表[一、一般公共服务].金额 = 支出总表[行政运行].合计"],
    ["all detail rows", "支出总表[*].合计 = 支出总表[合计].合计"],
    ["the side by the column", "收支总表[合计].收入/金额 = 收支总表[合计].支出/金额"],
    ["the side by a name that is not printed", "收支总表[合计].收入/预算数 = 收支总表[合计].支出/年初预算"],
    ["a part of a header", "支出总表[合计].工资福利支出 ≤ 支出总表[合计].基本支出/小计"],
    [
      "a subtotal by what stands above it",
      "支出总表[合计].基本支出 ＋ 支出总表[合计].项目支出 = 支出总表[合计].合计",
    ],
    [
      "人员经费 that is printed as its parts",
      "支出总表[行政运行].人员经费 = 支出总表[行政运行].基本支出小计",
    ],
    ["differences", "支出总表[合计].合计 － 支出总表[合计].项目支出 = 支出总表[合计].基本支出"],
    ["at least", "支出总表[合计].合计 ≥ 项目支出表[合计].合计"],
    ["a table without a total row: its rows", "项目支出表[*].合计 = 项目支出表[合计].合计"],
  ])("passes: %s", (_, line) => {
    expect(tried(line)).toMatchObject({ state: "ran", passes: 1, findings: [], cannotTell: [] });
  });

  test.each<[string, string, string]>([
    [
      "two amounts that differ",
      "项目支出表[合计].合计 = 支出总表[合计].项目支出",
      "项目支出表「合计」为19.00，部门支出预算表「合计」项目支出为20.00，相差1.00万元；本地规则要求两边相等，请核对后改正有误的一处。",
    ],
    [
      "one that is too large",
      "支出总表[2080505].合计 + 支出总表[2010301].合计 ≤ 项目支出表[水电费].合计",
      "部门支出预算表「2080505」合计＋部门支出预算表「2010301」合计之和为1000000.00，大于项目支出表「水电费」合计的70000.00，多出930000.00元；本地规则要求前者不大于后者，请核对。",
    ],
    [
      "at least, from the other end",
      "项目支出表[水电费].合计 ≥ 项目支出表[印刷费].合计",
      "项目支出表「印刷费」合计为12.00，大于项目支出表「水电费」合计的7.00，多出5.00万元；本地规则要求前者不大于后者，请核对。",
    ],
    [
      "a difference, with the sides made sums",
      "支出总表[合计].合计 － 支出总表[合计].项目支出 = 支出总表[行政运行].基本支出",
      "部门支出预算表「合计」为1000000.00，部门支出预算表「行政运行」基本支出＋部门支出预算表「合计」项目支出之和为880000.00，相差120000.00元；本地规则要求两边相等，请核对后改正有误的一处。",
    ],
    [
      "a blank on the right, which is no zero",
      "项目支出表[印刷费].合计 = 收支总表[事业收入].金额",
      "部门收支总表「事业收入」金额为空，项目支出表「印刷费」合计为12.00；本地规则要求两边相等，请补填。",
    ],
  ])("finds: %s", (_, line, sentence) => {
    expect(tried(line)).toMatchObject({ state: "ran", passes: 0, findings: [{ sentence }] });
  });

  test("cannot tell what is at most a blank", () => {
    expect(tried("项目支出表[印刷费].合计 ≤ 收支总表[事业收入].金额")).toMatchObject({
      state: "ran",
      findings: [],
      cannotTell: ["部门收支总表「事业收入」金额为空，没有数可比"],
    });
  });

  test("nothing was compared where every cell is blank", () => {
    expect(tried("收支总表[事业收入].金额 = 支出总表[2080505].项目支出")).toMatchObject({ state: "blank" });
  });

  test("what it finds is at a cell, because of the cells that it is compared with", () => {
    expect(tried("项目支出表[印刷费].合计 = 支出总表[合计].项目支出")).toMatchObject({
      findings: [
        {
          at: { sheet: "项目", row: 3, column: 3 },
          because: [{ sheet: "支出", row: 4, column: 6 }],
        },
      ],
    });
  });

  test("is not run without its table, whatever else is not found", () => {
    expect(tried("收入总表[合计].合计 = 收支总表[收入总共].金额")).toMatchObject({
      state: "no table",
      missing: ["没有部门收入总表", "部门收支总表没有“收入总共”这一行，最接近的是“收入总计”"],
    });
  });

  test.each<[string, string, string[]]>([
    [
      "a row and a column",
      "支出总表[行政运转].合计 = 项目支出表[合计].合汁",
      [
        "部门支出预算表没有“行政运转”这一行，最接近的是“行政运行”",
        "项目支出表没有“合汁”这一列，最接近的是“合计”",
      ],
    ],
    [
      "which side is meant",
      "收支总表[合计].金额 = 支出总表[合计].合计",
      ["部门收支总表的“金额”有2列：“收入/金额”、“支出/金额”，请写全"],
    ],
  ])("does not find %s", (_, line, missing) => {
    expect(tried(line)).toMatchObject({ state: "not found", missing });
  });

  test("a 科目 of several units is their sum", () => {
    const units = recogniseBook(
      workbook(
        sheet(
          "支出",
          `
          | 2022年部门支出总表 |          |          |       |          |          |
          | 单位：万元         |          |          |       |          |          |
          | 单位代码 | 科目编码 | 科目名称 | 合计  | 基本支出 | 项目支出 |
          |          |          | 合计     | 30.00 | 30.00    | 0.00     |
          | '001     |          | 甲局     | 10.00 | 10.00    | 0.00     |
          |          | '2010301 | 行政运行 | 10.00 | 10.00    | 0.00     |
          | '002     |          | 乙中心   | 20.00 | 20.00    | 0.00     |
          |          | '2010301 | 行政运行 | 20.00 | 20.00    | 0.00     |`,
        ),
      ),
    );
    for (const row of ["行政运行", "2010301", "一般公共服务", "*"]) {
      const read = readRulePack(`支出总表[${row}].合计 = 支出总表[合计].基本支出`);
      if ("refused" in read) throw new Error(read.refused[0]!.sentence);
      expect(tryPack(read.pack, units)).toMatchObject([{ state: "ran", passes: 1, findings: [] }]);
    }
  });

  test("rows of one name are told apart by the row above", async () => {
    const trial = (row: string) => {
      const read = readRulePack(`财政拨款收支总表[${row}].金额 = 支出总表[合计].合计`);
      return "pack" in read ? tryPack(read.pack, published)[0]! : undefined;
    };
    const published = recogniseBook(await sample("put-right"));
    expect(trial("一般公共预算拨款")).toMatchObject({
      missing: [
        "财政拨款收支总体情况表有2行叫“一般公共预算拨款”，分不清是哪一行，请改用编码，或写成[上级行/行名]",
      ],
    });
    expect(trial("本年收入/一般公共预算拨款")).toMatchObject({ state: "ran", passes: 1 });
  });

  test("property: any line is tried on any book, and comes to one of four ends", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
        const trials = tryPack({ lines }, book);
        expect(trials.map(({ line }) => line)).toEqual(lines);
        for (const trial of trials)
          if (trial.state === "not found" || trial.state === "no table")
            expect(trial.missing).not.toEqual([]);
          else if (trial.state === "ran")
            expect(trial.passes + trial.findings.length + trial.cannotTell.length).toBe(1);
      }),
    );
  });

  test("a line is a rule like any other: with its equation, its tables, and not run without them", async () => {
    const read = readRulePack("（要说明）项目：项目支出表[合计].合计 = 项目绩效目标汇总表[合计].资金总额");
    if ("refused" in read) throw new Error(read.refused[0]!.sentence);
    const [rule] = read.pack.rules;
    expect(rule).toMatchObject({
      id: "pack/项目",
      title: "项目",
      group: "across-tables",
      severity: "explain",
      needs: ["project-expenditure", "project-performance"],
    });
    expect(runRules([rule!], book)).toEqual([{ rule, state: "no table", missing: ["project-performance"] }]);
    const [outcome] = runRules([rule!], recogniseBook(await sample("put-right")));
    if (outcome?.state !== "ran") throw new Error(outcome?.state);
    const [pass] = outcome.passes;
    expect(pass!.equation).toMatchObject({ relation: "equal" });
    expect(termsOfSides(pass!.equation!).map(({ coefficient }) => coefficient)).toEqual([1, -1]);
  });
});
