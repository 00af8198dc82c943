import { printedDecimals, readAmount } from "../../src/budget/amount";
import { Decimal, writeDecimal } from "../../src/budget/decimal";
import type { Described, Example } from "../../src/formulas/formula";
import { cellFormulas, performanceRates } from "../../src/formulas/index";
import { parseIndicator } from "../../src/formulas/parse-indicator";
import { change, share } from "../../src/narrative/phrases";
import { readRateFormula } from "../../src/narrative/rate-formula";
import type { Stated } from "../../src/narrative/stated";
import { recogniseBook } from "../../src/tables/recognise";
import { nameIsItsCodes } from "../../src/rules/codes/name-is-its-codes";
import { linesOf } from "../../src/rules/indicator-lines";
import { rules } from "../../src/rules/index";
import { changeAgreesWithRate } from "../../src/rules/narrative/change-agrees-with-rate";
import { shareAgreesWithAmounts } from "../../src/rules/narrative/share-agrees-with-amounts";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { totalIsItsRows } from "../../src/rules/within-table/total-is-its-rows";
import { inCells } from "../functions/in-cells";
import { overallTargets } from "../rules/indicators/drawn";
import { sheet, workbook } from "../support/sheet";

/*
 * One formula, three users: the sentence that the 情况说明 says of an example, and the rule that checks such a sentence or
 * table, come to what the cell shows. What a cell shows of every example is held in test/functions/examples.test.ts.
 */

const stated = (value: number): Stated => ({
  amount: readAmount(value, "万元")!.amount,
  unit: "万元",
  decimals: 2,
  from: [{ sheet: "表", row: 1, column: 1 }],
});

type Drawings = Readonly<Record<string, string>>;
const bookOf = (drawings: Drawings) =>
  recogniseBook(workbook(...Object.entries(drawings).map(([name, drawing]) => sheet(name, drawing))));

/** "passes" or "finds" where the rule compares something in the drawn workbook. */
function verdict(rule: Rule, drawings: Drawings): string {
  const [ran] = runRules([rule], bookOf(drawings));
  if (ran?.state !== "ran") throw new Error(`${rule.id} did not run`);
  if (ran.findings.length > 0) return "finds";
  return ran.passes.length > 0 ? "passes" : "compares nothing";
}

const money = (value: number | Decimal, decimals = 2): string => writeDecimal(new Decimal(value), decimals);

/** 支出总表 with a total and the 基本支出 in it, and a sentence about them. */
const spending = (part: number, whole: number, sentence: string): Drawings => ({
  情况说明: `| 某局2022年部门预算情况说明 |\n| 三、支出预算总体情况说明 |\n| ${sentence} |`,
  支出: `
    | 2022年部门支出总表 |          |                 |                |                                            |
    | 单位：万元         |          |                 |                |                                            |
    | 科目编码           | 科目名称 | 合计            | 基本支出       | 项目支出                                   |
    |                    | 合计     | ${money(whole)} | ${money(part)} | ${money(new Decimal(whole).minus(part))} |
    | '2010301           | 行政运行 | ${money(whole)} | ${money(part)} | ${money(new Decimal(whole).minus(part))} |`,
});

/** 收支总表 with a total, and a sentence about it. */
const income = (total: number, sentence: string): Drawings => ({
  情况说明: `| 某局2022年部门预算情况说明 |\n| 一、收入支出预算总体情况说明 |\n| ${sentence} |`,
  收支: `
    | 2022年部门收支总表 | <               | <                    | <               |
    | 单位：万元         |                 |                      |                 |
    | 收入               | <               | 支出                 | <               |
    | 项目               | 金额            | 项目                 | 金额            |
    | 一、一般公共预算   | ${money(total)} | 一、一般公共服务支出 | ${money(total)} |
    | 收入总计           | ${money(total)} | 支出总计             | ${money(total)} |`,
});

/** 支出总表 with a total over rows, all to the same decimals. */
function table(total: number, rows: readonly number[]): Drawings {
  const decimals = Math.max(...[total, ...rows].map((value) => new Decimal(value).decimalPlaces()));
  const line = (code: string, name: string, value: number): string =>
    `| ${code} | ${name} | ${money(value, decimals)} | ${money(value, decimals)} | |`;
  return {
    支出: [
      "| 2022年部门支出总表 | | | | |\n| 单位：万元 | | | | |",
      "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |",
      line("", "合计", total),
      ...rows.map((value, index) => line(`'201030${index + 1}`, `支出${index + 1}`, value)),
    ].join("\n"),
  };
}

interface Users {
  readonly sentence?: (example: Example) => void;
  readonly rule?: (example: Example) => void;
}

const numbers = ({ given }: Example): number[] => given.map(Number);
const ofChange: Users = {
  rule: (example) => {
    const [now, prior] = numbers(example) as [number, number];
    if (now <= 0 || prior <= 0 || now === prior || example.given.length > 2) return; // no rate of a budget to check
    const words = inCells("NARRATE", now, prior) as string;
    if (!words.includes("，")) return; // 与上年基本持平
    expect(verdict(changeAgreesWithRate, income(now, `2022年收入总计${now}万元，比上年${words}。`))).toBe(
      "passes",
    );
    const slip = words.replace(/，..[\d.]+%/, (rate) => `${rate.slice(0, 3)}99.99%`);
    expect(verdict(changeAgreesWithRate, income(now, `2022年收入总计${now}万元，比上年${slip}。`))).toBe(
      "finds",
    );
  },
};

