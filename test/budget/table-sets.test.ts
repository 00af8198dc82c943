import { tableOf } from "../../src/budget/book";
import { tableSets } from "../../src/budget/table-sets";
import { expenditureIsItsBudgets } from "../../src/rules/across-tables/expenditure-is-its-budgets";
import { shownBooks } from "../../src/rules/shown-books";
import { recogniseBook } from "../../src/tables/recognise";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { sheet, workbook } from "../support/sheet";

const sheets = (tables: Readonly<Record<string, string>>, of: string) =>
  Object.entries(tables).map(([name, drawing]) => sheet(`${of}${name}`, drawing));
const department = sheets(drawnTables, "部门");

test("one set of tables is the book itself, and so is a set with one or two drafts", () => {
  const one = recogniseBook(workbook(...department));
  expect(tableSets(one)).toEqual([one]);
  const { 支出, 一般 } = drawnTables;
  const drafts = recogniseBook(workbook(...department, ...sheets({ 支出, 一般 }, "旧稿")));
  expect(tableSets(drafts)).toEqual([drafts]);
});

test("the fund of one unit is not the other's, though the other's table is blank", () => {
  const fund = (amount: string) => `
    | 2022年政府性基金预算支出表 |          |           |
    | 单位：万元                 |          |           |
    | 科目编码                   | 科目名称 | 合计      |
    |                            | 合计     | ${amount} |`;
  const book = recogniseBook(
    workbook(
      ...sheets({ ...drawnTables, 基金: fund("") }, "甲"),
      ...sheets({ ...drawnTables, 基金: fund("5.00") }, "乙"),
    ),
  );
  const used = tableSets(book).map((set) => tableOf(set, "government-fund-expenditure")?.sheet);
  expect(used).toEqual(["甲基金", "乙基金"]);
  const [shown] = shownBooks(expenditureIsItsBudgets, book);
  for (const one of [book, shown!]) expect(tableOf(one, "government-fund-expenditure")?.sheet).toBe("甲基金");
});

test("a second set is a book of its own; what it lacks is that of the first", () => {
  const { 三公: _, ...without } = drawnTables;
  const book = recogniseBook(workbook(...department, ...sheets(without, "单位")));
  const sets = tableSets(book);
  expect(sets.map((set) => tableOf(set, "expenditure")?.sheet)).toEqual(["部门支出", "单位支出"]);
  expect(sets.map((set) => tableOf(set, "three-public")?.sheet)).toEqual(["部门三公", "部门三公"]);
  for (const set of sets) expect(set.tables).toHaveLength(book.tables.length);
});
