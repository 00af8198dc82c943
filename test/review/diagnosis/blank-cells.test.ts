import { standsInEmptyRow } from "../../../src/review/diagnosis/beside";
import { FigureIndex } from "../../../src/review/diagnosis/figure-index";
import { toleranceIfFilled } from "../../../src/review/diagnosis/tolerance-if-filled";
import { tiesOf } from "../../../src/review/diagnosis/ties";
import { columnPartsAddUp } from "../../../src/rules/within-table/column-parts-add-up";
import { runRules } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sheet, workbook } from "../../support/sheet";

const book = recogniseBook(
  workbook(
    sheet(
      "支出",
      `
      | 部门支出总表 |          |        |          |          |
      | 单位：万元   |          |        |          |          |
      | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
      |              | 合计     | 170.00 | 110.00   | 60.00    |
      | '2010301     | 行政运行 | 80.00  | 80.00    |          |
      | '2010302     | 行政管理 | 90.00  | 30.00    | 60.00    |
      | '2010303     | 机关服务 | 0      |          |          |`,
    ),
  ),
);
const figures = new FigureIndex(book);
const at = (row: number, column: number) => figures.at({ sheet: "支出", row, column })!.figure;

test.each([
  ["beside an amount", 4, 4, false],
  ["beside blanks and a 0", 6, 3, true],
])("a blank %s", (_, row, column, empty) => {
  expect(standsInEmptyRow(at(row, column), figures)).toBe(empty);
});

/** In hundredths of a 万元, by the row of the total. */
const tolerances = new Map(
  tiesOf(runRules([columnPartsAddUp], book)).map(({ equation }) => [
    equation.left[0]!.cell.row,
    [equation.tolerance, toleranceIfFilled(equation, figures)].map((amount) => Number(amount) / 1e8),
  ]),
);

test.each([
  ["two amounts that repeat each other are exact; a third would be rounded", 4, [0, 1.5]],
  ["three amounts, and nothing that could be filled", 5, [1.5, 1.5]],
])("%s", (_, row, expected) => {
  expect(tolerances.get(row)).toEqual(expected);
});
