import { writeAmount } from "../../src/budget/amount";
import type { BudgetTable, TableKind } from "../../src/budget/table";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

/** Last year's figures of a drawn table, as "key amount", row by row; those that hold none are left out. */
function lastYearOf(drawing: string, kind: TableKind): string[] {
  const book = recogniseBook(workbook(sheet("表", drawing)));
  const table = book.tables.find((one) => one.kind === kind)!;
  return (table.lastYear?.rows ?? []).flatMap((row) =>
    Object.entries(row.figures)
      .filter(([, figure]) => figure.state === "amount")
      .map(([key, figure]) => `${row.side ?? "-"} ${row.role} ${key} ${writeAmount(figure.amount, "万元")}`),
  );
}

describe("last year's budget beside this year's", () => {
  test("on both sides of 收支总表", () => {
    const drawing = `
      | 2022年部门收支预算表 | < | < | < | < | < |
      | 收入 | < | < | 支出 | < | < |
      | 项目 | 2021年预算数 | 2022年预算数 | 项目 | 2021年预算数 | 2022年预算数 |
      | 一、一般公共预算 | 12.00 | 10.00 | 一、一般公共服务 | 12.00 | 10.00 |
      | 收入总计 | 12.00 | 10.00 | 支出总计 | 12.00 | 10.00 |`;
    expect(lastYearOf(drawing, "budget-summary")).toEqual([
      "revenue detail amount 12.00",
      "revenue total amount 12.00",
      "expenditure detail amount 12.00",
      "expenditure total amount 12.00",
    ]);
  });

  test.each([
    {
      it: "across, each year with its own columns",
      drawing: `
        | 2022年“三公”经费预算表 | < | < | < | < | < | < | < | < | < | < | < |
        | 2021年预算数 | < | < | < | < | < | 2022年预算数 | < | < | < | < | < |
        | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 |
        |  |  | 小计 | 公务用车购置费 | 公务用车运行费 |  |  |  | 小计 | 公务用车购置费 | 公务用车运行费 |  |
        | 6.00 | 1.00 | 4.00 | 0.00 | 4.00 | 1.00 | 5.00 | 0.00 | 4.00 | 0.00 | 4.00 | 1.00 |`,
    },
    {
      it: "upright, one year a column",
      drawing: `
        | “三公”经费预算表 | < | < |
        | 项目 | 上年预算数 | 本年预算数 |
        | 合计 | 6.00 | 5.00 |
        | 1、因公出国（境）费 | 1.00 | 0.00 |
        | 2、公务接待费 | 1.00 | 1.00 |
        | 3、公务用车购置及运行费 | 4.00 | 4.00 |
        | 其中：（1）公务用车运行维护费 | 4.00 | 4.00 |
        | （2）公务用车购置费 | 0.00 | 0.00 |`,
    },
  ])("of “三公” $it", ({ drawing }) => {
    expect(lastYearOf(drawing, "three-public").sort()).toEqual([
      "- total abroad 1.00",
      "- total reception 1.00",
      "- total total 6.00",
      "- total vehicles 4.00",
      "- total vehicles.purchase 0.00",
      "- total vehicles.running 4.00",
    ]);
  });

  test("what was spent last year is no budget, and nobody compares with it", () => {
    const drawing = `
      | “三公”经费预算表 | < | < |
      | 项目 | 上年执行数 | 本年预算数 |
      | 合计 | 6.00 | 5.00 |
      | 1、因公出国（境）费 | 1.00 | 0.00 |
      | 2、公务接待费 | 1.00 | 1.00 |
      | 3、公务用车购置及运行费 | 4.00 | 4.00 |`;
    expect(lastYearOf(drawing, "three-public")).toEqual([]);
  });

  test("上年结转 is money of this year", () => {
    const drawing = `
      | 2022年部门收支预算表 | < | < | < |
      | 收入 | < | 支出 | < |
      | 项目 | 金额 | 项目 | 金额 |
      | 上年结转结余 | 1.00 | 一、一般公共服务 | 1.00 |
      | 收入总计 | 1.00 | 支出总计 | 1.00 |`;
    expect(lastYearOf(drawing, "budget-summary")).toEqual([]);
  });
});

test("this year's figures are the same with last year's beside them", () => {
  const table = (drawing: string): BudgetTable["rows"] =>
    recogniseBook(workbook(sheet("表", drawing))).tables[0]!.rows;
  const amounts = (rows: BudgetTable["rows"]) =>
    rows.map(({ label, figures }) => [label, figures.amount?.amount]);
  const alone = table(`
      | 2022年部门收支预算表 | < | < | < |
      | 收入 | < | 支出 | < |
      | 项目 | 2022年预算数 | 项目 | 2022年预算数 |
      | 收入总计 | 10.00 | 支出总计 | 10.00 |`);
  const beside = table(`
      | 2022年部门收支预算表 | < | < | < | < | < |
      | 收入 | < | < | 支出 | < | < |
      | 项目 | 2021年预算数 | 2022年预算数 | 项目 | 2021年预算数 | 2022年预算数 |
      | 收入总计 | 12.00 | 10.00 | 支出总计 | 12.00 | 10.00 |`);
  expect(amounts(beside)).toEqual(amounts(alone));
});
