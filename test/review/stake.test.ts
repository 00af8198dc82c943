import { readAmount, writeAmount, type Unit } from "../../src/budget/amount";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { PlacedFigures } from "../../src/review/placed-figures";
import { stakeOf } from "../../src/review/stake";
import { sheet, workbook } from "../support/sheet";

const drawn = workbook(
  sheet(
    "支出总表",
    `| 2022年部门支出预算表 | <    | <        | <        | <        |
     | 单位：万元           | <    | <        | <        | <        |
     | 科目编码             | 科目名称 | 合计 | 基本支出 | 项目支出 |
     |                      | 合计     | 30.00 | 20.00   | 10.00    |
     | 2010301              | 行政运行 | 14.50 | 15.00   |          |
     | 2010302              | 一般行政管理事务 | 15.00 | 5.00 | 10.00 |`,
  ),
);
const { book } = reviewWorkbook(drawn);
const placed = new PlacedFigures(book);
const cell = (row: number, column: number) => ({ sheet: "支出总表", row, column });
const tolerance = readAmount("0", "元")!.amount;
const equation = (...terms: [number, number, number][]) => ({
  relation: "equal" as const,
  left: side(terms, 1),
  right: side(terms, -1),
  tolerance,
});
const side = (terms: readonly [number, number, number][], sign: number) =>
  terms.filter(([of]) => of === sign).map(([, row, column]) => ({ cell: cell(row, column) }));

test.each<[string, ReturnType<typeof equation>, string | undefined]>([
  ["a sum that falls short", equation([1, 4, 2], [-1, 4, 3], [-1, 4, 4]), "0.50万元"],
  ["a sum the other way round", equation([-1, 4, 2], [1, 4, 3]), "0.50万元"],
  ["a sum that holds", equation([1, 3, 2], [-1, 3, 3], [-1, 3, 4]), undefined],
  ["a cell that is no figure", equation([1, 4, 2], [-1, 4, 1]), undefined],
  ["a row that no table has", equation([1, 4, 2], [-1, 90, 2]), undefined],
])("%s", (_, given, expected) => {
  expect(said(stakeOf({ equation: given, data: {} }, placed))).toBe(expected);
});

test.each<[Record<string, string>, string | undefined]>([
  [{ difference: "2.5", unit: "万元" }, "2.50万元"],
  [{ difference: "-2.5万元" }, "2.50万元"],
  [{ difference: "300千元", unit: "万元" }, "300.00千元"],
  [{ difference: "3", unit: "%" }, undefined],
  [{ difference: "3个百分点", unit: "元" }, undefined],
  [{ difference: "0", unit: "元" }, undefined],
  [{ difference: "3" }, undefined],
  [{ unit: "元" }, undefined],
])("the difference that a rule tells: %j", (data, expected) => {
  expect(said(stakeOf({ data }, placed))).toBe(expected);
});

test("what people read as the difference is the money at stake", () => {
  const { findings } = reviewWorkbook(drawn);
  const told = findings.flatMap(({ sentence, stake }) => {
    const [, digits, unit] = /相差([\d.]+)(元|千元|万元|亿元)/.exec(sentence) ?? [];
    return digits && unit ? [{ told: readAmount(digits, unit as Unit)!.amount, stake }] : [];
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ stake }) => stake?.amount)).toEqual(told.map(({ told }) => told));
});

const said = (stake: ReturnType<typeof stakeOf>) =>
  stake && `${writeAmount(stake.amount, stake.unit)}${stake.unit}`;
