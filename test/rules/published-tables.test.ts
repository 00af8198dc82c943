import { presenceOf } from "../../src/rules/published-tables";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const expenditure = `
  | 部门支出总表 |          |       |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 30.00 | 10.00    | 20.00    |`;

const untitled = `
  | 收入         | 金额  |
  | 财政拨款     | 20.00 |
  | 事业收入     | 10.00 |`;

const presenceIn = (sheets: Record<string, string>) =>
  presenceOf(recogniseBook(workbook(...Object.entries(sheets).map(([name, drawn]) => sheet(name, drawn)))), [
    "expenditure",
    "revenue",
  ]);

test("what was read is there, what was not is missing", () => {
  const presence = presenceIn({ 支出: expenditure });
  expect([presence("expenditure"), presence("revenue")]).toEqual(["there", "missing"]);
});

test("a sheet of numbers without a title may be the missing table", () => {
  const presence = presenceIn({ 支出: expenditure, Sheet4: untitled });
  expect(presence("expenditure")).toBe("there");
  expect(presence("revenue")).toEqual({ doubt: "工作表“Sheet4”没有认出表名，可能就是这张表" });
});

test("a title over a header that nobody can read is there all the same", () => {
  const strange = `
  | 部门收入总表 |       |
  | 来源         | 数    |
  | 财政拨款     | 20.00 |
  | 事业收入     | 10.00 |`;
  expect(presenceIn({ 支出: expenditure, 收入: strange })("revenue")).toBe("there");
});
