import { a1Range } from "../../src/workbook/cell";
import { inUnit } from "../../src/budget/amount";
import { tableOf } from "../../src/budget/book";
import { tableKinds, type BudgetRow, type BudgetTable } from "../../src/budget/table";
import { layouts } from "../../src/tables/layouts/index";
import { recogniseBook } from "../../src/tables/recognise";
import { titleOf } from "../../src/tables/title";
import { normalise } from "../../src/tables/words";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";
import { drawnLayouts } from "./drawn/index";

const drawn = drawnLayouts.map(({ drawing }, i) => sheet(`表${i + 1}`, drawing));

describe("layouts", () => {
  test("every kind of table has one, and is drawn for two places at least", () => {
    expect(layouts.map(({ kind }) => kind)).toEqual(tableKinds);
    for (const kind of tableKinds) {
      expect(drawnLayouts.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(layouts.map((layout) => [layout.kind, layout] as const))(
    "%s knows the titles of its own drawings and no other's",
    (kind, layout) => {
      const fits = drawn.filter(
        ({ values }) => titleOf(normalise(String(values[0]![0])), [layout]).length > 0,
      );
      const own = drawn.filter((_, i) => drawnLayouts[i]!.kind === kind);
      expect(fits.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
    },
  );

  test.each(drawnLayouts.map((one, i) => [one.kind, one.as, one, drawn[i]!] as const))(
    "%s, %s",
    (kind, _, { reads }, sheet) => {
      const { tables, unrecognised } = recogniseBook(workbook(sheet));
      expect(unrecognised).toEqual([]);
      expect(tables.map((table) => table.kind)).toEqual([kind]);
      expect(tables[0]!.strangeColumns).toEqual([]);
      expect(tables[0]!.rows.map((row) => asRead(tables[0]!, row))).toEqual(reads);
    },
  );
});

const expenditure = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;

describe("what is not recognised is listed with its reason", () => {
  test.each<[string, string, string]>([
    ["an empty sheet", "|  |", "工作表是空的"],
    ["a sheet of something else", "| 值班安排 | 周一 |\n| 张三 | 李四 |", "没有找到预算表的标题和表头"],
    [
      "a title over another table's header",
      redrawn(expenditure, { A1: "2022年部门收支总表" }),
      "标题是“2022年部门收支总表”，但表头不像部门收支总表的表头，请核对标题或表头",
    ],
    [
      "a table that is none that is known, though its header is like theirs",
      redrawn(expenditure, { A1: "2022年财政拨款支出预算表（部门经济分类科目）" }),
      "“2022年财政拨款支出预算表（部门经济分类科目）”不是要核对的表，没有核对",
    ],
    [
      "a table that holds more than 一般公共预算",
      redrawn(expenditure, { A1: "2022年财政拨款基本支出表" }),
      "“2022年财政拨款基本支出表”不是要核对的表，没有核对",
    ],
    [
      "a title and no header",
      "| 2022年部门收支总表 |\n| 见附件 |",
      "有标题“2022年部门收支总表”，但没有找到它的表头",
    ],
    [
      "a header that five tables have, and no title",
      redrawn(expenditure, { A1: "" }),
      "表头像是部门支出总表、一般公共预算支出表、支出经济分类汇总表、政府性基金预算支出表、国有资本经营预算支出表，但没有找到标题，分不清是哪一张，请在表头上方写明表名",
    ],
    [
      "a 自评表, whatever numbers and sentences stand on it",
      `| 项目支出绩效自评表 |          |            |        |
       | 项目名称           | 资金总额 | 三级指标   | 指标值 |
       | 培训               | 8.00     | 培训次数   | ≥3次   |
       | 说明               | 9.00     | 全年举办了四次培训，参训人员对课程安排、师资和后勤保障都比较满意，达到了年初设定的目标。 | |`,
      "绩效自评表是年底填写的，不属于预算公开的表，没有核对",
    ],
  ])("%s", (_, drawing, why) => {
    const { tables, unrecognised } = recogniseBook(workbook(sheet("表", drawing)));
    expect(tables).toEqual([]);
    expect(unrecognised).toEqual([{ sheet: "表", why }]);
  });

  test("a hidden sheet says so", () => {
    const hidden = sheet("底稿", "| 备查 | 1 |", { visibility: "hidden" });
    expect(recogniseBook(workbook(hidden)).unrecognised).toEqual([
      { sheet: "底稿", why: "隐藏的工作表，没有找到预算表的标题和表头" },
    ]);
  });

  test("a header that only one table has needs no title", () => {
    const untitled = drawnLayouts.find(({ kind }) => kind === "three-public")!.drawing.trim();
    const { tables } = recogniseBook(workbook(sheet("表", redrawn(untitled, { A1: "" }))));
    expect(tables.map(({ kind }) => kind)).toEqual(["three-public"]);
  });
});

test("another table below, none that is known and without a header that is known, ends the table above", () => {
  const below = `
  | 2022年政府采购预算表 | | | | |
  | 品目 | 数量 | 资金 | | |
  | 复印纸 | 3 | 1.20 | | |`;
  const { tables } = recogniseBook(workbook(sheet("表", expenditure + below)));
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([["expenditure", 2]]);
});

test("a unit line below a table is no row of it", () => {
  const below = `
  | 一般公共预算基本支出（人员） | | | | |
  | 部门：某局 | | | | 金额单位：万元 |`;
  const { tables } = recogniseBook(workbook(sheet("表", expenditure + below)));
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([["expenditure", 2]]);
});

describe("several tables", () => {
  const twice = `${expenditure}\n|  |\n${redrawn(expenditure, { C5: "31.00" }).trim()}`;

  test("found twice, on one sheet or on two, both are read", () => {
    const onOne = recogniseBook(workbook(sheet("表", twice)));
    const onTwo = recogniseBook(workbook(sheet("一", expenditure), sheet("二", expenditure)));
    expect(onOne.tables.map(({ kind, range }) => [kind, a1Range(range)])).toEqual([
      ["expenditure", "A1:E5"],
      ["expenditure", "A7:E11"],
    ]);
    expect(onTwo.tables.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ["expenditure", "一"],
      ["expenditure", "二"],
    ]);
  });

  test("the checks use the first that holds amounts", () => {
    const template = redrawn(expenditure, { C4: "", D4: "", E4: "", C5: "", D5: "", E5: "" });
    const book = recogniseBook(workbook(sheet("模板", template), sheet("正式", expenditure)));
    expect(tableOf(book, "expenditure")?.sheet).toBe("正式");
  });

  test("all drawings in one workbook are each read as on their own", () => {
    const { tables, unrecognised } = recogniseBook(workbook(...drawn));
    expect(unrecognised).toEqual([]);
    expect(tables.map(({ kind }) => kind)).toEqual(drawnLayouts.map(({ kind }) => kind));
  });
});

function asRead(table: BudgetTable, row: BudgetRow): string {
  const figures = Object.entries(row.figures).flatMap(([key, { state, amount, unit }]) =>
    state === "blank" ? [] : [`${key} ${state === "amount" ? inUnit(amount, unit).toString() + unit : "?"}`],
  );
  const code = row.code ?? row.unitCode ?? row.projectCode ?? row.item;
  const into = row.memoOf ?? row.addsTo;
  const place = into === undefined ? "" : `${row.role === "memo" ? "in" : "→"} ${table.rows[into]!.label}`;
  return [row.role, code, row.label, place, ...figures].filter((word) => word).join(" · ");
}
