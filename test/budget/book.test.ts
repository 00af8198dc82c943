import type { BudgetBook } from "../../src/budget/book";
import { tableOf } from "../../src/budget/book";
import { figureAt, rowsAddingTo, totalRow } from "../../src/budget/table";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

const expenditure = `
  | 部门支出总表 |              |       |          |          |
  | 单位：万元   |              |       |          |          |
  | 科目编码     | 科目名称     | 合计  | 基本支出 | 项目支出 |
  | '201         | 一般公共服务 | 30.00 | 10.00    | 20.00    |
  | '2010301     | 行政运行     | 30.00 | 10.00    | 20.00    |
  |              | 合计         | 30.00 | 10.00    | 20.00    |`;

const summary = `
  | 部门收支总表     |       |                  |       |
  | 单位：万元       |       |                  |       |
  | 收入             | <     | 支出             | <     |
  | 项目             | 金额  | 项目             | 金额  |
  | 一、一般公共预算 | 30.00 | 一、一般公共服务 | 30.00 |
  | 本年收入合计     | 30.00 | 本年支出合计     | 30.00 |
  | 收入总计         | 30.00 | 支出总计         | 30.00 |`;

const book: BudgetBook = recogniseBook(workbook(sheet("支出", expenditure), sheet("收支", summary)));

describe("totalRow", () => {
  test("is the total that adds into no other, on its side", () => {
    const spending = tableOf(book, "expenditure")!;
    expect(totalRow(spending)?.row).toBe(5);
    const both = tableOf(book, "budget-summary")!;
    expect(totalRow(both, "revenue")?.label).toBe("收入总计");
    expect(totalRow(both, "expenditure")?.label).toBe("支出总计");
    expect(totalRow(both)).toBeUndefined();
  });
});

describe("rowsAddingTo", () => {
  test("are the rows one step below", () => {
    const { rows } = tableOf(book, "expenditure")!;
    const called = (parent: number) =>
      rowsAddingTo(tableOf(book, "expenditure")!, parent).map(({ code }) => code);
    expect(called(rows.findIndex(({ role }) => role === "total"))).toEqual(["201"]);
    expect(called(rows.findIndex(({ code }) => code === "201"))).toEqual(["2010301"]);
    expect(called(rows.findIndex(({ code }) => code === "2010301"))).toEqual([]);
  });
});

describe("figureAt", () => {
  test("is undefined where there is no row or no such column", () => {
    const { rows } = tableOf(book, "expenditure")!;
    expect(figureAt(rows[0], "basic")?.cell).toEqual({ sheet: "支出", row: 3, column: 3 });
    expect(figureAt(rows[0], "fund")).toBeUndefined();
    expect(figureAt(undefined, "basic")).toBeUndefined();
  });
});

test("a kind that is not there has no table", () => {
  expect(tableOf(book, "three-public")).toBeUndefined();
});