const users: Readonly<Record<string, Users>> = {
  SHARE: {
    sentence: (example) => {
      const [part, whole] = numbers(example) as [number, number];
      const silent = part === 0 || example.gives === "zero base";
      expect(share(stated(part), stated(whole)).text).toBe(silent ? "" : `，占${example.gives}`);
    },
    rule: (example) => {
      const [part, whole] = numbers(example) as [number, number];
      if (part <= 0 || whole <= 0) return;
      const said = (percent: string) =>
        spending(part, whole, `2022年支出合计${whole}万元，其中：基本支出${part}万元，占${percent}。`);
      expect(verdict(shareAgreesWithAmounts, said(example.gives))).toBe("passes");
      expect(verdict(shareAgreesWithAmounts, said("50.01%"))).toBe("finds");
    },
  },
  CHANGE: {
    ...ofChange,
    sentence: (example) => {
      const [now, prior] = numbers(example) as [number, number];
      const said = change(stated(prior), stated(now)).text;
      if (example.gives === "0.00") expect(said).toBe("与上年持平");
      else expect(said).toContain(`${now > prior ? "增加" : "减少"}${example.gives.replace("-", "")}万元`);
    },
  },
  CHANGERATE: {
    ...ofChange,
    sentence: (example) => {
      const [now, prior] = numbers(example) as [number, number];
      const said = change(stated(prior), stated(now)).text;
      if (example.gives === "zero base") expect(said).toMatch(/^由零/);
      else expect(said).toContain(`${now > prior ? "增长" : "下降"}${example.gives.replace("-", "")}`);
    },
  },
  NARRATE: {
    ...ofChange,
    sentence: (example) => {
      const [now, prior] = numbers(example) as [number, number];
      const unit = example.given[2] === "元" ? "元" : "万元";
      const as = (value: number): Stated => ({
        ...stated(value),
        amount: readAmount(value, unit)!.amount,
        unit,
        decimals: printedDecimals(
          unit,
          example.given.slice(0, 2).map(() => 0),
        ),
      });
      expect(change(as(prior), as(now)).text).toBe(example.gives);
    },
  },
  TIE: {
    rule: ({ given: [total, rows, allowed], gives }) => {
      const amounts = (rows as readonly (readonly number[])[]).flat();
      const isWhole = [Number(total), ...amounts].every(Number.isInteger); // a cell's format would tell of rounding
      if (allowed !== undefined || isWhole) return;
      const expected = gives === "相符" ? "passes" : "finds";
      expect(verdict(totalIsItsRows, table(Number(total), amounts))).toBe(expected);
    },
  },
  PARSEINDICATOR: {
    rule: ({ given: [written], gives }) => {
      const drawing = overallTargets(`| 产出指标 | 数量指标 | 某指标 | ${String(written)} | |`);
      const [line] = linesOf(bookOf({ 绩效: drawing }));
      expect(parseIndicator.compute(line!.target).join("｜")).toBe(gives);
    },
  },
  SUBJECTMATCH: {
    rule: ({ given: [code, name, year], gives }) => {
      if (year !== 2022 || gives === "无法判断") return;
      const drawing = `
        | 2022年一般公共预算基本支出表 |         |       |          |          |
        | 单位：万元                   |         |       |          |          |
        | 科目编码                     | 科目名称 | 合计  | 人员经费 | 公用经费 |
        |                              | 合计     | 10.00 | 10.00    |          |
        | '${String(code)}             | ${String(name)} | 10.00 | 10.00 |      |`;
      expect(verdict(nameIsItsCodes, { 基本: drawing })).toBe(gives === "相符" ? "passes" : "finds");
    },
  },
};

/** A rate is written out in the 指标值说明 of 整体绩效目标表: that is what sentence and rules have of it. */
function ofRate(rate: Described): Users {
  const written = `${rate.title}=${rate.definition}`;
  return {
    sentence: () => {
      const [part, whole] = rate.parameters;
      const read = readRateFormula(written)!;
      expect([read.defined.text, read.numerator.text, read.denominator.text]).toEqual([
        rate.title,
        part!.name,
        whole!.name,
      ]);
    },
    rule: () => {
      const drawing = overallTargets(`| 投入管理指标 | 预算管理 | ${rate.title} | ≥90% | ${written} |`);
      const ofFormulas = rules.filter(({ id }) =>
        [
          "adjustment-rate-divides-adjustments",
          "explanation-is-of-its-indicator",
          "rate-counts-what-it-names",
          "rate-divides-as-defined",
        ].includes(id),
      );
      const book = bookOf({ 绩效: drawing });
      expect(linesOf(book).map(({ name }) => name)).toEqual([rate.title]);
      const outcomes = runRules(ofFormulas, book);
      expect(outcomes).toHaveLength(4);
      const found = outcomes.map((outcome) => outcome.state === "ran" && outcome.findings.length);
      expect(found).toEqual([0, 0, 0, 0]);
    },
  };
}

const formulas = cellFormulas.flatMap((group) => group.formulas);
const usersOf = (formula: Described): Users =>
  performanceRates.some(({ name }) => name === formula.name) ? ofRate(formula) : (users[formula.name] ?? {});
const told = (kind: keyof Users) => formulas.filter((formula) => usersOf(formula)[kind] !== undefined);

test.each(told("sentence"))("the sentence about $title says what the cell shows", (formula) => {
  for (const example of formula.examples) usersOf(formula).sentence!(example);
});

test.each(told("rule"))("the rules come to the $title that the cell shows", (formula) => {
  for (const example of formula.examples) usersOf(formula).rule!(example);
});

test("only these stand in cells alone", () => {
  const alone = formulas.filter((formula) => Object.keys(usersOf(formula)).length === 0);
  expect(alone.map(({ name }) => name)).toEqual(["CHECKINDICATOR", "SUBJECTNAME", "CONVERT", "CAPITALS"]);
});
