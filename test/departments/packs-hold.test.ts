import fc from "fast-check";
import { readRulePack } from "../../src/review/rule-pack";
import { tryPack, type TriedLine } from "../../src/rules/packs/try-pack";
import { recogniseBook } from "../../src/tables/recognise";
import { anyDepartment } from "./any-department";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/** What holds in every true department, written as a bureau would. A wrong row or column would make it red. */
const true2022 = `
支出总表[*].合计 = 支出总表[合计].合计
支出总表[*].项目支出 = 支出总表[合计].项目支出
支出总表[合计].基本支出 ＋ 支出总表[合计].项目支出 ＝ 支出总表[合计].合计
支出总表[合计].合计 － 支出总表[合计].项目支出 ＝ 支出总表[合计].基本支出
一般公共预算支出表[*].基本支出 ＝ 基本支出表[合计].合计
一般公共预算支出表[208].合计 ≤ 支出总表[208].合计
基本支出表[合计].人员经费 ＋ 基本支出表[合计].公用经费 ＝ 基本支出表[*].合计
基本支出表[基本工资].人员经费 ≤ 基本支出表[合计].合计
项目支出表[*].合计 ＝ 项目支出表[合计].合计
收支总表[合计].收入/金额 ＝ 收支总表[合计].支出/金额
收支总表[社会保障和就业支出].金额 ≤ 收支总表[合计].支出/金额
三公经费表[合计].公务接待费 ≤ 三公经费表[合计].合计
`;

const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 100);

test("true equalities hold in any true department, however it is printed, or say what they did not find", () => {
  const read = readRulePack(true2022);
  if ("refused" in read) throw new Error(read.refused.map(({ sentence }) => sentence).join(""));
  const ran = new Set<number>();
  fc.assert(
    fc.property(anyDepartment, anyStyle, (department, style) => {
      const trials = tryPack(read.pack, recogniseBook(printWorkbook(department, style).workbook));
      for (const { line } of trials.filter(({ state }) => state === "ran")) ran.add(line.line);
      expect(trials.flatMap(told)).toEqual([]);
    }),
    { seed, numRuns },
  );
  expect(ran.size).toBe(read.pack.lines.length);
});

const told = (trial: TriedLine): readonly string[] =>
  trial.state === "ran" ? trial.findings.map(({ sentence }) => sentence) : [];
