import { readText } from "../../../src/review/proposals/read-text";
import { recogniseBook } from "../../../src/tables/recognise";
import { drawnTables } from "../../rules/narrative/drawn-budget";
import { sheet, workbook } from "../../support/sheet";
import { marked } from "./drawn-text";

const drawn = (of: string, times: number) =>
  Object.entries(drawnTables).map(([name, drawing]) =>
    sheet(
      of + name,
      drawing.replace(/\d+\.\d\d(?= )/g, (amount) => String(Number(amount) * times)),
    ),
  );
const book = recogniseBook(workbook(...drawn("部门", 1), ...drawn("单位", 2)));
const total = "一、收入支出预算总体情况说明";

/** The paragraph as it is read on a sheet of its own. */
const read = (...texts: readonly string[]): readonly string[] =>
  marked(
    readText(
      book,
      texts.flatMap((text, i) =>
        [total, text].map((line, row) => ({ text: line, cell: { sheet: `文${i}`, row, column: 0 } })),
      ),
      { facts: {} },
    ),
  ).filter((line) => line !== total);

test("every text is read against the set of tables that most of its amounts are of", () => {
  expect(
    read(
      "2022年收入总计175.00万元，支出总计175.00万元，收入总计170.50万元。",
      "2022年收入总计350.00万元，支出总计350.00万元，收入总计340.50万元。",
    ),
  ).toEqual([
    "2022年收入总计175.00万元，支出总计175.00万元，收入总计〔170.50→175.00〕万元。",
    "2022年收入总计350.00万元，支出总计350.00万元，收入总计〔340.50→350.00〕万元。",
  ]);
});

test("a text that ties with none may be of any: nothing is proposed", () => {
  expect(read("2021年收入总计200.00万元，支出总计200.00万元。")).toEqual([
    "？2021？年收入总计？200.00？万元，支出总计？200.00？万元。",
  ]);
});
