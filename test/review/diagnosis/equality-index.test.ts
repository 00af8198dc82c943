import { a1, sameCell } from "../../../src/workbook/cell";
import type { Figure } from "../../../src/budget/table";
import type { Equation } from "../../../src/rules/equation";
import { EqualityIndex } from "../../../src/review/diagnosis/equality-index";
import { FigureIndex } from "../../../src/review/diagnosis/figure-index";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";

/* Every total is a formula but C6; D6 is no number. */
const book = recogniseBook(
  workbook(
    sheet(
      "支出",
      `
      | 部门支出总表 |          |                |               |              |
      | 单位：万元   |          |                |               |              |
      | 科目编码     | 科目名称 | 合计           | 基本支出      | 项目支出     |
      |              | 合计     | =D4+E4→170.00  | =D5→110.00    | =E5+E6→60.00 |
      | '2010301     | 行政运行 | =D5+E5→150.00  | 110.00        | 40.00        |
      | '2010302     | 行政事务 | 20.00          | 约20          | 20.00        |`,
    ),
  ),
);
const figures = new FigureIndex(book);
const figure = (place: string): Figure => {
  const [, column, row] = /^([A-Z])(\d)$/.exec(place)!;
  return figures.at({ sheet: "支出", row: Number(row) - 1, column: column!.charCodeAt(0) - 65 })!.figure;
};

/** "C4=D4 E4" */
function equality(written: string, relation: Equation["relation"] = "equal", hundredths = 0n): Equation {
  const [left, right] = written.split("=").map((side) => side.split(" ").map(figure));
  const tolerance = (hundredths * 10n ** 8n) as Equation["tolerance"];
  return { relation, left: left!, right: right!, tolerance };
}

const equations = [
  equality("C4=D4 E4"),
  equality("C5=D5 E5"),
  equality("E4=E5 E6"),
  equality("C6=D6 E6"), // D6 cannot be read
  equality("C5=C6", "at most"),
  equality("C4=C5"), // by 20.00
  equality("C6 C6=E4", "equal", 3_000n), // by as much as it may
];
const index = new EqualityIndex(figures, equations);

test.each([
  ["C4", [0, 5]],
  ["C5", [1, 5]],
  ["C6", [6]],
  ["D6", []],
  ["E4", [0, 2, 6]],
  ["E6", [2]],
])("the equalities in which %s stands", (place, standing) => {
  expect(index.withCell(figure(place))).toEqual(standing);
});

test("what does not hold, and by how much", () => {
  expect(index.broken).toEqual([5]);
  expect(index.residual(5)).toBe(figure("C6").amount);
  expect(index.residual(0)).toBe(0n);
  expect(index.rounded.length).toBeGreaterThan(0);
  expect(new EqualityIndex(figures, equations.slice(0, 6)).rounded).toEqual([]);
});

test.each([
  ["D5", ["C4", "C5", "D4"]],
  ["E5", ["C4", "C5", "E4"]],
  ["E4", ["C4"]],
  ["C4", []],
])("the formulas that may add %s, through others too", (place, formulas) => {
  expect(
    figures
      .formulasWith(figure(place))
      .map(({ cell }) => a1(cell))
      .sort(),
  ).toEqual(formulas);
  expect(figures.formulas.every((one) => !sameCell(one.cell, figure("C6").cell))).toBe(true);
});
